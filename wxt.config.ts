import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { GECKO_ID } from './tools/gecko-id';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2022' },
    // The same library, not rewritten for browsers without classes: 12 kB less.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  // What a store's reviewer needs to build the same again, and no more.
  zip: { excludeSources: ['demo/**', 'docs/**', 'tests/**', '.ci/**'] },
  manifest: ({ browser }) => ({
    name: 'Recourse: order windows and proof for AliExpress',
    short_name: 'Recourse',
    description: 'Return windows, deadlines and proof for AliExpress orders. Nothing leaves your machine.',
    permissions: ['alarms', 'notifications', 'storage', 'unlimitedStorage', 'activeTab'],
    action: { default_title: 'Recourse' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
