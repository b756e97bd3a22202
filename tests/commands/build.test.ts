import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Builds other content than the site's, as a bench or an editor with `CONTENT_DIR` does. */
const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-build-'))
const content = join(folder, 'content')
const out = join(folder, 'out')

// The smallest PNG: one transparent pixel.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

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

beforeAll(() => cpSync('tests/content/base', content, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('publishes articles with their pictures, and neither drafts nor articles of the future', {
  timeout: 120_000,
}, () => {
  addArticle('draft', (text) => text.replace('kind: news', 'kind: news\ndraft: true'))
  addArticle('future', (text) => text.replace('published: 2026', 'published: 2999'))
  addArticle('pictured', (text) =>
    text.replace(
      'kind: news',
      'kind: news\nimage: { file: one.png, alt: Ein Punkt, credit: Eva Beispiel, licence: CC0 }',
    ),
  )
  writeFileSync(join(content, 'articles/pictured/one.png'), picture)

  expect(build()).toMatchObject({ status: 0 })
  expect(existsSync(page('de/nachrichten/fabrik-rechnet'))).toBe(true)
  expect(existsSync(page('de/nachrichten/draft'))).toBe(false)
  expect(existsSync(page('en/news/future'))).toBe(false)
  for (const file of ['sitemap.xml', 'de/feed.xml', 'en/feed.xml'])
    expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/draft|future/)
  expect(readFileSync(page('de/nachrichten/pictured'), 'utf8')).toContain(
    '<img src="/pictures/pictured/one.png" width="1" height="1"',
  )
  expect(readFileSync(join(out, 'pictures/pictured/one.png')).equals(picture)).toBe(true)
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('<loc>https://news.example.org/de/</loc>')
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
