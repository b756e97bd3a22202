import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashOfBytes } from '@/lib/content/input/known-file.ts'

/* A large archive is given to contentlayer in parts; here a small one in parts that are smaller still. */

const project = mkdtempSync(join(tmpdir(), 'rechenwerk-documents-'))
const generated = join(project, '.contentlayer', 'generated')
const command = pathToFileURL(resolve('lib/commands/generate-documents.ts')).href

beforeAll(() => {
  for (const name of ['node_modules', 'lib', 'contentlayer.config.ts', 'package.json', 'tsconfig.json'])
    symlinkSync(resolve(name), join(project, name))
  cpSync('tests/content/base', join(project, 'content'), { recursive: true })
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

/** Generates the documents, so many files at a time, where the hashes of some are said to be known. */
function generate(mostAtOnce: number, known: readonly (readonly [string, string])[] = []) {
  const program = `import { generateDocuments } from '${command}'
process.exitCode = await generateDocuments({ code: 'code', mostAtOnce: ${mostAtOnce}, known: new Map(${JSON.stringify(known)}) })`
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  const { CONTENT_DIR: _, ...env } = process.env
  execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '--eval', program], {
    cwd: project,
    env: { ...env, PWD: project },
  })
}

/** The documents there are. */
const documents = () =>
  Object.fromEntries(
    readdirSync(generated, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((path) => path.endsWith('.json'))
      .map((path) => [path, readFileSync(join(generated, path), 'utf8')]),
  )

/** The paths of documents that two folders have not alike. */
const differing = (some: Record<string, string>, others: Record<string, string>) =>
  [...new Set([...Object.keys(some), ...Object.keys(others)])].filter((path) => some[path] !== others[path])

it('contentlayer generates the same documents in parts as at once', { timeout: 120_000 }, () => {
  generate(1000)
  const atOnce = documents()
  expect(Object.keys(atOnce).length).toBeGreaterThan(20)
  rmSync(join(project, '.contentlayer'), { recursive: true })
  generate(10)
  expect(differing(atOnce, documents())).toEqual([])
  expect(existsSync(join(project, '.contentlayer', 'part'))).toBe(false)
})

it('of a file that has changed the document is new, and of one that is no more there is none, whatever contentlayer has left beside them', {
  timeout: 120_000,
}, () => {
  const before = documents()
  // As it leaves it when it generates all at once; cut off, as a full disk leaves it.
  writeFileSync(join(project, '.contentlayer', 'package.json'), '{"name": "dot-content')
  const start = join(project, 'content/events/start.yaml')
  writeFileSync(start, readFileSync(start, 'utf8').replace('Die Anlage läuft an', 'Anders'))
  rmSync(join(project, 'content/events/wachstum.yaml'))
  generate(10)
  const afterwards = documents()
  const [changed, removed] = ['Event/events__start.yaml.json', 'Event/events__wachstum.yaml.json']
  expect(differing(before, afterwards)).toEqual([changed, removed])
  expect(afterwards[changed]).toContain('Anders')
  expect(afterwards[removed]).toBeUndefined()
})

it('a file that is written between its check and the end of this is generated again by the next build, whatever it is by then', {
  timeout: 120_000,
}, () => {
  const path = 'events/start.yaml'
  const file = join(project, 'content', path)
  const document = () => readFileSync(join(generated, 'Event/events__start.yaml.json'), 'utf8')
  const last = readFileSync(file, 'utf8')
  const [checked, meanwhile] = ['Geprüft', 'Dazwischen'].map((title) => last.replace('Anders', title))
  writeFileSync(file, meanwhile ?? '')
  generate(10, [[path, hashOfBytes(Buffer.from(checked ?? ''))]])
  writeFileSync(file, checked ?? '')
  generate(10)
  expect(document()).toContain('Geprüft')
})
