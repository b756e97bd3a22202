import { expect, it } from 'vitest'
import { readLockFile, readManifest } from './lock-file.ts'
import { lockProblems } from './lock-problems.ts'

const integrity = `sha512-${'a'.repeat(86)}==`
const manifest = { name: 'site', version: '1.0.0', dependencies: { yaml: '2.9.1' } }
const lockWith = (yaml: object) => ({
  packages: {
    '': { version: '1.0.0' },
    'node_modules/yaml': { version: '2.9.1', integrity, ...yaml },
  },
})

it('finds exact versions and checksums, and no address, in the lock file of this project', () => {
  expect(lockProblems(readManifest(), readLockFile())).toEqual([])
})

it('leaves an exact version with its checksum alone, and a package that lies within another', () => {
  expect(lockProblems(manifest, lockWith({ funding: { url: 'https://money.example' } }))).toEqual([])
  expect(lockProblems(manifest, lockWith({ integrity: undefined, inBundle: true }))).toEqual([])
})

it.each([
  ['^2.9.1'],
  ['~2.9.1'],
  ['2.x'],
  ['latest'],
  ['*'],
  ['https://host.example/yaml.tgz'],
  ['github:eemeli/yaml'],
])('refuses %s where a version belongs', (version) => {
  const problems = lockProblems({ ...manifest, dependencies: { yaml: version } }, lockWith({}))
  expect(problems[0]).toBe(`package.json asks for yaml "${version}"; expected an exact version such as 1.2.3`)
})

it.each([
  ['a missing checksum', { integrity: undefined }, 'without a SHA-512 checksum'],
  ['a weak checksum', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'without a SHA-512 checksum'],
  ['the place it was fetched from', { resolved: 'https://host.example/yaml.tgz' }, 'says where'],
  ['an address in another field', { bin: 'https://host.example/' }, 'holds the address https://host.example/'],
  ['another version than was asked for', { version: '2.9.0' }, 'has another version or none'],
])('reports %s', (_, yaml, message) => {
  const problems = lockProblems(manifest, lockWith(yaml))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(message)
})

it('reports a package that is asked for twice', () => {
  const problems = lockProblems({ ...manifest, devDependencies: { yaml: '2.9.1' } }, lockWith({}))
  expect(problems).toEqual(['package.json names yaml among dependencies and devDependencies; expected one of them'])
})
