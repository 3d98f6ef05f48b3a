import type { Browser, Page } from 'puppeteer-core';
import { until } from './driven';

/**
 * Runs a function with the closed shadow root of an element, which the page's own scripts never get: over the
 * browser's own remote protocol. `run` is the text of a function of the root and one argument; it gives back a text.
 */
export async function inClosedRoot(page: Page, host: string, run: string, argument = ''): Promise<string> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox');
  return isFirefox ? inFirefox(page, host, run, argument) : inChromium(page, host, run, argument);
}

interface Node {
  backendNodeId: number;
  shadowRoots?: Node[];
}

async function inChromium(page: Page, host: string, run: string, argument: string): Promise<string> {
  const cdp = await page.createCDPSession();
  try {
    const found = await cdp.send('Runtime.evaluate', { expression: `document.querySelector('${host}')` });
    const { objectId } = found.result;
    if (!objectId) return '';
    const { node } = (await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true })) as {
      node: Node;
    };
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return '';
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const answer = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (argument) { return (${run})(this, argument); }`,
      ...(object.objectId && { objectId: object.objectId }),
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return String(answer.result.value ?? '');
  } finally {
    await cdp.detach();
  }
}

interface Connection {
  send(method: string, params: object): Promise<{ result: { result?: { value?: unknown } } }>;
}

async function inFirefox(page: Page, host: string, run: string, argument: string): Promise<string> {
  const { connection } = page.browser() as Browser as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = (functionDeclaration: string, args: object[]) =>
    connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
  const found = await call(`() => document.querySelector('${host}')`, []);
  const value = found.result.result?.value as { shadowRoot?: { sharedId?: string } } | undefined;
  const sharedId = value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return '';
  const answer = await call(run, [{ sharedId }, { type: 'string', value: argument }]);
  return String(answer.result.result?.value ?? '');
}

/** What stands in the closed root of an element. */
export function closedText(page: Page, host: string): Promise<string> {
  return inClosedRoot(page, host, '(root) => root.textContent');
}

/** Presses something in a closed root with the mouse, where it stands. */
export async function pressInClosed(page: Page, host: string, selector: string): Promise<void> {
  const { x, y } = await spotInClosed(page, host, selector);
  await page.mouse.click(x, y);
}

/** The middle of something in a closed root, brought into view. */
export async function spotInClosed(
  page: Page,
  host: string,
  selector: string,
): Promise<{ x: number; y: number }> {
  const at = await inClosedRoot(
    page,
    host,
    `(root, selector) => {
      const element = root.querySelector(selector);
      if (!element) return '';
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2].join(' ');
    }`,
    selector,
  );
  const [x, y] = at.split(' ').map(Number);
  if (x === undefined || y === undefined || !at) throw new Error(`nothing to press at ${selector}`);
  return { x, y };
}

/** Waits until the case panel has its cases, and unfolds it where there was no room for it beside the form. */
export async function unfold(page: Page): Promise<void> {
  const state = () =>
    page.evaluate(
      () => ({ ...document.querySelector<HTMLElement>('recourse-case')?.dataset }) as DOMStringMap,
    );
  await until('the case', async () => Number((await state()).cases ?? 0) > 0);
  // What it lies beside may still be coming.
  await new Promise((done) => setTimeout(done, 300));
  if ((await state()).folded === 'true') await pressInClosed(page, 'recourse-case', '.tab');
  await until('it to be unfolded', async () => (await state()).folded === 'false');
}
