import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Finding {
  code: string;
  message: string;
  file?: string;
}
interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Finding[];
  warnings: Finding[];
}

/** Preact carries a way to set HTML that nothing of ours uses (a test of the sources says so). */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

async function lint(folder: string): Promise<Report> {
  const program = resolve('node_modules/addons-linter/bin/addons-linter');
  const given = [program, resolve(folder), '--output', 'json'];
  // It ends with 1 where there are errors, and tells of them all the same.
  const { stdout } = await promisify(execFile)(process.execPath, given, { maxBuffer: 64 << 20 }).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  return JSON.parse(stdout) as Report;
}

describe("the add-on store's own checks of the Firefox build", () => {
  it('find no error, and no warning but the known one', async () => {
    const { summary, errors, warnings } = await lint('.output/firefox-mv3');
    console.log(`add-on lint: ${summary.errors} errors, ${summary.warnings} warnings`);
    expect(errors).toEqual([]);
    const unknown = warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code));
    expect(unknown).toEqual([]);
  }, 120_000);

  it('would find one', async () => {
    // The other build has no id for Firefox and a worker that it does not know.
    const { errors, warnings } = await lint('.output/chrome-mv3');
    expect(errors.length + warnings.length).toBeGreaterThan(0);
    expect([...errors, ...warnings].some(({ code }) => !KNOWN_WARNINGS.includes(code))).toBe(true);
  }, 120_000);
});
