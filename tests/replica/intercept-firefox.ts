import type { Browser } from 'puppeteer-core';
import { decide, type Replica } from './replica';

/** The part of the driver's WebDriver BiDi connection that is used here; its types do not name it. */
interface Connection {
  send(method: string, params: object): Promise<unknown>;
  on(event: string, listener: (params: unknown) => void): void;
  off(event: string, listener: (params: unknown) => void): void;
}

interface Blocked {
  isBlocked: boolean;
  intercepts?: string[];
  request: {
    request: string;
    url: string;
    method: string;
    bodySize?: number | null;
    headers: { name: string; value: { value: string } }[];
  };
}

function connectionOf(browser: Browser): Connection {
  const { connection } = browser as unknown as { connection?: Connection };
  if (!connection) {
    throw new TypeError('This browser is not driven over WebDriver BiDi');
  }
  return connection;
}

/** A value of the connection's answer `{ result: { ... } }`. */
function resultOf(reply: unknown, field: string): unknown {
  const { result } = reply as { result?: Record<string, unknown> };
  return result?.[field];
}

async function bodyOf(
  connection: Connection,
  { method, request }: Blocked['request'],
): Promise<string | undefined> {
  if (method !== 'POST') {
    return undefined;
  }
  const bytes = resultOf(await connection.send('network.getData', { dataType: 'request', request }), 'bytes');
  const { type, value } = bytes as { type: 'string' | 'base64'; value: string };
  return type === 'string' ? value : Buffer.from(value, 'base64').toString();
}

async function handle(connection: Connection, replica: Replica, { request }: Blocked): Promise<void> {
  const header = (name: string): string | undefined =>
    request.headers.find((candidate) => candidate.name.toLowerCase() === name)?.value.value;
  const origin = header('origin');
  const decision = await decide(replica, {
    url: request.url,
    method: request.method,
    body: await bodyOf(connection, request).catch(() => undefined),
    origin,
    from: origin ?? header('referer') ?? '',
  });
  if (decision === 'let-through') {
    await connection.send('network.continueRequest', { request: request.request });
  } else if (decision === 'refuse') {
    await connection.send('network.failRequest', { request: request.request });
  } else {
    await connection.send('network.provideResponse', {
      request: request.request,
      statusCode: decision.status,
      reasonPhrase: decision.status === 200 ? 'OK' : 'Not Found',
      headers: Object.entries(decision.headers).map(([name, value]) => ({
        name,
        value: { type: 'string', value },
      })),
      body: { type: 'string', value: decision.body },
    });
  }
}

/** Answers the requests of every tab of a Firefox from its first one on; returns how to stop. */
export async function interceptFirefox(browser: Browser, replica: Replica): Promise<() => Promise<void>> {
  const connection = connectionOf(browser);
  const collector = await connection.send('network.addDataCollector', {
    dataTypes: ['request'],
    maxEncodedDataSize: 5_000_000,
  });
  const intercept = resultOf(
    await connection.send('network.addIntercept', { phases: ['beforeRequestSent'] }),
    'intercept',
  );
  const listener = (params: unknown): void => {
    const event = params as Blocked;
    if (event.isBlocked && event.intercepts?.includes(String(intercept))) {
      // A tab that is closed in the meantime needs no answer any more.
      handle(connection, replica, event).catch(() => undefined);
    }
  };
  connection.on('network.beforeRequestSent', listener);
  return async () => {
    connection.off('network.beforeRequestSent', listener);
    await connection.send('network.removeIntercept', { intercept });
    await connection.send('network.removeDataCollector', { collector: resultOf(collector, 'collector') });
  };
}
