import { mkdirSync, writeFileSync } from 'node:fs';
import { en } from '../src/words/en';
import { speechOfCatalogue } from '../src/words/messages';
import { speakWith } from '../src/words/say';
import { rulesPage } from './rules-page';

speakWith(speechOfCatalogue('en', en));
mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', rulesPage());
