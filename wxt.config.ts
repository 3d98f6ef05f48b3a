import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { CONTENT_SECURITY_POLICY } from './tools/content-security-policy';
import { exifParts } from './tools/exif-parts';
import { FIRST_CHUNKS } from './tools/first-chunks';
import { GECKO_ID } from './tools/gecko-id';
import { LOCALES } from './tools/locales';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact(), exifParts()],
    // Every browser that it runs in preloads modules by itself.
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
    // The same library, not rewritten for browsers without classes: 12 kB less.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    // The background alone asks for what the browsers do not do alike: pages and scripts go without the polyfill.
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      const output: unknown = vite.build?.rollupOptions?.output;
      if (entrypoints.some(({ type }) => type === 'popup') && typeof output === 'object') {
        Object.assign(output ?? {}, { codeSplitting: { groups: FIRST_CHUNKS } });
      }
      const alias: unknown = vite.resolve?.alias;
      if (Array.isArray(alias)) alias.unshift({ find: 'wxt/browser', replacement: '@wxt-dev/browser' });
    },
    'build:publicAssets': (_, files) => {
      for (const { folder, messages } of LOCALES) {
        files.push({
          relativeDest: `_locales/${folder}/messages.json`,
          contents: JSON.stringify(messages),
        });
      }
    },
  },
  // What a store's reviewer needs to build the same again, and no more.
  zip: { excludeSources: ['demo/**', 'docs/**', 'tests/**', '.ci/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    short_name: 'Recourse',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'storage', 'unlimitedStorage', 'activeTab'],
    action: { default_title: 'Recourse' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_manifest_capture__',
      },
    },
    // The development server has to reach its own pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
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
