import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [
      '{app,components,lib}/**/*.test.{ts,tsx}',
      'tests/content/**/*.test.ts',
      'tests/commands/**/*.test.ts',
      'tests/editing/**/*.test.ts',
    ],
    environment: 'node',
  },
})
