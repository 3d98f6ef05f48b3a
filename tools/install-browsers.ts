import { browserPath } from './browsers';

// Says which browsers the end-to-end tests and the tour will use; a missing one is installed where the machine allows.
for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${browserPath(kind)}`);
