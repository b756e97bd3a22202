import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { wordCount } from '@/lib/content/reading-time.ts'
import { checkContent } from '@/lib/editorial/check-content.ts'
import { writeCorpus } from './corpus/write-corpus.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-corpus-'))
  folders.push(folder)
  return folder
}

async function corpus(articles: number, seed = 1): Promise<string> {
  const folder = newFolder()
  await writeCorpus(folder, articles, { seed })
  return folder
}

/** Every file of a folder with its bytes. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]))
}

test('a made-up archive passes the check without errors', { timeout: 60_000 }, async () => {
  const found = checkContent(await corpus(8))
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('the same seed gives the same files, another one others', { timeout: 60_000 }, async () => {
  const [first, again, other] = [filesOf(await corpus(8)), filesOf(await corpus(8)), filesOf(await corpus(8, 2))]
  expect(again).toEqual(first)
  expect([...other.keys()]).not.toHaveLength(0)
  expect(other.get('/articles/article-1/de.mdx')).not.toBe(first.get('/articles/article-1/de.mdx'))
})

test('its articles have about 600 words, and not two have the same text, moment or address', {
  timeout: 60_000,
}, async () => {
  const folder = await corpus(30)
  const texts = readdirSync(join(folder, 'articles')).map((id) =>
    readFileSync(join(folder, 'articles', id, 'en.mdx'), 'utf8'),
  )
  const mean = texts.reduce((sum, text) => sum + wordCount(text.slice(text.indexOf('\n---\n', 3))), 0) / texts.length
  expect(mean).toBeGreaterThan(520)
  expect(mean).toBeLessThan(680)
  for (const field of ['title', 'slug', 'published']) {
    const values = texts.map((text) => new RegExp(`^${field}: (.*)$`, 'm').exec(text)?.[1])
    expect(new Set(values).size, field).toBe(texts.length)
  }
})

test('a folder in which something stands is left alone', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  await expect(writeCorpus(folder, 1)).rejects.toThrow('is not empty; expected a new folder, or an empty one')
  expect(readdirSync(folder)).toEqual(['notes.txt'])
})
