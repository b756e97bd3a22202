import { type LockFile, type Manifest, packagesOf } from './lock-file.ts'

/** A version and nothing else: no `^`, no range, no tag, no address. */
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

function manifestProblems({ dependencies = {}, devDependencies = {} }: Manifest): string[] {
  const all = [...Object.entries(dependencies), ...Object.entries(devDependencies)]
  return [
    ...all
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `package.json asks for ${name} "${version}"; expected an exact version such as 1.2.3`),
    ...Object.keys(devDependencies)
      .filter((name) => name in dependencies)
      .map((name) => `package.json names ${name} among dependencies and devDependencies; expected one of them`),
  ]
}

/**
 * What is wrong with the way in which versions are fixed: versions that are not exact, packages without the checksum that
 * makes an installation repeatable, and addresses. A lock file with addresses would tie the project to the registry of
 * whoever wrote it.
 */
export function lockProblems(manifest: Manifest, lock: LockFile): string[] {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies }
  const packages = packagesOf(lock)
  return [
    ...manifestProblems(manifest),
    ...packages.flatMap(({ path, version, integrity, resolved, inBundle }) => [
      ...(resolved
        ? [`package-lock.json says where ${path} comes from ("resolved"); omit-lockfile-registry-resolved is to be set`]
        : []),
      ...(exact.test(version ?? '') ? [] : [`package-lock.json has ${path} in the version "${version}"`]),
      ...(inBundle || /^sha512-[\w+/]{86}==$/.test(integrity ?? '')
        ? []
        : [`package-lock.json has ${path} without a SHA-512 checksum ("integrity")`]),
    ]),
    ...Object.entries(direct)
      .filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)
      .map(
        ([name, version]) => `package.json asks for ${name} ${version}, package-lock.json has another version or none`,
      ),
    ...[...JSON.stringify(lock, withoutPointers).matchAll(/https?:\/\/[^"]*/g)].map(
      ([address]) => `package-lock.json holds the address ${address}`,
    ),
  ]
}

/** Pages of packages, such as where their authors take money, are no places to install from. */
function withoutPointers(key: string, value: unknown): unknown {
  return key === 'funding' || key === 'resolved' || key === 'deprecated' ? undefined : value
}
