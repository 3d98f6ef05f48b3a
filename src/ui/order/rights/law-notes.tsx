import { lawCard } from '../../../rules/buying/law-card';
import { say } from '../../../words/say';

/** What EU or UK law says beside the shop's policy, what takes the right away and what does not; nothing elsewhere. */
export function LawNotes({ country, groups }: { country: string | null; groups: readonly string[] }) {
  const card = lawCard(country, groups);
  return (
    <details class="law" data-law={card?.law ?? 'none'}>
      <summary>{say('rights.law')}</summary>
      <p>{say('reopens')}</p>
      {card === null ? (
        <p>{say(country === null ? 'rights.law.unknown' : 'rights.law.none')}</p>
      ) : (
        <>
          <p>{say(`law.${card.law}`)}</p>
          {card.exceptions.map((exception) => (
            <p key={exception}>{say(`law.exception.${exception}`)}</p>
          ))}
          <p>{say('law.who-pays')}</p>
          <p>{say('law.how')}</p>
          <p>{say('rights.law.longer')}</p>
          <p>{say(card.law === 'uk' ? 'rights.law.pause' : 'rights.law.guarantee')}</p>
        </>
      )}
    </details>
  );
}
