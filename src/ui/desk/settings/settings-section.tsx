import type { ComponentType } from 'preact';
import { say } from '../../../words/say';
import { Heading } from '../../parts/heading';
import { NotificationsShown } from '../../reminders/notifications-shown';
import { SafeParts } from '../../safe/safe-parts';
import { TestNotification } from '../../test-notification';
import type { SectionProps } from '../sections';
import { AboutPart } from './about-part';
import { LanguagePart } from './language-part';
import { PagesPart } from './pages-part';
import { RemindersPart } from './reminders-part';

/** The parts of the settings, from top to bottom; one line each. */
const PARTS: readonly ComponentType[] = [
  LanguagePart,
  RemindersPart,
  NotificationsShown,
  TestNotification,
  PagesPart,
  SafeParts,
  AboutPart,
];

/** What the buyer can choose, keep safe and erase. */
export function SettingsSection({ takesFocus }: SectionProps) {
  return (
    <>
      <Heading takesFocus={takesFocus}>{say('desk.settings')}</Heading>
      {PARTS.map((Part, index) => (
        <Part key={index} />
      ))}
    </>
  );
}
