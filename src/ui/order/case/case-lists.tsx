import type { CaseState } from '../../../model';
import { CHECKLISTS, type Checklist, linesOf } from '../../../rules/case/checklists';
import { say } from '../../../words/say';

/** The lists that are open by themselves, because it is their turn. */
const TURN: Partial<Record<CaseState, readonly Checklist[]>> = {
  preparing: ['before-dispute'],
  messaged: ['before-dispute'],
  agreed: ['return-steps'],
  'return-due': ['packing'],
  'return-moving': ['return-papers'],
  'return-there': ['return-proof'],
  'return-lost': ['return-proof'],
  'inspection-disputed': ['return-proof', 'rejected-because'],
};

/** The lists for disputes and returns, as fold-outs; the one whose turn it is in one of the `states` is unfolded. */
export function CaseLists({ states }: { states: readonly CaseState[] }) {
  const open = states.flatMap((state) => TURN[state] ?? []);
  return (
    <details class="lists" open={open.length > 0}>
      <summary>{say('rights.lists')}</summary>
      {(Object.keys(CHECKLISTS) as Checklist[]).map((list) => (
        <details key={list} data-list={list} open={open.includes(list)}>
          <summary>{say(`rights.list.${list}`)}</summary>
          <ol>
            {linesOf(list).map((line) => (
              <li key={line}>{say(line as Parameters<typeof say>[0])}</li>
            ))}
          </ol>
        </details>
      ))}
    </details>
  );
}
