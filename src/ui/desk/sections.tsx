import type { ComponentType } from 'preact';
import type { DeskSection } from '../route';
import { CalendarSection } from './calendar/calendar-section';
import { CasesSection } from './cases/cases-section';
import { EvidenceSection } from './evidence/evidence-section';
import { HealthSection } from './health/health-section';
import { MoneySection } from './money/money-section';
import { OrdersSection } from './orders/orders-section';
import { SettingsSection } from './settings/settings-section';

/** What a section of the desk is given. */
export interface SectionProps {
  /** Whether the buyer came here by a link of the desk itself, so that its heading takes the focus. */
  takesFocus: boolean;
}

/** The sections that there are, each with what it shows; one line each. */
export const SECTIONS: Partial<Record<DeskSection, ComponentType<SectionProps>>> = {
  orders: OrdersSection,
  evidence: EvidenceSection,
  cases: CasesSection,
  calendar: CalendarSection,
  money: MoneySection,
  health: HealthSection,
  settings: SettingsSection,
};
