import { CASE_STATES, CLOCK_KINDS, type ClockKind } from '../src/model';
import { type NextAct, nextActInCase } from '../src/rules/case/next-act';
import { CASE_TABLE } from '../src/rules/case/state-table';
import { SECTIONS, type Section } from '../src/rules/catalogue/catalogue';
import { CLOCK_RULES } from '../src/rules/catalogue/clock-rules';
import { LEFT_OUT } from '../src/rules/catalogue/left-out';
import { GRADES, type Rule } from '../src/rules/catalogue/rule';
import { SOURCES } from '../src/rules/catalogue/sources';
import { isWordKey, say } from '../src/words/say';
import { tellAct } from '../src/words/tell-case';
import { tellAct as tellActOf } from '../src/words/tell-clock';
import { tellRule } from '../src/words/tell-rule';

const WHO = { buyer: 'you', seller: 'the seller', platform: 'AliExpress', bank: 'the bank' } as const;

const HEAD = `# The rules that Recourse knows

What you may do with an AliExpress order, until when, and how we know. This page is made from the same data that the
extension counts with (\`npm run docs\`); nothing in it is written twice.

How a day is chosen:

1. **What the page says goes first.** If your order prints a day or a number, that is the day.
2. **Else the earliest.** Where sources disagree, you are reminded of the earliest day, and the others stay in sight.
3. **Not known is not endless.** Where nobody says how long you have, Recourse picks a safe day and says that it is its own.
4. **What you enter stands over everything.** You may know more than a page, for instance an extension that was agreed.

Nothing here is legal advice, and nothing promises an outcome.
`;

/** The page on rules, clocks, states and sources for readers who are no programmers; Markdown. */
export function rulesPage(): string {
  const parts = [
    HEAD,
    grades(),
    clocks(),
    ...(Object.keys(SECTIONS) as Section[]).map(section),
    states(),
    leftOut(),
    sources(),
  ];
  return `${parts.join('\n').trim()}\n`;
}

function grades(): string {
  return [
    '## How sure it is',
    '',
    'Each rule has a letter:',
    '',
    ...GRADES.map((grade) => `- **${grade}**: ${say(`grade.${grade}`)}`),
    '',
  ].join('\n');
}

function clocks(): string {
  const rows = CLOCK_KINDS.map((kind) => {
    const { actors, rules } = CLOCK_RULES[kind];
    return row(
      nameOf(kind),
      tellActOf(kind),
      actors.map((actor) => WHO[actor]).join(' or '),
      rules.map(link).join(' '),
    );
  });
  return [
    '## The clocks',
    '',
    'Several of them run at once. Reporting damage, rejecting faulty goods, PayPal, card, Klarna and the guarantee wait in the',
    'background: they never stand in front of something that is nearer.',
    '',
    row('clock', 'what to do', 'whose turn', 'rules'),
    row('---', '---', '---', '---'),
    ...rows,
    '',
  ].join('\n');
}

function nameOf(kind: ClockKind): string {
  const key = `clock.${kind}`;
  return isWordKey(key) ? say(key) : kind;
}

function section(name: Section): string {
  return [`## ${say(`section.${name}`)}`, '', ...SECTIONS[name].map(ruleText)].join('\n');
}

function ruleText(rule: Rule): string {
  const { id, text, count, atExpiry } = tellRule(rule);
  const facts = [
    ...(count === null ? [] : [`Counted: ${count}.`]),
    ...(atExpiry === null ? [] : [`Then ${atExpiry}.`]),
    `Grade ${rule.grade}. From: ${rule.sources.map((key) => `[${key}](#${key.toLowerCase()})`).join(', ')}.`,
  ];
  return [`### ${id}`, '', text, '', facts.join(' '), ''].join('\n');
}

function states(): string {
  const rows = CASE_STATES.map((state) => {
    const next: NextAct = nextActInCase({ state }, { windowLeft: null, method: 'unknown', inTransit: false });
    const { act, where } = tellAct(next);
    return row(say(`case.${state}`), WHO[CASE_TABLE[state].actor], act, where);
  });
  return [
    '## The steps of a case',
    '',
    row('where it stands', 'whose turn', 'best thing to do', 'where'),
    row('---', '---', '---', '---'),
    ...rows,
    '',
  ].join('\n');
}

function leftOut(): string {
  const items = Object.entries(LEFT_OUT).map(([id, reason]) => `- **${id}**: ${reason}`);
  return ['## Left out on purpose', '', ...items, ''].join('\n');
}

function sources(): string {
  const items = Object.entries(SOURCES).flatMap(([key, what]) => [`### ${key}`, '', what, '']);
  return ['## Sources', '', ...items].join('\n');
}

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function link(id: string): string {
  return `[${id}](#${id.toLowerCase()})`;
}
