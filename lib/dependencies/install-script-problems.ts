import { type LockFile, type Manifest, packagesOf } from './lock-file.ts'

/**
 * What is wrong with the scripts that packages would run while they are installed. None of ours has to, so none may: npm 11
 * and later read `allowScripts` in `package.json`, older ones `ignore-scripts` in `.npmrc`.
 *
 * @param npmrc the text of `.npmrc`
 */
export function installScriptProblems(manifest: Manifest, lock: LockFile, npmrc: string): string[] {
  const reviewed = manifest.allowScripts ?? {}
  const withScript = new Set(
    packagesOf(lock)
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => name),
  )
  return [
    ...[...withScript]
      .filter((name) => !(name in reviewed))
      .map(
        (name) =>
          `${name} runs a script when it is installed and nobody has reviewed it; read it, then add it to allowScripts in package.json and to docs/dependencies.md`,
      ),
    ...Object.entries(reviewed)
      .filter(([, allowed]) => allowed)
      .map(([name]) => `allowScripts lets ${name} run a script; ignore-scripts in .npmrc forbids it to older npm`),
    ...Object.keys(reviewed)
      .filter((name) => !withScript.has(name))
      .map((name) => `allowScripts names ${name}, which has no script any more; take the line out`),
    ...(/^ignore-scripts\s*=\s*true\s*$/m.test(npmrc)
      ? []
      : ['.npmrc lets every package run its script; expected the line ignore-scripts=true']),
  ]
}
