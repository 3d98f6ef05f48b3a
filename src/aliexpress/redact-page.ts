import { FakeNumbers, isShopWord, redactText } from './redact-text';
import { isAliExpress } from './urls';

/** Elements that hold nothing that is read, and much that is nobody's business. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME VIDEO AUDIO CANVAS OBJECT EMBED'.split(' '),
);
/** The address of the buyer, of which not even the words are kept (pages.md 3). */
const ADDRESS = '[class*="contact-info"], [class*="address"], address';
/** What is called by a name that somebody gave it: an item, a store, a person. */
const NAMES =
  'a[href*="/item/"], a[href*="/store/"], [class*="name" i], [class*="item-title"], [data-pl*="name"]';
/** Marks of the build; of these only a class may be several. */
const MARKS = new Set(
  'role type lang dir hidden disabled aria-disabled data-pl data-testid class'.split(' '),
);
const MARK = /^(?:[a-z_][\w-]*)?$/i;
/** What a style says of reading: that something is not shown, or struck through. */
const TELLING = /display:\s*none|visibility:\s*hidden|line-through|background-image/g;
const VOID = new Set(['IMG', 'BR', 'HR', 'INPUT', 'LINK', 'META']);
const LONGEST = 400_000;

interface Redaction {
  numbers: FakeNumbers;
  language: string | null;
  left: number;
}

/**
 * The page at `url` as it can be given to anyone: its elements, classes, marks and addresses' shapes, with every
 * word that is not the shop's own made unreadable and every number another one. The same readers find the same
 * things in it, of orders that are nobody's; the address to read it under, of the same orders, stands ahead. At
 * most 400 000 characters; what stands behind is left out. Throws nothing.
 */
export function redactPage(doc: Document, url: string): string {
  const language = doc.documentElement.getAttribute('lang');
  const redaction: Redaction = {
    numbers: new FakeNumbers(),
    language: language?.split('-')[0] ?? null,
    left: LONGEST,
  };
  const body = doc.body === null ? '' : redactElement(doc.body, false, redaction);
  const tag = language === null ? '' : ` lang="${escapeText(language.slice(0, 12))}"`;
  const address = escapeText(redactAddress(url, redaction.numbers)).replaceAll('--', '-x');
  return `<!-- ${address} -->\n<!DOCTYPE html>\n<html${tag}><head><meta charset="utf-8"><title></title></head>\n${body}</html>\n`;
}

function redactElement(element: Element, inName: boolean, redaction: Redaction): string {
  const tag = element.tagName.toUpperCase();
  if (LEFT_OUT.has(tag) || tag.startsWith('RECOURSE-') || redaction.left <= 0) return '';
  const isName = inName || element.matches(NAMES);
  const name = /^[A-Z]{1,10}[1-6]?$/.test(tag) ? tag.toLowerCase() : 'div';
  const open = `<${name}${redactAttributes(element, redaction)}>`;
  redaction.left -= open.length;
  if (VOID.has(tag)) return open;
  const hidden = element.matches(ADDRESS);
  const inside = [...element.childNodes].map((node) => redactNode(node, hidden, isName, redaction)).join('');
  return `${open}${inside}</${name}>`;
}

function redactNode(node: ChildNode, hidden: boolean, isName: boolean, redaction: Redaction): string {
  if (node.nodeType === 1) {
    return hidden ? '' : redactElement(node as Element, isName, redaction);
  }
  if (node.nodeType !== 3) return '';
  const text = node.textContent ?? '';
  const { numbers, language } = redaction;
  const shown = hidden ? text.replace(/\S/g, 'x') : redactText(text, numbers, language, isName);
  redaction.left -= shown.length;
  return escapeText(shown);
}

function redactAttributes(element: Element, redaction: Redaction): string {
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    const kept = redactAttribute(name.toLowerCase(), value, redaction);
    return kept === null ? [] : [` ${name.toLowerCase()}="${escapeText(kept)}"`];
  });
  return attributes.join('');
}

function redactAttribute(name: string, value: string, { numbers, language }: Redaction): string | null {
  if (MARKS.has(name)) {
    const marks = name === 'class' ? value.split(/\s+/) : [value];
    return marks
      .map((mark) => redactMark(mark, numbers))
      .join(' ')
      .slice(0, 400);
  }
  if (name === 'color') return /^#[0-9a-f]{3,8}$/i.test(value) ? value : null;
  if (name === 'title') return redactText(value, numbers, language, true);
  if (name === 'href') return redactAddress(value, numbers);
  if (name === 'style') return value.match(TELLING)?.join('; ') ?? null;
  return null;
}

/** A mark as it is, but for the number of something that was made part of it. */
function redactMark(mark: string, numbers: FakeNumbers): string {
  if (!MARK.test(mark)) return 'x';
  return /(?:\d\D*){5}/.test(mark) ? numbers.in(mark) : mark;
}

/** The shop's addresses with other numbers and no further words; all others are one and the same. */
function redactAddress(href: string, numbers: FakeNumbers): string {
  const base = 'https://www.aliexpress.com/';
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  if (url === null || !isAliExpress(url.href)) return 'https://elsewhere.invalid/';
  // A shop may have a name before the shop's own.
  const host = url.hostname.replace(/[^.]{4,}(?=\..*\.)/g, (name) => (isShopWord(name) ? name : 'x'));
  const path = url.pathname
    .split('/')
    .map((part) => (NUMBERED.test(part) ? numbers.in(part) : isOwnPart(part) ? part : 'x'))
    .join('/');
  const query = [...url.searchParams].map(([name, value]) => {
    const known = /^[a-z_]{1,30}$/i.test(name) && value !== '' ? name : 'x';
    return `${known}=${/^\d{5,}$/.test(value) ? numbers.of(value) : 'x'}`;
  });
  return `https://${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const NUMBERED = /^(?:\d+_)?\d+(?:\.html?)?$/;

/** A part of a path that is the shop's own, not made of a title or a name. */
function isOwnPart(part: string): boolean {
  return part.split(/[-_.]/).every(isShopWord);
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
