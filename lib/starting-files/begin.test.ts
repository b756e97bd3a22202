import { describe, expect, it } from 'vitest'
import { readContent } from '../content/input/read-content.ts'
import { type Asker, begin } from './begin.ts'
import { exampleOf, startingKindNames } from './starting-kinds.ts'

const now = new Date('2026-12-01T11:30:00Z')
const base = readContent('tests/content/base')
const site = readContent()

describe('npm run new', () => {
  it.each([
    ['an id that exists', ['person', 'Irgendwer', '--id', 'sprecherin'], 'person "sprecherin" exists already:'],
    ['a slug that is taken', ['article', 'Fabrik rechnet', '--kind', 'news'], 'the slug "fabrik-rechnet" is taken by'],
    ['an unknown reference', ['term', 'Neu', '--kind', 'concept', '--topics', 'anlagge'], 'did you mean anlage?'],
    ['a choice that is none', ['fact', 'Neu', '--unit', 'gpus'], '--unit is "gpus"; expected one of: gpu, '],
    ['an unknown kind', ['artcle', 'Neu'], 'there is no kind "artcle"; did you mean article?'],
    ['an unknown flag', ['person', 'Neu', '--organization', 'x'], 'person takes: --de --id --organisation'],
    ['a name without letters', ['person', '???'], '"" is no id'],
    ['a name that is too long', ['term', 'Wort '.repeat(20).trim(), '--kind', 'law'], 'expected at most 60'],
  ])('refuses %s', async (_, args, message) => {
    await expect(begin(args, base, now)).rejects.toThrow(message)
  })

  it('names everything that is missing at once', async () => {
    await expect(begin(['source'], base, now)).rejects.toThrow(
      /^the name in German and --kind \(analysis, .*\) and --language \(de, en\) are missing\. Example: npm run new -- source "/,
    )
  })

  it.each(startingKindNames)('the example in its messages works on the content of the site: %s', async (kind) => {
    const args = [...exampleOf(kind).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
    const { files } = await begin(args.slice(4), site, now)
    expect(files).toHaveLength(kind === 'article' || kind === 'term' ? 2 : 1)
  })

  it('asks for what the command line leaves open, and for nothing else', async () => {
    const asked: string[] = []
    const ask: Asker = {
      name: (_, message) => {
        asked.push(message)
        return Promise.resolve(undefined)
      },
      field: ({ flag }) => {
        asked.push(flag)
        return Promise.resolve(flag === 'kind' ? ['law'] : [])
      },
    }
    const { files } = await begin(['term', 'Neu', '--topics', 'anlage'], base, now, ask)
    expect(asked).toEqual(['title in English', 'kind', 'sources'])
    expect(files[1]?.text).toMatch(/^---\ntitle: ‹/)
    expect(files[0]?.text).toContain('kind: law\ntopics: [anlage]\n'.split('\n')[0])
  })
})
