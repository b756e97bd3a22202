import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { billOfMaterials } from './bill-of-materials.ts'
import { packagesOf, readLockFile, readManifest } from './lock-file.ts'
import { otherMaterials } from './other-materials.ts'

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
const manifest = { name: 'site', version: '1.0.0', license: 'MIT', dependencies: { a: '1.0.0', b: '2.0.0' } }
const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity, dependencies: { b: '^1.0.0', '@s/c': '*' } },
    'node_modules/a/node_modules/b': { version: '1.5.0', license: 'ISC', integrity, dev: true },
    'node_modules/b': { version: '2.0.0', license: 'MIT OR ISC', integrity, optional: true },
    'node_modules/@s/c': { version: '3.0.0', integrity, peerDependencies: { b: '*', missing: '*' } },
  },
}

/** What the schema of CycloneDX 1.6 and its prose ask for, of the parts that we use. */
function faults(bill: ReturnType<typeof billOfMaterials>): string[] {
  const refs = [bill.metadata.component['bom-ref'], ...bill.components.map((one) => one['bom-ref'])]
  const known = new Set(refs)
  const needed = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])
  return [
    ...(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bill.serialNumber) ? [] : ['serial number']),
    ...(known.size === refs.length ? [] : ['a component twice']),
    ...needed.filter((ref) => !known.has(ref)).map((ref) => `unknown ${ref}`),
    ...bill.components
      .flatMap((one) => ('purl' in one ? [one] : []))
      .filter(({ purl, name, version, hashes = [] }) => {
        const isNamed = decodeURIComponent(purl) === `pkg:npm/${name}@${version}`
        return !(isNamed && hashes.every(({ content }) => /^[0-9a-f]{128}$/.test(content)))
      })
      .map(({ purl }) => `address or checksum of ${purl}`),
  ]
}

it('names every package of this project once, with what it needs', () => {
  const locked = readLockFile()
  const bill = billOfMaterials(readManifest(), locked)
  expect(faults(bill)).toEqual([])
  const named = bill.components.flatMap((one) => ('purl' in one ? [`${one.name}@${one.version}`] : []))
  expect(named.sort()).toEqual([...new Set(packagesOf(locked).map(({ name, version }) => `${name}@${version}`))].sort())
  expect(bill.dependencies).toHaveLength(named.length + 1)
})

it('says of each package what the lock file says', () => {
  expect(billOfMaterials(manifest, lock).components.slice(0, 4)).toEqual([
    expect.objectContaining({ purl: 'pkg:npm/%40s/c@3.0.0', scope: 'required', name: '@s/c' }),
    expect.objectContaining({
      purl: 'pkg:npm/a@1.0.0',
      hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
      licenses: [{ license: { id: 'MIT' } }],
    }),
    expect.objectContaining({
      purl: 'pkg:npm/b@1.5.0',
      properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
    }),
    expect.objectContaining({
      purl: 'pkg:npm/b@2.0.0',
      scope: 'optional',
      licenses: [{ expression: 'MIT OR ISC' }],
    }),
  ])
})

it('counts a package that the build and the tests need to the build, wherever it lies', () => {
  const one = { version: '1.0.0', integrity }
  const both = (first: object, second: object) => ({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a/node_modules/x': { ...one, ...first },
      'node_modules/b/node_modules/x': { ...one, ...second },
    },
  })
  for (const twice of [both({ dev: true }, {}), both({}, { dev: true })])
    expect(billOfMaterials(manifest, twice).components[0]).not.toHaveProperty('properties')
  expect(billOfMaterials(manifest, both({ dev: true }, { dev: true })).components[0]).toHaveProperty('properties')
})

it('finds what a package needs as Node does: beside it first, then further up', () => {
  expect(billOfMaterials(manifest, lock).dependencies).toEqual([
    { ref: 'pkg:npm/%40s/c@3.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/%40s/c@3.0.0', 'pkg:npm/b@1.5.0'] },
    { ref: 'pkg:npm/b@1.5.0', dependsOn: [] },
    { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/site@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0'] },
  ])
})

it('is the same for the same lock file, and another one for another', () => {
  const bill = billOfMaterials(manifest, lock)
  expect(JSON.stringify(billOfMaterials(manifest, lock))).toBe(JSON.stringify(bill))
  expect(bill.metadata).not.toHaveProperty('timestamp')
  expect(billOfMaterials({ ...manifest, version: '1.0.1' }, lock).serialNumber).not.toBe(bill.serialNumber)
})

it('carries the time that it is given', () => {
  const { metadata } = billOfMaterials(manifest, lock, new Date('2026-02-04T10:00:00Z'))
  expect(metadata).toMatchObject({ timestamp: '2026-02-04T10:00:00.000Z' })
})

it('holds no address of a registry and no path of a machine', () => {
  const text = JSON.stringify({ ...billOfMaterials(readManifest(), readLockFile()), $schema: '' })
  expect(text).not.toMatch(/https?:|node_modules/)
  expect(text).not.toContain(process.cwd())
})

it('names faces whose licences lie where it says', () => {
  for (const { licenceFile } of otherMaterials) {
    if (!licenceFile) continue
    expect(existsSync(licenceFile)).toBe(true)
    expect(readFileSync(licenceFile, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  }
})
