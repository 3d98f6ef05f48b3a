import { readAllLanguages } from '../../src/aliexpress/lexicon/all';

// The browser brings the words by which pages are read; here they come from their tables.
readAllLanguages();
