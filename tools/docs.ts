import { mkdirSync, writeFileSync } from 'node:fs';
import { ALL_WORDS } from '../src/words/for-all';
import { useWords } from '../src/words/say';
import { rulesPage } from './rules-page';

useWords(ALL_WORDS);
mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', rulesPage());
