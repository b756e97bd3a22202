import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** A test that replaces modules or changes the environment: what it leaves would be met by the tests of other files. */
const leavesSomething = /\bvi\.(mock|doMock|stubEnv)\(|process\.env(\.\w+|\[[^\]]+\]) = |process\.chdir\(/

const units = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
)

const lonely = units.filter((file) => /\.test\.tsx?$/.test(file) && leavesSomething.test(readFileSync(file, 'utf8')))

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // All cores: without this one stays idle, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: [...lonely, 'tests/{bench,changes,content,commands,editing,hostile}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{app,components,lib}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...lonely],
          // What two hundred files import is loaded once in each process instead of in a new one for each file: 33 s instead of 87.
          isolate: false,
        },
      },
    ],
  },
})
