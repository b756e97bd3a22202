import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { seededNumbers } from '../bench/seeded-numbers.ts'
import type { Finding } from '@/lib/content/finding.ts'
import type { Content, ContentFile } from '@/lib/content/input/content-file.ts'
import { type DocumentIdentity, readContent, readDocument } from '@/lib/content/input/read-content.ts'
import { findingsIn } from '@/lib/editorial/check-content.ts'
import { mendFile } from '@/lib/editorial/mend/mend-file.ts'
import { readingRules } from '@/lib/editorial/rules.ts'
import { damaged } from './damage.ts'

/*
 * 500 files of the sound content in base/, each damaged in a way that its number decides. Whatever a file holds, the check
 * says what is wrong with it, in time and in an editor's words; and mending never makes it worse.
 */
const base = readContent(join(import.meta.dirname, 'base'))
const bytesOf = new Map(base.files.map(({ path }) => [path, readFileSync(path)]))
const now = new Date('2026-12-01T12:00:00+01:00')
const cases = Array.from({ length: 500 }, (_, number) => number)
/** The rules that a mend could break. */
const rulesOfText = [...readingRules, 'record-shape', 'reference-unknown', 'typography']
/** Many times what the slowest needs; an endless run does not end before. */
const maximumMilliseconds = 5000

/** The file of a case: which it is, and what is left of it. */
function damagedFile(number: number): { identity: DocumentIdentity; bytes: Buffer } {
  const random = seededNumbers(number)
  const file = () => base.files[Math.floor(random() * base.files.length)] as ContentFile
  const { path, kind, id, language } = file()
  const bytes = damaged(bytesOf.get(path) ?? Buffer.of(), bytesOf.get(file().path) ?? Buffer.of(), random)
  return { identity: { path, kind, id, language }, bytes }
}

/** Checks the sound content with one file of it damaged. */
function findingsFor(identity: DocumentIdentity, bytes: Buffer, only?: readonly string[]): Finding[] {
  const findings: Finding[] = []
  const file = readDocument(identity, bytes, findings)
  const files = base.files.map((one) => (one.path === file.path ? file : one))
  const content: Content = { ...base, files, findings }
  return findingsIn(content, { now, ...(only ? { only } : {}) })
}

/** Whether a file parses, by the parsers' own account and without anything of ours. */
function parses({ language }: DocumentIdentity, bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const [, frontMatter = text, body = ''] = language ? (/^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? ['', '[]']) : []
    unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body)
    const value: unknown = parseYaml(frontMatter, { stringKeys: true })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

describe('of 500 damaged files', () => {
  it('each is checked in time, and what does not parse is reported with its place', { timeout: 120_000 }, () => {
    let unparsable = 0
    for (const number of cases) {
      const { identity, bytes } = damagedFile(number)
      const start = performance.now()
      const findings = findingsFor(identity, bytes)
      expect(performance.now() - start, `case ${number}`).toBeLessThan(maximumMilliseconds)

      const own = findings.filter(({ file }) => file === identity.path)
      const lines = bytes.toString('utf8').split(/\r\n?|\n/).length
      for (const { line, column, message } of own) {
        expect(line, `case ${number}: ${message}`).toBeGreaterThanOrEqual(1)
        expect(line, `case ${number}: ${message}`).toBeLessThanOrEqual(lines + 1)
        expect(column, `case ${number}: ${message}`).toBeGreaterThanOrEqual(1)
        // One line in an editor's words: no trace of the program's insides.
        expect(message, `case ${number}`).not.toMatch(/\n|TypeError|ReferenceError|undefined|\[object|node_modules|at \w+ \(/)
      }
      if (parses(identity, bytes)) continue
      unparsable += 1
      const errors = own.filter(({ severity }) => severity === 'error')
      expect(errors, `case ${number} does not parse, and nothing is said of it`).not.toEqual([])
    }
    // The damage is not so slight that the test would prove nothing, nor so great that every file is refused at once.
    expect(unparsable).toBeGreaterThan(100)
    expect(unparsable).toBeLessThan(400)
  })

  it('none is made worse by mending, and a second mending finds nothing to do', { timeout: 120_000 }, () => {
    let mendedFiles = 0
    for (const number of cases) {
      const { identity, bytes } = damagedFile(number)
      const mended = mendFile(identity, bytes)
      if (!mended) continue
      mendedFiles += 1
      const after = Buffer.from(mended.text)
      expect(mendFile(identity, after), `case ${number}`).toBeUndefined()
      if (!parses(identity, bytes)) continue
      expect(parses(identity, after), `case ${number}`).toBe(true)
      const errorsIn = (file: Buffer) =>
        findingsFor(identity, file, rulesOfText).filter(
          ({ severity, file: path }) => severity === 'error' && path === identity.path,
        )
      expect(errorsIn(after).length, `case ${number}`).toBeLessThan(errorsIn(bytes).length)
    }
    expect(mendedFiles).toBeGreaterThan(50)
  })
})
