import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [
      '{app,components,lib}/**/*.test.{ts,tsx}',
      'tests/{bench,changes,content,commands,editing,hostile}/**/*.test.ts',
    ],
    environment: 'node',
    // All cores: without this one stays idle, which on two is half of them.
    maxWorkers: '100%',
  },
})
