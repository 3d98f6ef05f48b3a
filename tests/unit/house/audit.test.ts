// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../../../tools/judge-audit';

const shipped = new Set(['dexie']);
const printed = (name: string, severity: string) =>
  JSON.stringify({ vulnerabilities: { [name]: { name, severity, range: '<4.0.1' } } });

describe('the audit of the dependencies', () => {
  it('passes where nothing is known against any', () => {
    const verdict = judgeAudit('{"vulnerabilities": {}}', shipped);
    expect(verdict).toEqual({
      passes: true,
      lines: ['AUDITED: 0 known advisories, 0 grave ones in what is shipped.'],
    });
  });

  it.each(['high', 'critical'])('ends a build for what is shipped: %s', (severity) => {
    const { passes, lines } = judgeAudit(printed('dexie', severity), shipped);
    expect(passes).toBe(false);
    expect(lines[0]).toBe(`shipped: dexie <4.0.1, ${severity}`);
  });

  it('says what is known against tools, and lighter things, and goes on', () => {
    expect(judgeAudit(printed('vitest', 'critical'), shipped)).toMatchObject({ passes: true });
    expect(judgeAudit(printed('dexie', 'moderate'), shipped)).toMatchObject({ passes: true });
    expect(judgeAudit(printed('vitest', 'critical'), shipped).lines[0]).toBe('tool: vitest <4.0.1, critical');
  });

  it.each([
    [
      'a registry that refuses',
      '{"message": "405 Method Not Allowed", "error": {}}',
      '405 Method Not Allowed',
    ],
    ['no network', '', 'no answer'],
    ['no JSON', 'npm error', 'no answer'],
  ])('says that nothing is known, and goes on: %s', (_, text, why) => {
    expect(judgeAudit(text, shipped)).toEqual({
      passes: true,
      lines: [`NOT AUDITED: the registry could not be asked (${why}).`],
    });
  });

  it('is a step of CI of its own, after the packages are there by their hashes', () => {
    const steps = readFileSync('.ci/run', 'utf8').split('\n');
    expect(steps.indexOf('npm ci')).toBeGreaterThan(0);
    expect(steps.indexOf('npm run -s audit')).toBe(steps.indexOf('npm ci') + 1);
  });
});
