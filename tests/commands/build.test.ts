import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addArticle } from '../added-article.ts'
import { build as buildContent, buildRounds } from '../changes/build-rounds.ts'
import { addPicture } from '../pictured-content.ts'

/** Builds other content than the site's, as a bench or an editor with `CONTENT_DIR` does. */
const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
const content = join(folder, 'content')
const out = join(folder, 'out')

/** When the scheduled article is to appear. */
const itsTime = new Date('2096-02-04T12:00:00+01:00')
const justBefore = new Date(itsTime.getTime() - 1000)

const build = (moment: Date, ...args: string[]) => buildContent({ content, out, moment }, ...args)

function change(path: string, edit: (text: string) => string) {
  const file = join(content, path)
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

/** The files of the site that hold a word in their path or text, be they compressed or not. */
function filesWith(word: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => {
      if (!statSync(join(out, path)).isFile()) return false
      const bytes = readFileSync(join(out, path))
      const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
      return path.includes(word) || text.includes(word)
    })
    .sort()
}

const page = (path: string) => join(out, path, 'index.html')
const published = (file: string) => readFileSync(join(out, file), 'utf8')

beforeAll(() => cpSync('tests/content/base', content, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('publishes what is published, and neither drafts nor articles of the future', { timeout: 120_000 }, async () => {
  addArticle(content, 'schublade', 'near-miss', 'published: 2026-02-04T12:00:00+01:00\ndraft: true')
  addArticle(content, 'zukunft', 'opening', `published: ${itsTime.toISOString()}`)

  await addPicture(content)

  expect(build(justBefore)).toMatchObject({ status: 0, stderr: '' })
  expect(existsSync(page('de/nachrichten/fabrik-rechnet'))).toBe(true)
  expect(filesWith('fabrik-rechnet').length).toBeGreaterThan(20)
  expect(filesWith('schublade')).toEqual([])
  expect(filesWith('zukunft')).toEqual([])
  expect(published('sitemap.xml')).toContain('<loc>https://news.example.org/sitemaps/pages.xml</loc>')
  expect(published('sitemaps/pages.xml')).toContain('<loc>https://news.example.org/de/</loc>')
})

it('lets Next take no page apart for links that nobody follows', () => {
  const rendered = readdirSync('.next/server/route-cache', { recursive: true, encoding: 'utf8' })
  expect(rendered.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(20)
  expect(rendered.filter((path) => path.endsWith('.segment.rsc'))).toEqual([])
})

it('publishes a lead picture in fitting sizes, and nothing of what the camera wrote', async () => {
  expect(published('de/nachrichten/fabrik-rechnet/index.html')).toContain(
    '<img src="/pictures/opening/eisbach.jpg" width="1280" height="800"',
  )
  const folder = join(out, 'pictures/opening')
  const sizes = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const bytes = readFileSync(join(folder, name))
      const { width, height, exif, xmp } = await sharp(bytes).metadata()
      expect({ exif, xmp, planted: bytes.includes('PLANTED') }).toEqual({ planted: false })
      return `${name.replace(/\.[0-9a-f]{10}\./, '.')} ${width} ${height}`
    }),
  )
  expect(sizes).toEqual([
    ...['672.avif 672 420', '672.webp 672 420', '1040.avif 1040 650', '1040.webp 1040 650']
      .concat('1280.avif 1280 800', '1280.webp 1280 800', '1600.avif 1600 1000', '1600.webp 1600 1000')
      .map((size) => `eisbach-${size}`)
      .sort(),
    'eisbach.jpg 1280 800',
  ])
})

it('names the picture in feed, twin and structured data by an address that is there, in its size', () => {
  const [, ...claims] = [
    '',
    ...published('de/feed.json').matchAll(/<img src=\\"([^"]*)\\" width=\\"1280\\" height=\\"800\\"/g),
    ...published('de/nachrichten/fabrik-rechnet/index.md').matchAll(/!\[[^\]]*\]\(([^)]*)\)/g),
    ...published('de/nachrichten/fabrik-rechnet/index.html').matchAll(
      /"ImageObject","url":"([^"]*eisbach[^"]*)","width":"1280","height":"800"/g,
    ),
  ]
  expect(claims.map(([, address]) => address)).toEqual(
    Array.from({ length: 3 }, () => 'https://news.example.org/pictures/opening/eisbach.jpg'),
  )
})

it('leads on from an address that a text has left, by a page and for hosts that redirect by themselves', () => {
  const moved = published('de/erklaert/alter-name/index.html')
  expect(moved).toContain('content="0; url=/de/erklaert/kein-fehler/"')
  expect(moved).toContain('<link rel="canonical" href="https://news.example.org/de/erklaert/kein-fehler/"/>')
  expect(published('_redirects')).toContain('\n/de/erklaert/alter-name/ /de/erklaert/kein-fehler/ 301\n')
  expect(published('.server/moved.nginx')).toContain('"/de/erklaert/alter-name/" "/de/erklaert/kein-fehler/";\n')
  expect(published('sitemaps/articles.xml')).not.toContain('alter-name')
})

