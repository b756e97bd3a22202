import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

/** Where the browser scripts stand: beside the components that they serve. */
function componentsFolder(): string {
  // The bundler would otherwise take the whole project for a part of the page, because it cannot know the path.
  return join(/* turbopackIgnore: true */ process.cwd(), 'components')
}

const ending = '.client.ts'

/** Every browser script of the site by its name: `copy-text` for `components/…/copy-text.client.ts`. */
export function clientScripts(): ReadonlyMap<string, string> {
  const files = readdirSync(componentsFolder(), { recursive: true, encoding: 'utf8' })
  const scripts = files.filter((file) => file.endsWith(ending)).sort()
  return new Map(scripts.map((file) => [basename(file, ending), join(componentsFolder(), file)]))
}

/**
 * A browser script as one module, minified: what `<script type="module">` loads.
 *
 * @param name as `clientScripts` has it
 * @throws when there is no such script, or it does not compile
 */
export function bundledScript(name: string): string {
  const entry = clientScripts().get(name)
  if (!entry) throw new Error(`There is no script "${name}"; expected components/…/${name}${ending}`)
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles.map(({ text }) => text).join('')
}
