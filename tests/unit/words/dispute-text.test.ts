import { describe, expect, it } from 'vitest';
import { type Evidence, REASONS } from '../../../src/model';
import { BRANCHES } from '../../../src/rules/case/branches';
import { questionsOf } from '../../../src/rules/case/fact-questions';
import { ownEvent } from '../../../src/rules/case/own-events';
import { disputeText, sellerMessage } from '../../../src/words/dispute-text';
import { en } from '../../../src/words/en';
import { speechOfCatalogue } from '../../../src/words/messages';
import { speakWith } from '../../../src/words/say';
import { fact, line, order } from '../rules/known';
import { pursuit } from '../rules/pursuit';

const LAMP = {
  ...line('1', '1005000000000001'),
  title: fact('Lumen desk lamp'),
  options: fact('Color:White'),
};
const ORDER = order('delivered', { lines: [LAMP] });
const evidence = (item: string): Evidence => ({ item }) as Evidence;

const damaged = pursuit({
  reason: 'damaged',
  branch: 'refund-only',
  wanted: { amount: '12.40', currency: 'USD' },
  answers: {
    arrived: '2026-11-12',
    'what-damaged': 'The glass is\nbroken',
    'box-state': 'damaged',
    freight: '9',
  },
  events: [ownEvent('seller-messaged', Date.parse('2026-11-13T10:00:00Z'), 'UTC')],
});

describe('the text of a dispute', () => {
  it('is short numbered facts, the main one first, of nothing but what was stated', () => {
    const text = disputeText({
      pursuit: damaged,
      order: ORDER,
      line: LAMP,
      evidence: [evidence('damage-close'), evidence('damage-close'), evidence('box-sides')],
    });
    expect(text?.english.split('\n')).toEqual([
      'Order 8200000000000001, item: Lumen desk lamp (Color:White)',
      '1. The item arrived damaged.',
      '2. The damage: The glass is broken',
      '3. The box was damaged too.',
      '4. It arrived on 12 November 2026.',
      '5. I wrote to the seller in the AliExpress chat on 13 November 2026.',
      '6. Attached: All sides of the box; The damage, close up',
      '7. I ask for a refund of USD 12.40.',
    ]);
  });

  it('says in plain words that the buyer withdraws, whether a sum is known or not (EU-06)', () => {
    const told = (wanted: typeof damaged.wanted) =>
      disputeText({
        pursuit: pursuit({ reason: 'changed-mind', branch: 'withdrawal', wanted }),
        order: ORDER,
        line: LAMP,
        evidence: [],
      })?.english;
    expect(told(null)).toContain('I withdraw from this purchase');
    expect(told({ amount: '12.40', currency: 'USD' })).toContain('I withdraw from this purchase');
  });

  it('says nothing that was not stated', () => {
    const bare = pursuit({ reason: 'damaged' });
    const text = disputeText({ pursuit: bare, order: ORDER, line: LAMP, evidence: [] });
    expect(text?.english.split('\n').slice(1)).toEqual(['1. The item arrived damaged.']);
    expect(disputeText({ pursuit: pursuit(), order: ORDER, line: LAMP, evidence: [] })).toBeNull();
  });

  it('stays English when another language is spoken, and is told in that beside it', () => {
    speakWith(speechOfCatalogue('de', { ...en, 'sent.reason.damaged': 'Der Artikel kam beschädigt an.' }));
    const text = disputeText({ pursuit: damaged, order: ORDER, line: LAMP, evidence: [] });
    speakWith(speechOfCatalogue('en', en));
    expect(text?.english).toContain('1. The item arrived damaged.');
    expect(text?.english).toContain('12 November 2026');
    expect(text?.own).toContain('1. Der Artikel kam beschädigt an.');
    expect(text?.own).toContain('12. November 2026');
    expect(text?.own.split('\n')).toHaveLength(text?.english.split('\n').length ?? 0);
  });

  it('has a sentence for every reason, answer and way, with no place left open', () => {
    for (const reason of REASONS) {
      for (const branch of BRANCHES) {
        const answers = Object.fromEntries(
          questionsOf(reason).map(({ key, kind, options }) => [
            key,
            kind === 'day' ? '2026-11-12' : (options[0] ?? 'words'),
          ]),
        );
        const of = pursuit({ reason, branch, answers, wanted: { amount: '1', currency: 'EUR' } });
        const parts = { pursuit: of, order: ORDER, line: LAMP, evidence: [] };
        const text = disputeText(parts);
        expect(text?.english).not.toMatch(/[{}]|sent\.|undefined/);
        expect(text?.english).toMatch(/EUR 1/);
        expect(text?.english.split('\n').length).toBeGreaterThanOrEqual(2 + questionsOf(reason).length);
        expect(sellerMessage(parts)?.english).toMatch(/^Hello,\n[\s\S]+48 hours[\s\S]+Thank you\.$/);
      }
    }
  });

  it('has the seller pay the way back where it is not the buyer’s fault', () => {
    const at = (reason: 'defective' | 'changed-mind') =>
      disputeText({
        pursuit: pursuit({ reason, branch: 'own-expense', wanted: { amount: '1', currency: 'EUR' } }),
        order: ORDER,
        line: LAMP,
        evidence: [],
      })?.english;
    expect(at('defective')).toContain('the seller is to pay');
    expect(at('changed-mind')).not.toContain('the seller is to pay');
  });
});
