import { inspect } from './inspect/inspect';
import { Unusable } from './inspect/unusable';

// Prints what the extension reads from a saved page or response, and what it concludes (see the README).
try {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const result = inspect(process.argv.slice(2), Date.now(), zone);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
