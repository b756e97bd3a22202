import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PublishedText } from '@/lib/content/definitions/history.ts'
import { type Fingerprint, makeFingerprint } from '@/lib/content/fingerprint/fingerprint.ts'
import { fingerprintText } from '@/lib/content/fingerprint/fingerprint-file.ts'
import { publishedFile } from '@/lib/content/history/published-record.ts'
import { hashOfWords } from '@/lib/content/history/text-hash.ts'
import { languages } from '@/lib/languages.ts'
import { address } from '@/lib/routes.ts'
import { articleAddress, articleTexts, hasPicture } from './article-text.ts'
import { copiesASource } from './copies-a-source.ts'
import { corpusSize } from './corpus-size.ts'
import { madeUpPicture } from './made-up-picture.ts'
import { sentences } from './made-up-words.ts'
import { randomFor } from './random.ts'
import { corpusRecords } from './records.ts'
import { termSlug, termTexts } from './term-text.ts'
import { fileOf, type Text, yamlOf } from './text-file.ts'

/**
 * Writes a made-up archive to a folder for `CONTENT_DIR`: articles of about 600 words in both languages with figures, boxes,
 * quotations, tables, links and entries of the glossary, and every record that they need. The same seed and number give the
 * same files; what stood in the folder is removed.
 *
 * @param articles how many articles, each in both languages
 * @param pages the folder with the pages about the site, which are taken as they are
 * @throws when something stands in the folder, which may be somebody's content
 */
export async function writeCorpus(folder: string, articles: number, { seed = 1, pages = 'content/pages' } = {}) {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty; expected a new folder, or an empty one`)
  const write = (path: string, data: string | Uint8Array) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, data)
  }
  cpSync(pages, join(folder, 'pages'), { recursive: true })
  write('redirects.yaml', 'redirects: []\n')
  const size = corpusSize(articles)
  const records = corpusRecords(seed, size)
  const corpus = { seed, size, records }
  const published: PublishedText[] = []

  const { passages, ...lists } = records
  for (const [kind, list] of Object.entries(lists))
    for (const { id, ...fields } of list) write(`${kind}/${id}.yaml`, yamlOf(fields))
  const fingerprints: Fingerprint[] = []
  for (const { id, language } of records.sources) {
    const random = randomFor(`${seed} source ${id}`)
    const taken = passages.get(id) ?? []
    const text = [
      sentences(random, language, 40),
      ...taken.map((passage) => `${passage}. ${sentences(random, language, 2)}`),
    ]
    const fingerprint = makeFingerprint(text.join(' '), taken)
    fingerprints.push(fingerprint)
    write(`sources/${id}.fingerprint`, fingerprintText(fingerprint))
  }
  for (const { id, slug } of records.topics)
    for (const language of languages)
      published.push({ text: `topics/${id}.yaml`, language, address: address(language, 'topics', slug[language]) })

  /** Writes the first version of a text of which nothing seems copied. */
  const writeTexts = (draftOf: (draft: number) => Text[]) => {
    let draft = 0
    let texts = draftOf(draft)
    while (texts.some((text) => copiesASource(text, fingerprints))) {
      draft += 1
      texts = draftOf(draft)
    }
    for (const text of texts) write(text.path, fileOf(text))
    return texts
  }
  for (let number = 1; number <= size.terms; number += 1) {
    writeTexts((draft) => termTexts(corpus, number, draft))
    for (const language of languages)
      published.push({
        text: `glossary/term-${number}/${language}.mdx`,
        address: address(language, 'glossary', termSlug(number, language)),
      })
  }
  for (let number = 1; number <= articles; number += 1) {
    const texts = writeTexts((draft) => articleTexts(corpus, number, draft))
    if (hasPicture(number)) write(`articles/article-${number}/picture.jpg`, await madeUpPicture(number))
    for (const [index, { path, fields, body }] of texts.entries())
      published.push({
        text: path,
        address: articleAddress(number, languages[index] ?? 'de'),
        ...(fields.updated ? { updated: String(fields.updated) } : {}),
        ...(fields.corrections ? { corrections: 1 } : {}),
        hash: hashOfWords(fields, body),
      })
  }
  write('published.yaml', publishedFile(published))
}
