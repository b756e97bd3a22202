import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

/** Numbers from 0 up to 1. */
type Random = () => number

/** Content that is changed again and again, as editors do. */
export class ChangingContent {
  readonly folder: string
  private readonly random: Random
  private count = 0

  /** `folder` is written to. */
  constructor(folder: string, random: Random) {
    this.folder = folder
    this.random = random
  }

  /** Makes one change at random and says which. */
  change(): string {
    this.count += 1
    const ways = [
      this.prose,
      this.prose,
      this.headline,
      this.summary,
      this.record,
      this.record,
      this.addArticle,
      this.removeArticle,
      this.moveArticle,
      this.draft,
      this.addTerm,
      this.removeTranslation,
      this.addRecord,
      this.removeRecord,
      this.topicsOfArticle,
    ]
    return this.one(ways).call(this)
  }

  private one<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from')
    return item
  }

  private list(folder: string): string[] {
    return readdirSync(join(this.folder, folder)).sort()
  }

  private edit(path: string, change: (text: string) => string) {
    const file = join(this.folder, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }

  /** What tells one change from all others, in letters: a number in a text would have to be a figure with a source. */
  private get word(): string {
    return Array.from(String(this.count), (digit) => 'abcdefghij'[Number(digit)]).join('')
  }

  /** Changes a text and says when, as whoever changes what is published has to. */
  private editText(path: string, change: (text: string) => string) {
    const updated = `updated: 2026-11-30T08:${String(this.count % 60).padStart(2, '0')}:00+01:00`
    this.edit(path, (text) =>
      /^updated: /m.test(text)
        ? change(text).replace(/^updated: .*$/m, updated)
        : change(text).replace(/^published: .*$/m, `$&\n${updated}`),
    )
  }

  private article(): string {
    return this.one(this.list('articles'))
  }

  /** The texts of an article that there are, as paths. */
  private textsOf(article: string): string[] {
    return this.list(`articles/${article}`).flatMap((name) =>
      name.endsWith('.mdx') ? [`articles/${article}/${name}`] : [],
    )
  }

  private text(): string {
    return this.one(this.textsOf(this.article()))
  }

  private slugsOf(article: string): string[] {
    return this.textsOf(article).flatMap(
      (path) => /^slug: (\S+)$/m.exec(readFileSync(join(this.folder, path), 'utf8'))?.[1] ?? [],
    )
  }

  /** Whether another text or record leads to an article. */
  private isNamed(article: string): boolean {
    const slugs = this.slugsOf(article)
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(mdx|yaml)$/.test(path) && !path.startsWith(`articles/${article}/`))
      .map((path) => readFileSync(join(this.folder, path), 'utf8'))
      .some((text) => slugs.some((slug) => text.includes(`/${slug}/`)) || text.includes(`article: ${article}\n`))
  }

  /** An article that nothing leads to, so that it may go. */
  private freeArticle(): string | undefined {
    const free = this.list('articles').filter((id) => !this.isNamed(id))
    return free.length > 0 ? this.one(free) : undefined
  }

  private prose(): string {
    const path = this.text()
    this.editText(
      path,
      (text) => `${text.trimEnd()}\n\nUnd ein Absatz, der vorher fehlte: der mit dem Zeichen ${this.word}.\n`,
    )
    return `prose of ${path}`
  }

  private headline(): string {
    const path = this.text()
    this.editText(path, (text) => text.replace(/^title: .*$/m, `title: Wie es mit Zeichen ${this.word} weitergeht`))
    return `headline of ${path}`
  }

  private summary(): string {
    const path = this.text()
    const words = `summary: Was hier steht, passt in zwei Zeilen und hat ein Zeichen, damit es neu ist, nämlich ${this.word}.`
    this.editText(path, (text) => text.replace(/^summary: .*$/m, words))
    return `summary of ${path}`
  }

  /** A word more in a text for readers of a record. */
  private record(): string {
    const fields = {
      facts: ['label'],
      people: ['name'],
      organisations: ['description'],
      sources: ['description'],
      topics: ['description'],
      events: ['title'],
      quotes: ['occasion'],
    } as const
    const kind = this.one(Object.keys(fields) as (keyof typeof fields)[])
    const path = `${kind}/${this.one(this.list(kind).filter((name) => name.endsWith('.yaml')))}`
    this.edit(path, (text) => {
      const document = parseDocument(text)
      const [field] = fields[kind]
      const value = document.toJS()[field]
      if (typeof value === 'string') document.set(field, `${value} ${this.word}`)
      else
        for (const language of ['de', 'en'])
          document.setIn([field, language], `${value?.[language] ?? ''} ${this.word}`)
      return document.toString({ lineWidth: 0 })
    })
    return `${path}`
  }

  private addArticle(): string {
    const [like, id] = [this.article(), `new-${this.count}`]
    cpSync(join(this.folder, 'articles', like), join(this.folder, 'articles', id), { recursive: true })
    for (const path of this.textsOf(id))
      this.edit(path, (text) =>
        text
          .replace(/^slug: .*$/m, `slug: neu-${this.count}`)
          .replace(/^title: .*$/m, `title: Etwas Neues mit dem Zeichen ${this.word}`),
      )
    return `new article ${id}`
  }

  private removeArticle(): string {
    const id = this.freeArticle()
    if (!id || this.list('articles').length < 4) return 'nothing'
    rmSync(join(this.folder, 'articles', id), { recursive: true })
    return `article ${id} removed`
  }

  private moveArticle(): string {
    const id = this.freeArticle()
    if (!id) return 'nothing'
    for (const path of this.textsOf(id))
      this.edit(path, (text) => text.replace(/^slug: .*$/m, `slug: verlegt-${this.count}`))
    if (this.random() < 0.5) return `article ${id} moved`
    renameSync(join(this.folder, 'articles', id), join(this.folder, 'articles', `renamed-${this.count}`))
    return `article ${id} renamed`
  }

  private draft(): string {
    const id = this.freeArticle()
    if (!id) return 'nothing'
    for (const path of this.textsOf(id))
      this.edit(path, (text) =>
        /^draft: true$/m.test(text)
          ? text.replace(/^draft: true\n/m, '')
          : text.replace(/^kind: /m, 'draft: true\nkind: '),
      )
    return `draft of ${id}`
  }

  private addTerm(): string {
    const [like, id] = [this.one(this.list('glossary')), `word-${this.count}`]
    cpSync(join(this.folder, 'glossary', like), join(this.folder, 'glossary', id), { recursive: true })
    for (const name of this.list(`glossary/${id}`))
      this.edit(`glossary/${id}/${name}`, (text) =>
        text.replace(/^slug: .*$/m, `slug: wort-${this.count}`).replace(/^title: .*$/m, `title: Wort ${this.word}`),
      )
    return `new term ${id}`
  }

  private removeTranslation(): string {
    const id = this.freeArticle()
    if (!id) return 'nothing'
    const translation = join(this.folder, 'articles', id, 'en.mdx')
    const kept = join(this.folder, 'articles', id, 'de.mdx')
    if (!existsSync(translation)) {
      cpSync(kept, translation)
      return `translation of ${id} added`
    }
    rmSync(translation)
    return `translation of ${id} removed`
  }

  private addRecord(): string {
    const kind = this.one(['facts', 'quotes', 'events'])
    const like = this.one(this.list(kind))
    cpSync(join(this.folder, kind, like), join(this.folder, kind, `added-${this.count}.yaml`))
    return `${kind}/added-${this.count}.yaml`
  }

  private removeRecord(): string {
    const kind = this.one(['facts', 'quotes', 'events'])
    const added = this.list(kind).filter((name) => name.startsWith('added-'))
    if (added.length === 0) return 'nothing'
    const name = this.one(added)
    rmSync(join(this.folder, kind, name))
    return `${kind}/${name} removed`
  }

  private topicsOfArticle(): string {
    const id = this.article()
    const topic = this.one(this.list('topics')).replace('.yaml', '')
    for (const path of this.textsOf(id)) {
      this.edit(path, (text) => {
        const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
        const fields = parseDocument(head)
        fields.set('topics', fields.createNode([topic]))
        return `---\n${fields.toString({ lineWidth: 0 })}---\n${body}`
      })
    }
    return `topics of ${id}`
  }
}
