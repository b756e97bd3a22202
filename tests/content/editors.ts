import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { damaged } from './damage.ts'

/** Editors who work on a content folder, at random but the same in every run. */

const base = join(import.meta.dirname, 'base')
/** So many articles come on top of those in base/. */
const copies = 5

/** Files that are worth a change, relative to a content folder. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile()).sort()

/** What an editor writes into a text. */
const additions: readonly ((id: string) => string)[] = [
  () => '\nSie kostet 20 Prozent mehr.\n',
  () => '\nEs sind 9.000 Grafikprozessoren.\n',
  () => '\nIm Tucherpark stehen <Fact id="gpu-count" source="zeitung" /> Prozessoren.\n',
  () => '\n<Fact id="no-such-figure" />\n',
  (id) => `\nMehr [steht hier](/de/nachrichten/${id}/#wer-spricht).\n`,
  (id) => `\nThere is [more](/en/news/${id}/#no-such-heading).\n`,
  (id) => `\nMehr [auf Englisch](/en/news/${id}/).\n`,
  () => '\n## Noch etwas\n',
  () => '\n#### Zu tief\n',
  () => '\n‹ein Satz›\n',
  () => '\n"Gerade" Anführungszeichen -- und ...\n',
  () => '\nDie Halle ist so laut, dass man sein eigenes Wort kaum versteht.\n',
  () => '\n„Wer morgen rechnen will, muss heute bauen, und zwar dort, wo Wasser fließt.“\n',
]

/** Fields that an editor changes. */
const fields: readonly [RegExp, string][] = [
  [/^slug: .*$/m, 'slug: fabrik-rechnet'],
  [/^published: .*$/m, 'published: 2027-02-04T12:00:00+01:00'],
  [/^production:/m, 'draft: true\nproduction:'],
  [/^topics: .*$/m, 'topics: [nowhere]'],
  [/^title: .*$/m, 'title: Kurz'],
  [/^kind: .*$/m, 'kind: explainer'],
  [/value: 10000/, 'value: 9000'],
  [/^date: .*$/m, 'date: 2026-02-05'],
  [/unit: gpu/, 'unit: percent'],
  [/^source: .*$/m, 'source: radio'],
  [/^name: .*$/m, 'name: { de: Anders, en: Other }'],
]

/** What editors do with a content folder. */
export class Editors {
  private readonly folder: string
  private readonly random: () => number

  constructor(folder: string, random: () => number) {
    this.folder = folder
    this.random = random
  }

  private one<Thing>(list: readonly Thing[]): Thing {
    return list[Math.floor(this.random() * list.length)] as Thing
  }

  private file(pattern = /\.(mdx|yaml)$/) {
    return join(this.folder, this.one(filesOf(this.folder).filter((path) => pattern.test(path))))
  }

  private edit(file: string, change: (text: string) => string) {
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }

  work() {
    const articles = readdirSync(join(this.folder, 'articles'))
    const article = (id: string) => join(this.folder, 'articles', id)
    const ways: (() => void)[] = [
      () => this.edit(this.file(/\.mdx$/), (text) => text + this.one(additions)(this.one(articles))),
      () => this.edit(this.file(), (text) => text.replace(...this.one(fields))),
      () => {
        const file = this.file()
        writeFileSync(file, damaged(readFileSync(file), readFileSync(this.file()), this.random))
      },
      // A new article, a renamed one, one that is gone.
      () => cpSync(article(this.one(articles)), article(`new-${Math.floor(this.random() * 9)}`), { recursive: true }),
      () => {
        const to = article(`moved-${Math.floor(this.random() * 9)}`)
        if (!existsSync(to)) renameSync(article(this.one(articles)), to)
      },
      () => articles.length > 3 && rmSync(article(this.one(articles)), { recursive: true }),
      // A translation or record that is gone.
      () => rmSync(this.file()),
      // Touched, and as it was.
      () => utimesSync(this.file(), new Date(), new Date()),
      () => cpSync(base, this.folder, { recursive: true }),
    ]
    this.one(ways)()
  }

  /** Lays a planted mistake over the content; what is planted in one article may come to stand in another. */
  lay(mistake: string) {
    const other = this.one(['opening', `copy-${1 + Math.floor(this.random() * copies)}`])
    const place = (path: string) => join(this.folder, path.replace(/^articles\/opening\//, `articles/${other}/`))
    for (const path of filesOf(mistake))
      if (!/^(expected\.txt|deleted\.txt|options\.json)$/.test(path)) cpSync(join(mistake, path), place(path))
    const deleted = join(mistake, 'deleted.txt')
    if (existsSync(deleted))
      for (const name of readFileSync(deleted, 'utf8').split('\n').filter(Boolean)) rmSync(place(name), { force: true })
  }

  /** The content of the beginning, with as many articles. */
  begin() {
    rmSync(this.folder, { recursive: true, force: true })
    cpSync(base, this.folder, { recursive: true })
    for (let number = 1; number <= copies; number += 1) {
      const id = this.one(['opening', 'near-miss'])
      const to = join(this.folder, 'articles', `copy-${number}`)
      cpSync(join(base, 'articles', id), to, { recursive: true })
      for (const language of ['de', 'en'])
        this.edit(join(to, `${language}.mdx`), (text) => text.replace(/^slug: .*$/m, `slug: copy-${number}`))
    }
  }
}

