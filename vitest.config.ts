import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// The zone is fixed so that no test depends on the machine's; tests that need another pass it explicitly.
process.env.TZ = 'UTC';

// Only CI asks for the figures in a file, one a run, to add them up at the end.
const results = process.env.RESULTS_DIR;

export default defineConfig({
  test: {
    reporters: results
      ? ['default', ['json', { outputFile: `${results}/${process.pid}.json` }]]
      : ['default'],
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Far above what any test takes: a busy machine is no failure.
          testTimeout: 60_000,
          // Screens follow a stand-in of the browser's database whose transactions may end early; retries are told.
          retry: 2,
          setupFiles: ['tests/unit/say-all-words.ts', 'tests/unit/read-all-languages.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/drive/audit.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          // Real browsers on a busy machine; what was tried again is told in the report.
          retry: 1,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { name: 'conformance', environment: 'node', include: ['tests/conformance/**/*.test.ts'] },
      },
    ],
  },
});
