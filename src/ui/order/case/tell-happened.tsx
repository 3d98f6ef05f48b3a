import { useState } from 'preact/hooks';
import type { CaseEventKind, Pursuit } from '../../../model';
import { ownEvent } from '../../../rules/case/own-events';
import { lawOf } from '../../../rules/law-of';
import { dayOf, safeStart } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { OwnDay } from '../../parts/own-day';
import { isTellable } from '../../parts/tellable-day';
import { useSurroundings } from '../../surroundings';
import { SelectField } from '../rights/select-field';
import { useHappened } from './use-happened';

/** What the buyer can tell of a case that no page was read of, in the order in which it comes about. */
export const TOLD_BY_BUYER = [
  'withdrawal-told',
  'dispute-opened',
  'dispute-modified',
  'seller-offered',
  'seller-accepted',
  'platform-stepped-in',
  'evidence-asked',
  'evidence-sent',
  'solution-proposed',
  'buyer-accepted',
  'buyer-refused',
  'buyer-cancelled',
  'ruled-for',
  'ruled-against',
  'appealed',
  'appeal-lost',
  'return-approved',
  'return-posted',
  'return-delivered',
  'return-rejected',
  'return-lost',
  'return-missed',
  'refund-issued',
] as const satisfies readonly CaseEventKind[];

interface TellHappenedProps {
  pursuit: Pursuit;
  country: string | null;
  now: number;
}

/** *Something has happened?*: what and on which day, for what no page told; it goes into the history of the case. */
export function TellHappened({ pursuit, country, now }: TellHappenedProps) {
  const { zone } = useSurroundings();
  const { happened, failed } = useHappened(pursuit.id);
  const today = dayOf(now, zone);
  const [kind, setKind] = useState<CaseEventKind>('seller-offered');
  const [on, setOn] = useState(today);
  const byLaw = country === null || lawOf(country) !== null;
  const choices = TOLD_BY_BUYER.filter((one) => one !== 'withdrawal-told' || byLaw);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isTellable(on, today)) return;
    // Of a day of the past only the day is known; of today it is now, so that it stands behind what came before.
    const at = on === today ? now : safeStart(on, zone);
    void happened({ ...ownEvent(kind, at, zone), id: `own ${kind} ${on}`, on, seenAt: now });
  };
  return (
    <details class="tell-happened">
      <summary>{say('rights.happened')}</summary>
      <form class="own-form" noValidate onSubmit={submit}>
        <SelectField
          label={say('rights.happened.what')}
          value={kind}
          choices={choices.map((one) => [one, say(`dossier.event.${one}`)])}
          onChoose={(value) => setKind(TOLD_BY_BUYER.find((one) => one === value) ?? 'seller-offered')}
        />
        <OwnDay on={on} today={today} onDay={setOn} care={say('rights.happened.care')} failed={failed} />
      </form>
    </details>
  );
}
