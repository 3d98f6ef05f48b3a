// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setup, teardown } from '../../e2e/drive/audit';
import { AUDIT_FILE, RequestLog } from '../../e2e/drive/request-log';

afterEach(() => {
  delete process.env[AUDIT_FILE];
  vi.restoreAllMocks();
});

/** Asks for an address as a browser behind the proxy would. */
function ask(port: number, path: string): Promise<void> {
  return new Promise((done) => {
    const asked = request({ port, host: '127.0.0.1', path }, (answer) => answer.resume().on('end', done));
    asked.on('error', () => done());
    asked.end();
  });
}

describe('the log of requests', () => {
  it('notices one that leaves, and leaves out the browser’s own services', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recourse-log-'));
    process.env[AUDIT_FILE] = join(folder, 'log');
    const log = new RequestLog();
    const port = await log.listen();
    await ask(port, 'http://update.googleapis.com/x');
    expect(log.left()).toEqual([]);
    await ask(port, 'http://spy.example/x?order=1');
    await ask(port, 'http://www.aliexpress.com/x');
    expect(log.left()).toEqual(['spy.example', 'www.aliexpress.com']);
    await log.close();
    expect(JSON.parse(readFileSync(join(folder, 'log'), 'utf8')).left).toHaveLength(2);
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends the whole run with an error where one left, and with a count where none did', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    setup();
    const quiet = new RequestLog();
    await quiet.listen();
    await quiet.close();
    teardown();
    expect(said.mock.calls.flat()[0]).toBe('Requests over the whole run: 1 browsers, 0 left.');

    setup();
    const file = process.env[AUDIT_FILE] ?? '';
    const loud = new RequestLog();
    await ask(await loud.listen(), 'http://spy.example/');
    await loud.close();
    expect(existsSync(file)).toBe(true);
    expect(() => teardown()).toThrow('requests left: spy.example');
  });
});
