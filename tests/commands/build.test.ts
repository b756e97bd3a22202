import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Builds other content than the site's, as a bench or an editor with `CONTENT_DIR` does. */
const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
const content = join(folder, 'content')
const out = join(folder, 'out')

function build() {
  const { status, stderr } = spawnSync(process.execPath, ['lib/commands/run.mjs', 'build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: content,
      OUT_DIR: out,
      SITE_URL: 'https://news.example.org',
    },
  })
  return { status, stderr }
}

function change(path: string, edit: (text: string) => string) {
  const file = join(content, path)
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

/** Another article made of the one there is, with its front matter changed. */
function addArticle(id: string, edit: (text: string) => string) {
  for (const language of ['de', 'en']) {
    const source = join(content, 'articles/opening', `${language}.mdx`)
    const target = join(content, 'articles', id, `${language}.mdx`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, edit(readFileSync(source, 'utf8')).replace(/slug: .*/, `slug: ${id}`))
  }
}

const page = (path: string) => join(out, path, 'index.html')
const published = (file: string) => readFileSync(join(out, file), 'utf8')

beforeAll(() => cpSync('tests/content/base', content, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('publishes what is published, and neither drafts nor articles of the future', { timeout: 120_000 }, () => {
  addArticle('draft', (text) => text.replace('kind: news', 'kind: news\ndraft: true'))
  addArticle('future', (text) => text.replace('published: 2026', 'published: 2999'))

  expect(build()).toMatchObject({ status: 0, stderr: '' })
  expect(existsSync(page('de/nachrichten/fabrik-rechnet'))).toBe(true)
  expect(existsSync(page('de/nachrichten/draft'))).toBe(false)
  expect(existsSync(page('en/news/future'))).toBe(false)
  for (const file of ['sitemaps/articles.xml', 'de/feed.xml', 'en/feed.xml'])
    expect(published(file)).not.toMatch(/\/(draft|future)\//)
  expect(published('sitemap.xml')).toContain('<loc>https://news.example.org/sitemaps/pages.xml</loc>')
  expect(published('sitemaps/pages.xml')).toContain('<loc>https://news.example.org/de/</loc>')
})

it('publishes a lead picture with its size', () => {
  const picture = 'pictures/near-miss/halle.png'
  expect(published('de/erklaert/kein-fehler/index.html')).toMatch(`<img src="/${picture}" width="1200"`)
  expect(readFileSync(join(out, picture)).equals(readFileSync(join(content, 'articles/near-miss/halle.png')))).toBe(
    true,
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
  expect(build()).toMatchObject({ status: 0 })
  expect(published('en/news/factory-computes/index.html')).toContain('This translation is older than its original')
  expect(published('de/nachrichten/fabrik-rechnet/index.html')).not.toContain('Diese Übersetzung ist älter')
})

it('stops at mistakes in the content, names them all, and leaves the last site as it was', { timeout: 60_000 }, () => {
  const before = readFileSync(join(out, 'de/index.html'), 'utf8')
  change('articles/opening/de.mdx', (text) => text.replace('kind: news', 'kind: opinion'))
  change('facts/gpu-count.yaml', (text) => text.replace('source: zeitung', 'source: radio'))

  const { status, stderr } = build()
  expect(status).toBe(1)
  expect(stderr).toContain(
    'articles/opening/de.mdx:4:7 error record-shape field "kind" is "opinion"; expected news or explainer',
  )
  expect(stderr).toContain('facts/gpu-count.yaml:5:15 error reference-unknown')
  expect(readFileSync(join(out, 'de/index.html'), 'utf8')).toBe(before)
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
