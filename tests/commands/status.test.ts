import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-status-'))
cpSync('tests/content/base', folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = ['lib/commands/run.mjs', 'status']
const status = (...args: string[]) =>
  execFileSync(process.execPath, [...command, ...args], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  })

describe('npm run status', { timeout: 60_000 }, () => {
  it('prints records by kind, and articles by language with their words', () => {
    const printed = status()
    expect(printed).toMatch(/^ {2}glossary +2$/m)
    expect(printed).toMatch(/^ {2}opening +published +\d+ {2}published +\d+$/m)
  })

  it('names the row of a source that no record carries', () => {
    const reading = '{ source: zeitung, figures: [gpu-count, lost], people: [sprecherin], organisations: [betreiber] }'
    writeFileSync(join(folder, 'ledger.yaml'), `readings:\n  - ${reading}\n`)
    expect(status()).toMatch(/^ {2}zeitung +4 +3 {2}75 % +figure lost$/m)
  })

  it('prints the same for machines', () => {
    const { records, articles, differingFigures, sources } = JSON.parse(status('--json'))
    expect(records).toMatchObject({ articles: 2, glossary: 2, facts: 1 })
    expect(articles).toContainEqual({
      id: 'opening',
      de: { state: 'published', words: expect.any(Number) },
      en: { state: 'published', words: expect.any(Number) },
    })
    expect(differingFigures).toEqual([])
    expect(sources).toEqual([{ source: 'zeitung', rows: 4, carried: 3, missing: ['figure lost'] }])
  })

  it('ends with status 2 and a sentence when there is no content', () => {
    const env = { ...process.env, CONTENT_DIR: join(folder, 'nowhere') }
    const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^No status: there is no content folder/)
  })
})
