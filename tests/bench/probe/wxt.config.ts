import { defineConfig } from 'wxt';

/** The smallest extension with the same polyfill: its empty scripts are the floor of all sizes. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: { name: 'Probe', version: '0.0.1' },
  vite: () => ({ build: { target: 'es2022' } }),
});
