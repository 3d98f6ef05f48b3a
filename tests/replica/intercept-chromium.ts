import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { decide, NO_PAGE, type Replica } from './replica';

async function handle(
  session: CDPSession,
  replica: Replica,
  { requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent,
): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const decision = await decide(replica, {
    url: request.url,
    method: request.method,
    body: request.postData,
    origin: headers.origin,
    // A navigation comes from nowhere; anything else without a page behind it comes from a worker.
    from: headers.origin ?? headers.referer ?? (resourceType === 'Document' ? '' : NO_PAGE),
  });
  if (decision === 'let-through') {
    await session.send('Fetch.continueRequest', { requestId });
  } else if (decision === 'refuse') {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  } else {
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: decision.status,
      responseHeaders: Object.entries(decision.headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(decision.body).toString('base64'),
    });
  }
}

/** Answers the requests of a whole Chromium, before any of its tabs exists; returns how to stop. */
export async function interceptChromium(browser: Browser, replica: Replica): Promise<() => Promise<void>> {
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', (event) => {
    // A tab that is closed in the meantime needs no answer any more.
    handle(session, replica, event).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return () => session.detach();
}
