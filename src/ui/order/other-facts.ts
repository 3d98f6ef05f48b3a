import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NO_OTHER_FACTS, type OtherFacts } from '../../store/other-facts';

const Others = createContext<OtherFacts>(NO_OTHER_FACTS);
export const OtherFactsProvider = Others.Provider;

/** Per field of the order on the screen, the facts that do not hold now. */
export function useOtherFacts(): OtherFacts {
  return useContext(Others);
}
