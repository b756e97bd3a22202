import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindNames, kinds } from '../content/definitions/kinds.ts'
import type { ContentFile } from '../content/input/content-file.ts'
import { readContent } from '../content/input/read-content.ts'
import { startingFiles } from '../starting-files/starting-files.ts'
import { idsSchema } from './ids-schema.ts'
import { idsFile, recordSchema } from './record-schema.ts'

const require = createRequire(import.meta.url)
type Service = typeof import('../../.vscode/extensions/front-matter/front-matter.js')
type Texts = typeof import('../../.vscode/extensions/front-matter/text.js')
const { frontMatterService } = require('../../.vscode/extensions/front-matter/front-matter.js') as Service
const { schemaOf } = require('../../.vscode/extensions/front-matter/text.js') as Texts
const schemas = require('../../.vscode/extensions/front-matter/schemas.json') as Record<string, string>

const content = readContent()
const written: Record<string, object> = {
  [idsFile]: idsSchema(content),
  ...Object.fromEntries(kindNames.map((kind) => [`${kind}.schema.json`, recordSchema(kind)])),
}
const asked: string[] = []
const newService = () =>
  frontMatterService(async (name) => {
    asked.push(name)
    return JSON.stringify(written[name])
  })
const service = newService()

const article = 'article.schema.json'
/** A text without its mark `|`, and the place of the mark. */
function atMark(marked: string) {
  const before = marked.slice(0, marked.indexOf('|')).split('\n')
  return {
    text: marked.replace('|', ''),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  }
}
async function completed(marked: string, schema = article, by = service) {
  const { text, position } = atMark(marked)
  const items = await by.complete(text, schema, position)
  return Object.fromEntries(items.map(({ label, documentation }) => [label, documentation]))
}
async function hovered(marked: string) {
  const { text, position } = atMark(marked)
  return JSON.stringify(await service.hover(text, article, position))
}
/** The problems of a text as `line:column message`, counted from 1 as the check counts. */
async function problems(text: string, schema = article) {
  const found = await service.problems(text, schema)
  return found.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`)
}

describe('front matter in an editor', () => {
  let opening: ContentFile
  /** An article of the site with a change to its text; a change that finds nothing is a mistake of the test. */
  function changed(from: string | RegExp, to: string) {
    const text = opening.text.replace(from, to)
    if (text === opening.text) throw new Error(`nothing to change: ${from}`)
    return text
  }

  beforeAll(() => {
    const file = content.files.find(({ path }) => path === 'content/articles/opening/de.mdx')
    if (!file) throw new Error('no article "opening"')
    opening = file
  })

  describe('completion', () => {
    it('offers the fields of an article with their descriptions, and not those that are there', async () => {
      const fields = await completed('---\ntitle: Eins\n|\n---\n\nText\n')
      expect(fields.slug).toBe(kinds.article.definition.shape.slug.description)
      expect(fields).toHaveProperty('sources')
      expect(fields).not.toHaveProperty('title')
    })

    it('takes no text that another service has read for its own', async () => {
      const first = await completed('---\nslug: eins\n|\n---\n', article, newService())
      const second = await completed('---\ntitle: Eins\n|\n---\n', article, newService())
      expect([Object.hasOwn(first, 'title'), Object.hasOwn(first, 'slug')]).toEqual([true, false])
      expect([Object.hasOwn(second, 'title'), Object.hasOwn(second, 'slug')]).toEqual([false, true])
    })

    it('offers fields in front matter that is still empty, and while a name is being typed', async () => {
      expect(await completed('---\n|\n---\n')).toHaveProperty('title')
      expect(await completed('---\ntitle: Eins\nslu|\n---\n')).toHaveProperty('slug')
      expect(await completed('---\r\ntitle: Eins\r\n|\r\n---\r\n')).toHaveProperty('slug')
    })

    it.each([
      ['kind: |', ['explainer', 'news']],
      ['kind: ne|', ['explainer', 'news']],
      ['production: |', ['human', 'machine-drafted', 'machine-drafted-reviewed']],
    ])('offers the choices of a field at "%s"', async (line, choices) => {
      expect(Object.keys(await completed(`---\n${line}\n---\n`)).sort()).toEqual(choices)
    })

    it.each([
      'topics: [|]',
      'topics: [technik, |]',
      'topics: [technik, ener|]',
      'topics:\n  - |',
      'topics:\n  - technik\n  - ener|',
    ])('offers ids with their German names, and nothing else, at %j', async (lines) => {
      const offered = await completed(`---\ntitle: Eins\n${lines}\nkind: news\n---\n`)
      expect(offered.energie).toBe('Strom, Wasser, Wärme')
      const ids = content.files.filter(({ kind }) => kind === 'topic').map(({ id }) => id)
      expect(Object.keys(offered).sort()).toEqual(ids)
    })

    it('offers what may stand in a list inside of a field', async () => {
      expect(await completed('---\nsources: [|]\n---\n')).toHaveProperty('iseremo')
      expect(await completed('---\ncorrections:\n  - date: 2026-01-01\n    kind: |\n---\n')).toHaveProperty('addition')
    })

    it('offers an entry of the glossary its own fields and choices', async () => {
      const fields = await completed('---\n|\n---\n', 'term.schema.json')
      expect(fields).toHaveProperty('organisations')
      expect(fields).not.toHaveProperty('keyPoints')
      expect(await completed('---\nkind: |\n---\n', 'term.schema.json')).toHaveProperty('law')
    })
  })

  it('says on hover what a field means and which record an id names', async () => {
    expect(await hovered('---\nslu|g: eins\n---\n')).toContain(kinds.article.definition.shape.slug.description)
    expect(await hovered('---\ntopics: [ener|gie]\n---\n')).toContain('Strom, Wasser, Wärme')
  })

  describe('problems', () => {
    it('there are none in any text of the site', async () => {
      for (const { path, kind, text, language } of content.files)
        if (language) expect(await problems(text, `${kind}.schema.json`), path).toEqual([])
    })

    it.each([
      ['an unknown field', 'production:', 'colour: red\nproduction:', '19:1 Property colour is not allowed.'],
      ['a word that is no choice', 'kind: news', 'kind: noise', '4:7 Value is not accepted.'],
      ['an id that does not exist', 'technik', 'tehcnik', '13:31 Value is not accepted.'],
      ['a text in a form of its own', /^slug: .*/m, 'slug: Im Park', '3:7 Expected lower-case letters'],
      ['a missing field', /^production: .*\n/m, '', '2:1 Missing property "production".'],
      ['YAML that cannot be read', 'kind: news', 'kind: "news', '4:7 '],
    ])('%s is one, at its place in the file', async (_, from, to, message) => {
      expect(await problems(changed(from, to))).toContainEqual(expect.stringContaining(message))
    })

    it('there are none in texts as `npm run new` begins them, with marked places', async () => {
      const now = new Date('2026-12-01T11:30:00Z')
      for (const kind of ['article', 'term'] as const) {
        const [first = ''] = kinds[kind].definition.shape.kind.options
        const answers = { id: 'neu', names: { de: 'Neu' }, slugs: { de: 'neu' }, fields: { kind: [first] }, now }
        for (const { path, text } of startingFiles(kind, answers)) {
          expect(text, path).toMatch(/topics:\n {2}- ‹/)
          expect(await problems(text, `${kind}.schema.json`), path).toEqual([])
        }
      }
    })

    it('a marked place is none, whatever the field; what stands beside it is', async () => {
      expect(await problems(changed(/^slug: .*/m, 'slug: ‹the last part of the address›'))).toEqual([])
      expect(await problems(changed('iseremo, marktbericht', '‹id of a source›, marktbreicht'))).toEqual([
        expect.stringMatching(/^14:29 Value/),
      ])
      expect(await problems(changed('iseremo, marktbericht, tagworx', '‹one›, ‹another›'))).toEqual([])
      const unreadable = changed(/^summary: .*/m, 'summary: ‹one or two› sentences: ‹one›')
      expect(await problems(unreadable)).toContainEqual(expect.stringMatching(/^7:10 Nested mappings/))
      const short = changed(/keyPoints:\n( {2}- .*\n)+/, 'keyPoints:\n  - ‹two to five sentences›\n')
      expect(await problems(short)).toEqual([expect.stringContaining('Array has too few items')])
    })
  })

  it('leaves the body alone', async () => {
    const body = '\nkind: noise\ncolour: red\n\n---\n\nkind: noise\n'
    expect(await problems(`${opening.text}${body}`)).toEqual([])
    const head = '---\ntitle: Eins\n---\n'
    expect(await completed(`${head}\n|\n`)).toEqual({})
    expect(await completed(`${head}\nkind: |\n`)).toEqual({})
    expect(await completed('---\ntitle: Eins\n|---\n')).toEqual({})
    expect(await completed('|---\ntitle: Eins\n---\n')).toEqual({})
    expect(await hovered(`${head}\nslu|g: eins\n`)).toBe('null')
  })

  it('leaves a text alone whose front matter does not begin, or not end', async () => {
    for (const text of ['', 'Text\n', '\n---\ncolour: red\n---\n', '---\ncolour: red\n\nText\n']) {
      expect(await problems(text)).toEqual([])
      expect(await service.complete(text, article, { line: 1, character: 0 })).toEqual([])
    }
  })

  it('takes the schema of the folder, and none for other files', () => {
    expect(schemaOf('content/articles/opening/de.mdx', schemas)).toBe('article.schema.json')
    expect(schemaOf('content/glossary/c5/en.mdx', schemas)).toBe('term.schema.json')
    expect(schemaOf('content/pages/about/en.mdx', schemas)).toBe('page.schema.json')
    for (const path of [
      'docs/notes.mdx',
      'content/notes.mdx',
      'content/articles/notes.mdx',
      'content/topics/energie/de.mdx',
      'tests/content/articles/opening/de.mdx',
      'content/articles/opening/de.md',
      '../content/articles/opening/de.mdx',
    ])
      expect(schemaOf(path, schemas), path).toBeUndefined()
  })

  it('asks for no schema but those of the project, whatever a text names', async () => {
    const named = '# yaml-language-server: $schema=https://example.org/schema.json'
    expect(await problems(changed('---\n', `---\n${named}\n`))).toEqual([
      expect.stringContaining('Schemas are read from this project only.'),
    ])
    expect(asked.filter((name) => !(name in written))).toEqual([])
  })
})
