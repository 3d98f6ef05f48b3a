import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { send } from '../messages/send';
import type { PageSample } from '../messages/take-samples';
import type { RecourseDatabase } from '../store/database';

/** What the screens take from the outside, so that a test can stand in for all of it. */
export interface Surroundings {
  db: RecourseDatabase;
  /** The present moment, epoch ms. */
  now: () => number;
  /** The buyer's IANA zone. */
  zone: string;
  send: typeof send;
  copy: (text: string) => Promise<void>;
  /** Redacted samples of the shop's pages that are open in tabs. */
  samples: () => Promise<PageSample[]>;
  /** Whether the page stands in the toolbar's popup or in a tab of its own. */
  place: 'popup' | 'tab';
  version: string;
  /** Whether the orders are made up, in a store of their own. */
  isDemo?: boolean;
  /** The keys of each command, as they are set in the browser. */
  commands?: () => Promise<Record<string, string>>;
  /** Opens the side panel, inside a click; absent where there is none. */
  openAtSide?: () => Promise<void>;
}

const Around = createContext<Surroundings | null>(null);
export const SurroundingsProvider = Around.Provider;

/** @throws Error outside a `SurroundingsProvider` */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(Around);
  if (!surroundings) throw new Error('no surroundings given');
  return surroundings;
}
