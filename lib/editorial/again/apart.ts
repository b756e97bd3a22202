import type { Finding } from '../../content/finding.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import type { ReadFile } from '../../content/input/read-content.ts'
import type { CheckOptions } from '../check-options.ts'
import { hasLookedUp } from '../looked-up.ts'
import { findingsOfRule, type Reach } from '../rule-reach.ts'
import type { Rule } from '../rules.ts'
import type { KeptCheck, KeptFile, KeptFinding } from './kept-check.ts'
import { type FileAgain, findingOf, keptFinding } from './read-again.ts'

/** What is checked together: the versions of a text in both languages, or a record. */
const groupOf = ({ kind, id }: Pick<ContentFile, 'kind' | 'id'>) => `${kind}/${id}`

/** Finds what the rules say that look at each document apart, anew only where something has changed. */
export class Apart {
  private readonly content: Content
  /** The documents of which a version has changed, is new or is gone, as the content has them. */
  private readonly changed: ReadonlySet<ContentFile>
  private readonly changedKinds: ReadonlySet<Reach['always'][number]>
  private readonly paths: ReadonlySet<string>
  /** For which documents each rule has looked something up, in this check or the one in which it was asked. */
  private readonly lookedUp = new Map<string, Set<ContentFile>>()
  /** What the last check found, by rule and file. */
  private readonly before = new Map<string, Map<string, KeptFinding[]>>()
  /** What this check finds, by file. */
  private readonly found = new Map<string, KeptFinding[]>()

  /** @param last what the last check has kept, by path */
  constructor(content: Content, files: readonly FileAgain[], last: KeptCheck) {
    const groups = new Set<string>()
    const kinds = new Set<Reach['always'][number]>()
    const note = (document: Pick<ContentFile, 'kind' | 'id'> | undefined, fingerprint: unknown) => {
      if (document) groups.add(groupOf(document))
      if (document) kinds.add(document.kind)
      if (fingerprint) kinds.add('fingerprint')
    }
    const gone = new Map(last)
    for (const { path, read, kept } of files) {
      gone.delete(path)
      if (kept) this.remember(read, kept)
      else note(read.document, read.fingerprint)
      // A document that has become something else, such as a link.
      if (!kept) note(last.get(path)?.document, last.get(path)?.fingerprint)
    }
    for (const { document, fingerprint } of gone.values()) note(document, fingerprint)
    this.content = content
    this.changed = new Set(content.files.filter((file) => groups.has(groupOf(file))))
    this.changedKinds = kinds
    this.paths = new Set(content.files.map(({ path }) => path))
  }

  private remember({ path, document }: ReadFile, { apart, lookedUp }: KeptFile) {
    if (document) for (const rule of lookedUp) this.noteLookedUp(rule, document)
    for (const finding of apart) {
      const ofRule = this.before.get(finding[0]) ?? new Map<string, KeptFinding[]>()
      this.before.set(finding[0], ofRule)
      ofRule.set(path, [...(ofRule.get(path) ?? []), finding])
    }
  }

  private noteLookedUp(rule: string, file: ContentFile) {
    this.lookedUp.set(rule, (this.lookedUp.get(rule) ?? new Set()).add(file))
  }

  /** Of which documents a rule may find something else than the last time. */
  private asked(name: string, { always, lookedUp }: Reach): ReadonlySet<ContentFile> {
    const isChanged = (kind: Reach['always'][number]) => this.changedKinds.has(kind)
    if (always.some(isChanged)) return new Set(this.content.files)
    return lookedUp.some(isChanged) ? new Set([...this.changed, ...(this.lookedUp.get(name) ?? [])]) : this.changed
  }

  /** What a rule finds in the whole content. */
  findings(name: string, reach: Reach, rule: Rule, options: CheckOptions): Finding[] {
    const asked = this.asked(name, reach)
    const found = asked.size > 0 ? this.anew(name, reach, rule, options, asked) : []
    const isAsked = new Set([...asked].map(({ path }) => path))
    const before = [...(this.before.get(name) ?? [])].filter(([path]) => !isAsked.has(path))
    const all = [
      ...found.filter(({ file }) => isAsked.has(file)),
      ...before.flatMap(([path, kept]) => kept.map((finding) => findingOf(finding, path))),
    ]
    for (const finding of all)
      this.found.set(finding.file, [...(this.found.get(finding.file) ?? []), keptFinding(finding)])
    return all
  }

  /** What a rule finds in documents, and in the records that it needs to see for that. */
  private anew(
    name: string,
    { always, lookedUp }: Reach,
    rule: Rule,
    options: CheckOptions,
    asked: ReadonlySet<ContentFile>,
  ) {
    const files = this.content.files.filter(
      (file) => asked.has(file) || always.includes(file.kind) || lookedUp.includes(file.kind),
    )
    const found = findingsOfRule(name, rule, { ...this.content, files, judged: [...asked] }, options)
    const foreign = found.find(({ file }) => !this.paths.has(file))
    if (foreign)
      throw new Error(`${name} found something in ${foreign.file}, which is no document; take it out of rule-reach.ts`)
    for (const file of asked)
      if (hasLookedUp(name, file)) this.noteLookedUp(name, file)
      else this.lookedUp.get(name)?.delete(file)
    return found
  }

  /** The rules that have looked something up in records for a document. */
  lookedUpFor(file: ContentFile): string[] {
    return [...this.lookedUp].flatMap(([rule, files]) => (files.has(file) ? [rule] : []))
  }

  /** What was found in a file by all rules that were asked. */
  foundIn(path: string): KeptFinding[] {
    return this.found.get(path) ?? []
  }
}
