import type { ComponentType } from 'preact';
import { later } from '../parts/later';
import type { DeskSection } from '../route';

/** What a section of the desk is given. */
export interface SectionProps {
  /** Whether the buyer came here by a link of the desk itself, so that its heading takes the focus. */
  takesFocus: boolean;
}

/** The sections that there are, each with what it shows; one line each. */
export const SECTIONS: Partial<Record<DeskSection, ComponentType<SectionProps>>> = {
  orders: later(async () => (await import('./orders/orders-section')).OrdersSection),
  evidence: later(async () => (await import('./evidence/evidence-section')).EvidenceSection),
  cases: later(async () => (await import('./cases/cases-section')).CasesSection),
  calendar: later(async () => (await import('./calendar/calendar-section')).CalendarSection),
  money: later(async () => (await import('./money/money-section')).MoneySection),
  health: later(async () => (await import('./health/health-section')).HealthSection),
  settings: later(async () => (await import('./settings/settings-section')).SettingsSection),
};
