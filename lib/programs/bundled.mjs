import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// Plain JavaScript with nothing but Node and esbuild: this is what makes TypeScript run.

const self = fileURLToPath(import.meta.url)
const project = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(project, 'node_modules', '.cache', 'rechenwerk')

/** So many milliseconds a program is left after another has taken its place: somebody may be about to start it. */
const grace = 60_000

/** Packages with machine code, or that look for files beside their own, or that others among them load too: they stay where they are. */
const external = [
  '@playwright/test',
  'esbuild',
  'imagescript',
  'lighthouse',
  'markdown-wasm',
  'mdx-bundler',
  'next',
  'pagefind',
  'sharp',
  'tsx',
]

const hashOf = (content) => createHash('sha256').update(content).digest('base64url').slice(0, 22)

/** What changes whenever a file is written. */
function stampOf(file) {
  const { mtimeMs, size, ino } = statSync(file)
  return `${mtimeMs} ${size} ${ino}`
}

const withOwnAddress = (text, path) => text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))

/** Each module keeps the address of its own file: some lead from it to what stands beside them. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|tsx|js|mjs)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      return { contents: withOwnAddress(text, path), loader: extname(path).replace(/\.m?/, '') }
    })
  },
}

/** A source map that knows the beginning of a file alone; one that knows nothing is taken for none. */
const beginningOf = (path) =>
  Buffer.from(JSON.stringify({ version: 3, sources: [basename(path)], names: [], mappings: 'AAAA' })).toString('base64')

/** Of packages the source map knows files and no lines: Node reads all of it at each start, and it would be ten times as large. */
const packagesWithoutLines = {
  name: 'packages-without-lines',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.(js|mjs|cjs)$/ }, ({ path }) => {
      const text = withOwnAddress(readFileSync(path, 'utf8'), path)
      return {
        contents: `${text}\n//# sourceMappingURL=data:application/json;base64,${beginningOf(path)}`,
        loader: 'js',
      }
    })
  },
}

/** Next is left where it is; Node finds its modules by their whole names. */
const nextsModules = {
  name: 'nexts-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^next\/[a-z]+$/ }, ({ path }) => ({ path: `${path}.js`, external: true }))
  },
}

const recordIn = (folder, name) => join(folder, `${name}.json`)

/** The program that was made before, where none of the files that it was made from has been written since, nor it itself. */
function madeBefore(record) {
  try {
    const { program, hash, from } = JSON.parse(readFileSync(record, 'utf8'))
    const isSame = Object.entries(from).every(([file, stamp]) => stampOf(file) === stamp)
    return isSame && hashOf(readFileSync(program)) === hash ? program : undefined
  } catch {
    // None was made, or something that it was made from is gone.
    return undefined
  }
}

/** Writes a file that gets its name when it is whole: several processes may write the same one. */
function write(file, content) {
  const unfinished = `${file}.${process.pid}`
  try {
    writeFileSync(unfinished, content)
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** Deletes the programs that others have taken the place of. */
function deleteOthers(folder, name, program) {
  for (const file of readdirSync(folder).filter((one) => one.startsWith(name) && one.endsWith('.mjs'))) {
    const path = join(folder, file)
    if (path !== program && statSync(path).mtimeMs < Date.now() - grace) rmSync(path, { force: true })
  }
}

async function make(entry, folder, name) {
  const begun = Date.now()
  const { build } = await import('esbuild')
  // What came as CommonJS asks for Node's own modules by `require`.
  const banner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(pathToFileURL(entry).href)});`
  const { outputFiles, metafile } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.9',
    jsx: 'automatic',
    external: [...external, self],
    banner: { js: banner },
    plugins: [packagesWithoutLines, ownAddresses, nextsModules],
    outdir: folder,
    sourcemap: 'inline',
    sourcesContent: false,
    minifyWhitespace: true,
    logLevel: 'silent',
  })
  const { contents } = outputFiles[0]
  const hash = hashOf(contents)
  const program = join(folder, `${name}.${hash}.mjs`)
  // What `@/` leads to stands in tsconfig.json, which esbuild does not count among what it has read.
  const inputs = ['tsconfig.json', ...Object.keys(metafile.inputs)].map((file) => join(project, file))
  const files = [self, ...inputs]
  const from = Object.fromEntries(files.map((file) => [file, stampOf(file)]))
  mkdirSync(folder, { recursive: true })
  write(program, contents)
  // Nobody knows which state was read of a file that was written meanwhile.
  if (files.every((file) => statSync(file).mtimeMs < begun))
    write(recordIn(folder, name), JSON.stringify({ program, hash, from }))
  deleteOthers(folder, name, program)
  return program
}

/**
 * A program of the project and all that it imports as one file of JavaScript, which Node starts in a quarter of the time that it takes to
 * load each module by itself. It is made when it is asked for and a file that it was made from has changed.
 *
 * @param entry the absolute path of its TypeScript file
 * @param folder where programs are kept
 * @returns the absolute path of the file of JavaScript; `undefined` where there can be none, because nothing
 * can be written or a module has a mistake: then the TypeScript loader runs the program, or names the mistake
 */
export async function bundled(entry, folder = cache) {
  const name = `${basename(entry, '.ts')}-${hashOf(entry)}`
  try {
    return madeBefore(recordIn(folder, name)) ?? (await make(entry, folder, name))
  } catch {
    return undefined
  }
}

/**
 * The arguments with which Node runs a program of the project. Stack traces name the lines of its TypeScript.
 *
 * @param entry the absolute path of its TypeScript file
 * @param folder where programs are kept
 */
export async function running(entry, folder = cache) {
  const program = await bundled(entry, folder)
  return program ? ['--enable-source-maps', program] : ['--import', 'tsx', entry]
}
