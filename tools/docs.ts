import { mkdirSync, writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', rulesPage());
