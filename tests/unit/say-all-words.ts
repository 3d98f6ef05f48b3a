import { en } from '../../src/words/en';
import { speechOfCatalogue } from '../../src/words/messages';
import { speakWith } from '../../src/words/say';

// The browser brings the sentences; here they come from the English catalogue itself.
speakWith(speechOfCatalogue('en', en));
