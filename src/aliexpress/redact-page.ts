import { FakeNumbers, redactText } from './redact-text';
import { isAliExpress } from './urls';

/** Elements that hold nothing that is read, and much that is nobody's business. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME VIDEO AUDIO CANVAS OBJECT EMBED'.split(' '),
);
/** The address of the buyer, of which not even the words are kept (pages.md 3). */
const ADDRESS = '[class*="contact-info"], [class*="address"], address';
const KEPT_AS_IS = new Set(['role', 'type', 'lang', 'dir', 'hidden', 'disabled', 'data-pl', 'class']);
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
  const body = doc.body === null ? '' : redactElement(doc.body, redaction);
  const tag = language === null ? '' : ` lang="${escapeText(language.slice(0, 12))}"`;
  const address = escapeText(redactAddress(url, redaction.numbers)).replaceAll('--', '-x');
  return `<!-- ${address} -->\n<!DOCTYPE html>\n<html${tag}><head><meta charset="utf-8"><title></title></head>\n${body}</html>\n`;
}

function redactElement(element: Element, redaction: Redaction): string {
  const tag = element.tagName.toUpperCase();
  if (LEFT_OUT.has(tag) || tag.startsWith('RECOURSE-') || redaction.left <= 0) return '';
  const name = /^[A-Z][A-Z0-9-]*$/.test(tag) ? tag.toLowerCase() : 'div';
  const open = `<${name}${redactAttributes(element, redaction)}>`;
  redaction.left -= open.length;
  if (VOID.has(tag)) return open;
  const hidden = element.matches(ADDRESS);
  const inside = [...element.childNodes].map((node) => redactNode(node, hidden, redaction)).join('');
  return `${open}${inside}</${name}>`;
}

function redactNode(node: ChildNode, hidden: boolean, redaction: Redaction): string {
  if (node.nodeType === 1) {
    return hidden ? '' : redactElement(node as Element, redaction);
  }
  if (node.nodeType !== 3) return '';
  const text = node.textContent ?? '';
  const shown = hidden ? text.replace(/\S/g, 'x') : redactText(text, redaction.numbers, redaction.language);
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
  if (KEPT_AS_IS.has(name)) return value.replace(/\d{5,}/g, (digits) => numbers.of(digits)).slice(0, 400);
  if (name === 'color') return /^#[0-9a-f]{3,8}$/i.test(value) ? value : null;
  if (name === 'title') return redactText(value, numbers, language);
  if (name === 'href') return redactAddress(value, numbers);
  if (name === 'style') {
    const image = value.includes('background-image') ? ['background-image: url(x)'] : [];
    return [...image, ...(/display:\s*none/.test(value) ? ['display: none'] : [])].join('; ') || null;
  }
  return null;
}

/** The shop's addresses with other numbers and no further words; all others are one and the same. */
function redactAddress(href: string, numbers: FakeNumbers): string {
  const base = 'https://www.aliexpress.com/';
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  if (url === null || !isAliExpress(url.href)) return 'https://elsewhere.invalid/';
  const fake = (text: string) => text.replace(/\d{5,}/g, (digits) => numbers.of(digits));
  const path = url.pathname
    .split('/')
    .map((part, at, parts) => (isSlug(part, parts[at - 1]) ? 'x' : fake(part)))
    .join('/');
  const query = [...url.searchParams].map(([name, value]) => {
    const known = /^[\w-]{1,30}$/.test(name) && !/\d{5}/.test(name) ? name : 'x';
    return `${known}=${/^\d{5,}$/.test(value) ? fake(value) : 'x'}`;
  });
  return `https://${url.hostname}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** A part of a path that is made of a title or name, not of the shop's own. */
function isSlug(part: string, before: string | undefined): boolean {
  if (/^(?:\d+_)?\d+(?:\.html?)?$/.test(part)) return false;
  return before === 'item' || before === 'product' || !/^[a-z-]{0,24}(?:\.html?)?$/i.test(part);
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