it('tells of a correction on the article, on the page of corrections, in the feed and to machines', () => {
  const article = published('de/erklaert/kein-fehler/index.html')
  const text = 'Die Zahl der Etagen fehlte.'
  expect(article.split('<div class="prose">')[1]).toContain(text)
  expect(article).toContain('"@type":"CorrectionComment"')
  expect(published('de/korrekturen/index.html')).toContain(text)
  expect(published('de/feed.xml')).toContain(text)
})

it('says on a translation that its original has changed since', { timeout: 120_000 }, () => {
  change('articles/opening/en.mdx', (file) =>
    file.replace('kind: news', 'kind: news\noriginal: { language: de, hash: "0123456789abcdef" }'),
  )
  expect(build(itsTime)).toMatchObject({ status: 0 })
  expect(published('en/news/factory-computes/index.html')).toContain('This translation is older than its original')
  expect(published('de/nachrichten/fabrik-rechnet/index.html')).not.toContain('Diese Übersetzung ist älter')
})

it('publishes a scheduled article with the first build after its time wherever articles are, and drafts still not', () => {
  const files = filesWith('zukunft')
  for (const file of [
    'de/nachrichten/zukunft/index.html',
    'de/nachrichten/zukunft/index.md',
    'de/nachrichten/zukunft/cite.bib',
    'de/nachrichten/zukunft/og.png',
    'de/nachrichten/zukunft/picture-1x1.png',
    'de/nachrichten/zukunft/zweisprachig/index.html',
    'de/index.html',
    'de/themen/anlage/index.html',
    'de/fakten/gpu-count/index.html',
    'de/feed.xml',
    'de/atom.xml',
    'de/feed.json',
    'de/themen/anlage/feed.xml',
    'de/themen/anlage/atom.xml',
    'de/themen/anlage/feed.json',
    'de/llms.txt',
    'de/llms-full.txt',
    'sitemaps/articles.xml',
    'sitemaps/news.xml',
  ])
    expect(files).toContain(file)
  expect(files.filter((file) => file.startsWith('pagefind/fragment/'))).not.toEqual([])
  expect(published('de/nachrichten/zukunft/index.html')).toMatch(/"headline":"Was zukunft heißt"/)
  expect(filesWith('schublade')).toEqual([])
})

it('stops at mistakes in the content, names them all, and leaves the last site as it was', { timeout: 60_000 }, () => {
  const before = readFileSync(join(out, 'de/index.html'), 'utf8')
  change('articles/opening/de.mdx', (text) => text.replace('kind: news', 'kind: opinion'))
  change('facts/gpu-count.yaml', (text) => text.replace('source: zeitung', 'source: radio'))

  const { status, stderr, stdout } = build(itsTime)
  expect(status).toBe(1)
  // Next has begun by then, of which nobody is to see anything.
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^(\S+\/)?articles\/opening/)
  expect(stderr).toMatch(/\nNot built: 2 errors in the content\. The last site is still there\.\n$/)
  expect(stderr).toContain(
    'articles/opening/de.mdx:4:7 error record-shape field "kind" is "opinion"; expected news or explainer',
  )
  expect(stderr).toContain('facts/gpu-count.yaml:5:15 error reference-unknown')
  expect(readFileSync(join(out, 'de/index.html'), 'utf8')).toBe(before)
})

it('makes after changes only what has changed, and publishes what a build of everything does', {
  timeout: 300_000,
}, () => {
  change('articles/opening/de.mdx', (text) => text.replace('kind: opinion', 'kind: news'))
  change('facts/gpu-count.yaml', (text) => text.replace('source: radio', 'source: zeitung'))
  const mended = build(itsTime)
  expect(mended.status).toBe(0)
  // What was compiled is still good, although Next was stopped at the mistakes.
  expect(mended.stdout).not.toContain('Compiled')
  const [round] = buildRounds({ content, out, moment: itsTime }, { rounds: 1, changesEach: 12, seed: 8 })
  expect(round).toMatchObject({ differing: [] })
  expect(new Set(round?.changes).size).toBeGreaterThan(3)
  expect(round?.made).toBeLessThan(round?.pages ?? 0)
})

it('says what is wrong with a SITE_URL and a CONTENT_DIR that cannot be', { timeout: 60_000 }, () => {
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['lib/commands/run.mjs', 'build'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
  expect(run({ SITE_URL: 'example.org' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Not built: SITE_URL is "example.org"'),
  })
  expect(run({ CONTENT_DIR: 'texts' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no content folder texts/'),
  })
})
