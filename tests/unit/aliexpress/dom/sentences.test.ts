import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/aliexpress/dom/nodes';
import { documentOf } from './build/page';

const read = (html: string) => sentencesOf(documentOf(html).body);

describe('the sentences of an element', () => {
  it.each([
    ['<p>Free returns</p><span>within 15 days</span>', 'Free returns\nwithin 15 days'],
    ['<span>within <b>15</b> days</span>', 'within 15 days'],
    ['<span>The first on e<wbr>ach order</span>', 'The first on each order'],
    // Google's translation wraps every piece twice.
    [
      '<font><font>The first on e</font></font><wbr><font><font>ach order</font></font>',
      'The first on each order',
    ],
    ['<font>Fr</font><!-- --><font>ee returns</font>', 'Free returns'],
    [
      '<font><font>Free returns.</font></font><font><font>Within a week</font></font>',
      'Free returns.\nWithin a week',
    ],
  ])('%s', (html, text) => expect(read(html)).toBe(text));
});
