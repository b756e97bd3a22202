import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** The one command that may ask other servers. */
const command = 'lib/commands/links.ts'
/** What sends a request or leads to it. */
const asking = new Set([command, 'lib/links/ask.ts', 'lib/links/ask-all.ts'])

function sourceFiles(): string[] {
  const within = ['app', 'components', 'lib', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  return [...within, ...readdirSync('.')].filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && existsSync(path))
}

/** What a file loads or starts of ours, by path. */
function loaded(path: string, text: string): string[] {
  const names = [...text.matchAll(/(?:from|import|runTool|command)\s*\(?\s*['"`]([^'"`]+)['"`]/g)].map(
    ([, name = '']) => name,
  )
  return names.map((name) => {
    if (name.startsWith('@/')) return name.slice(2)
    if (name.startsWith('.')) return normalize(join(dirname(path), name))
    return `lib/commands/${name}.ts`
  })
}

/** The files that may reach the network without being allowed to. */
const offenders = (files: readonly (readonly [path: string, text: string])[]) =>
  files
    .filter(([path]) => !asking.has(path) && !/^lib\/links\/.+\.test\.ts$/.test(path))
    .filter(([path, text]) => loaded(path, text).some((one) => asking.has(one)))
    .map(([path]) => path)

it('no build, preview or test loads or starts the check of links', () => {
  const files = sourceFiles()
  expect(files).toContain('lib/commands/build-site.ts')
  expect(offenders(files.map((path) => [path, readFileSync(path, 'utf8')] as const))).toEqual([])
  for (const file of ['.ci/run', 'lib/commands/test.ts']) expect(readFileSync(file, 'utf8')).not.toMatch(/\blinks\b/)
})

it.each([
  ['lib/commands/build-site.ts', "import { ask } from '../links/ask.ts'"],
  ['lib/publish/adapter.ts', "const { askAll } = await import('../links/ask-all.ts')"],
  ['app/page.tsx', "import { ask } from '@/lib/links/ask.ts'"],
  ['lib/commands/start.ts', "import './links.ts'"],
  ['lib/commands/test.ts', "await single('Links', () => command('links'))"],
])('finds a request planted in %s', (path, text) => {
  expect(offenders([[path, text]])).toEqual([path])
})

it('leaves the rules for links within texts alone', () => {
  expect(offenders([['lib/editorial/link-address.ts', "import { linksOf } from './links/links-of.ts'"]])).toEqual([])
})
