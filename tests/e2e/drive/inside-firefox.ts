import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs a function's text in Firefox's own window, where its add-ons' permissions and its windows are; gives back text. */
export async function insideFirefox(browser: Browser, body: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: string }[];
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context: window?.context },
    awaitPromise: true,
    'moz:scope': 'chrome',
  });
  const { type, result: value, exceptionDetails: trouble } = answer.result;
  if (type !== 'success') throw new Error(JSON.stringify(trouble));
  return String((value as { value?: unknown }).value ?? '');
}
