import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { emptiedByText } from './build/emptiedByText'
import { precompressed } from './build/precompress'

export default defineConfig({
  plugins: [vue(), emptiedByText(), precompressed()],
  define: {
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    __INTLIFY_JIT_COMPILATION__: 'true', // messages become trees, never code: the content policy has no eval
  },
  build: {
    target: ['es2020', 'chrome80', 'safari13.1'],
    assetsInlineLimit: 0, // nothing inline: fonts and scripts come from our own origin only
    modulePreload: { polyfill: false },
    manifest: true,
    rollupOptions: {
      input: ['index.html', 'desk.html'],
      output: {
        manualChunks: { vue: ['vue', 'vue-router', 'vue-i18n'] }, // changes rarely, so browsers keep it
        chunkFileNames: ({ name }) => `assets/${name.replace(/\.vue.*/, '')}-[hash].js`,
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.GONGYOU_URL ?? 'http://127.0.0.1:8099' } },
  test: { environment: 'node', setupFiles: 'tests/setup.ts', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
})
