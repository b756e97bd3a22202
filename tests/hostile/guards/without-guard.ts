import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Guard } from './guard.ts'

const root = join(import.meta.dirname, '../../..')

/** Where bundles lie: they find their packages through a link. */
export class BundleFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'rechenwerk-guards-'))

  constructor() {
    symlinkSync(join(root, 'node_modules'), join(this.path, 'node_modules'))
  }

  remove() {
    rmSync(this.path, { recursive: true, force: true })
  }
}

const texts = new Map<string, string>()

/** The text of a source file; what it finds beside itself stays where it is. */
function sourceOf(path: string): string {
  const text =
    texts.get(path) ??
    readFileSync(path, 'utf8')
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
  texts.set(path, text)
  return text
}

/** @throws when the guard does not stand in its file, once */
function taken(text: string, { name, file, guard, without }: Guard): string {
  const parts = text.split(guard)
  if (parts.length !== 2)
    throw new Error(
      `${file} has ${parts.length - 1} times: ${guard}\nexpected once; tests/hostile/guards/ takes it out to see what "${name}" is good for`,
    )
  return parts.join(without)
}

/**
 * The check as one script, with a guard taken out of its source.
 *
 * @returns the script's path
 * @throws when the guard does not stand in its file, once
 */
export async function checkWithout(guard: Guard | undefined, folder: BundleFolder, name: string): Promise<string> {
  const outfile = join(folder.path, `${name}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, 'guard-worker.ts')],
    bundle: true,
    platform: 'node',
    absWorkingDir: root,
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'silent',
    plugins: [
      {
        name: 'without a guard',
        setup({ onLoad }) {
          onLoad({ filter: /\.(ts|tsx)$/ }, ({ path }) => {
            const text = sourceOf(path)
            const isIt = relative(root, path) === guard?.file
            return { contents: guard && isIt ? taken(text, guard) : text, loader: path.endsWith('x') ? 'tsx' : 'ts' }
          })
        },
      },
    ],
  })
  return outfile
}
