import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { installScriptProblems } from './install-script-problems.ts'
import { readLockFile, readManifest } from './lock-file.ts'

const npmrc = 'fund=false\nignore-scripts=true\n'
const manifest = { name: 'site', version: '1.0.0', allowScripts: { esbuild: false } }
const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/esbuild': { version: '0.28.2', hasInstallScript: true },
    'node_modules/yaml': { version: '2.9.1' },
  },
}

it('knows every install script of this project, and lets none run', () => {
  expect(installScriptProblems(readManifest(), readLockFile(), readFileSync('.npmrc', 'utf8'))).toEqual([])
})

it('gives a reason for each reviewed script in docs/dependencies.md', () => {
  const section = readFileSync('docs/dependencies.md', 'utf8').split('## Install scripts')[1]?.split('\n## ')[0] ?? ''
  const rows = [...section.matchAll(/^\| ([^|]+) \| [^|]*\S[^|]* \|$/gm)].map(([, name]) => name)
  expect(rows.slice(1)).toEqual(Object.keys(readManifest().allowScripts ?? {}))
})

it('leaves a reviewed script alone', () => {
  expect(installScriptProblems(manifest, lock, npmrc)).toEqual([])
})

it.each([
  ['a new script', { ...manifest, allowScripts: {} }, npmrc, 'esbuild runs a script when it is installed'],
  ['a script that may run', { ...manifest, allowScripts: { esbuild: true } }, npmrc, 'lets esbuild run'],
  [
    'a review of something that is gone',
    { ...manifest, allowScripts: { esbuild: false, sharp: false } },
    npmrc,
    'names sharp',
  ],
  ['an npm that is not told', manifest, 'fund=false\n#ignore-scripts=true\n', '.npmrc lets every package'],
])('reports %s', (_, planted, settings, message) => {
  const problems = installScriptProblems(planted, lock, settings)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(message)
})

it('reports a new script in a package that lies within another', () => {
  const nested = {
    packages: { ...lock.packages, 'node_modules/a/node_modules/b': { version: '1.0.0', hasInstallScript: true } },
  }
  expect(installScriptProblems(manifest, nested, npmrc)[0]).toContain('b runs a script')
})
