import { ALL_WORDS } from '../../src/words/for-all';
import { useWords } from '../../src/words/say';

// Each script brings the sentences that it says; a test may ask for any of them.
useWords(ALL_WORDS);
