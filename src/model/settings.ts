import type { ClockKind } from './clock';

/** What the buyer has chosen for the reminders and the extension's own pages. */
export interface Settings {
  /** Minutes of the day in the buyer's zone between which no notification comes; `null`: none are quiet. */
  quiet: { from: number; to: number } | null;
  /** How long before a deadline to remind (ms, longest first), where the buyer wants it otherwise than the ladder. */
  leads: Partial<Record<ClockKind, number[]>>;
  /** Whether to be reminded of a backup once there is evidence. */
  remindOfBackup: boolean;
}

export const DEFAULT_SETTINGS: Settings = { quiet: null, leads: {}, remindOfBackup: true };
