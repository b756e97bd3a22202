import { createHash } from 'node:crypto'
import { type LockFile, type Manifest, type PlacedPackage, packagesOf } from './lock-file.ts'
import { otherMaterials } from './other-materials.ts'

/** The address of a package as other programs know it; see https://github.com/package-url/purl-spec. */
const packageUrl = (name: string, version: string) =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${encodeURIComponent(version)}`

/** A single licence is named by its id, several by an expression. */
const licences = (licence: string | undefined) =>
  licence ? { licenses: [/[\s()]/.test(licence) ? { expression: licence } : { license: { id: licence } }] } : {}

function componentOf({ name, version, license, integrity, dev, optional, devOptional, inBundle }: PlacedPackage) {
  const properties = [
    ...(dev ? ['cdx:npm:package:development'] : []),
    ...(inBundle ? ['cdx:npm:package:bundled'] : []),
  ].map((property) => ({ name: property, value: 'true' }))
  const checksum = integrity?.match(/^sha512-(.+)$/)?.[1]
  return {
    type: 'library',
    'bom-ref': packageUrl(name, version),
    name,
    version,
    scope: optional || devOptional ? 'optional' : 'required',
    ...(checksum ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(checksum, 'base64').toString('hex') }] } : {}),
    ...licences(license),
    purl: packageUrl(name, version),
    ...(properties.length > 0 ? { properties } : {}),
  }
}

/** Whether a package is there for tests alone, or only on some machines. */
const isAside = ({ dev, optional, devOptional }: PlacedPackage) => Boolean(dev || optional || devOptional)

/** The package that Node finds under a name from a place: beside it or nearest above. */
function found(lock: LockFile, from: string, name: string): PlacedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`
    const one = lock.packages[path]
    if (one) return { ...one, path, name }
    if (!folder) return undefined
  }
}

/** What each package needs, by the addresses of packages; one that is installed twice needs what both need. */
function needs(lock: LockFile, manifest: Manifest, root: string) {
  const wanted = new Map<string, Set<string>>()
  const note = (ref: string, path: string, names: readonly string[]) => {
    const known = wanted.get(ref) ?? new Set<string>()
    for (const name of names) {
      const one = found(lock, path, name)
      if (one) known.add(packageUrl(name, one.version))
    }
    wanted.set(ref, known)
  }
  note(root, '', Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
  for (const { path, name, version, dependencies, optionalDependencies, peerDependencies } of packagesOf(lock))
    note(
      packageUrl(name, version),
      path,
      Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }),
    )
  return [...wanted].map(([ref, all]) => ({ ref, dependsOn: [...all].sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

/** A UUID (version 8 of RFC 9562) that the same text always gives. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/**
 * A software bill of materials in CycloneDX 1.6: every package of the lock file with its version, licence and checksum, what
 * needs what, and the faces and data that no package manager knows. The same lock file gives the same bill.
 *
 * Made here and not by `npm sbom`, which the npm of Node 20.9 does not have and each later one does differently.
 *
 * @param moment the time that it carries; none without one, because it would differ from run to run
 */
export function billOfMaterials(manifest: Manifest, lock: LockFile, moment?: Date) {
  const root = packageUrl(manifest.name, manifest.version)
  // A package that is installed for tests and for the build as well belongs to the build.
  const packages = packagesOf(lock).sort((a, b) => Number(isAside(b)) - Number(isAside(a)))
  const components = new Map(packages.map((one) => [packageUrl(one.name, one.version), componentOf(one)]))
  const faces = otherMaterials.map(({ name, licence, use }) => ({
    type: 'file',
    'bom-ref': `material:${name}`,
    name,
    description: use,
    ...licences(licence),
  }))
  const content = {
    metadata: {
      ...(moment ? { timestamp: moment.toISOString() } : {}),
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: manifest.name,
        version: manifest.version,
        ...licences(manifest.license),
        purl: root,
      },
    },
    components: [...[...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)), ...faces],
    dependencies: needs(lock, manifest, root),
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    ...content,
  }
}
