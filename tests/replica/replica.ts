import type { Account } from './model/types';
import { type Answer, answer, type ServeOptions, type ShopRequest } from './serve';

export interface InterceptOptions extends ServeOptions {
  /** Milliseconds before an answer, for pages and for the gateway. */
  delays?: { page?: number; gateway?: number };
}

export interface RecordedRequest {
  url: string;
  method: string;
  /** `shop`: answered; `refused`: another host or an address that the shop does not have; `own`: the browser's. */
  fate: 'shop' | 'refused' | 'own';
  /** Who asked, by origin or referrer; empty for a navigation, `NO_PAGE` for an extension's worker in Chromium. */
  from: string;
}

export interface Replica {
  /** Every request that was made, in order. */
  requests: RecordedRequest[];
  /** The addresses of those that were refused. Nothing else would have left the browser. */
  readonly refused: string[];
  /** The account can be exchanged while pages are open; the next answer comes from the new one. */
  account: Account;
  /** So can the options. */
  options: InterceptOptions;
  stop(): Promise<void>;
}

/** What `from` says of a request that no page stands behind. */
export const NO_PAGE = 'no page';

/** Addresses that never leave the browser. */
const OWN = /^(data|blob|about|chrome|chrome-extension|moz-extension|resource|chrome-error):/;

export function newReplica(account: Account, options: InterceptOptions): Replica {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    get refused() {
      return requests.filter(({ fate }) => fate === 'refused').map(({ url }) => url);
    },
    account,
    options,
    stop: async () => {},
  };
}

/** Records a request and says what becomes of it, after the delay that the options ask for. */
export async function decide(
  replica: Replica,
  request: ShopRequest & { from: string },
): Promise<Answer | 'let-through' | 'refuse'> {
  const { url, method, from } = request;
  const note = (fate: RecordedRequest['fate']): void => {
    replica.requests.push({ url, method, fate, from });
  };
  if (OWN.test(url)) {
    note('own');
    return 'let-through';
  }
  const response = answer(replica.account, request, replica.options);
  note(response ? 'shop' : 'refused');
  const { page, gateway } = replica.options.delays ?? {};
  const delay = url.includes('//acs.') ? gateway : page;
  if (delay) {
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return response ?? 'refuse';
}
