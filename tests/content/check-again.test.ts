import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { seededNumbers } from '../bench/seeded-numbers.ts'
import { type Finding, findingLine } from '@/lib/content/finding.ts'
import { type CheckedContent, checkAgain } from '@/lib/editorial/again/check-again.ts'
import { checkContent } from '@/lib/editorial/check-content.ts'
import { rules } from '@/lib/editorial/rules.ts'
import { Editors } from './editors.ts'

const here = import.meta.dirname
let home = ''
let folder = ''
let file = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rechenwerk-again-'))
  folder = join(home, 'content')
  file = join(home, 'last-check')
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
})

/** Every planted mistake, by its folder; mixed, because those of one rule often stand in the same place. */
const inOrder = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .flatMap(({ name }) => readdirSync(join(here, name)).map((mistake) => join(here, name, mistake)))
const mistakes = inOrder.map((_, index) => inOrder[(index * 89) % inOrder.length] as string)

const lines = (findings: readonly Finding[]) => findings.map((finding) => `${findingLine(finding)}\n`).join('')
const moments = ['2025-01-01', '2026-02-05', '2026-12-01', '2028-01-01']
/** What was parsed in a check. */
const parsed = ({ content }: CheckedContent) =>
  content.files.filter((one) => !('isParsed' in one) || one.isParsed === true).map(({ path }) => path.slice(folder.length + 1))
/** Files that were changed less than two seconds ago are never known by their marks; this is later. */
const later = () => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)

describe('a check after a change', () => {
  /*
   * The content is that of base/ with more articles, some 25 texts. In each round editors change, add, rename and remove
   * files at random (the round's number decides), and planted mistakes of all rules are laid over it; every tenth begins anew.
   */
  it('gives the findings of a whole one line by line, whatever editors do', { timeout: 300_000 }, () => {
    expect(new Set(mistakes).size).toBe(inOrder.length)
    const perRound = 5
    const rounds = Math.ceil(mistakes.length / perRound)
    expect(rounds).toBeGreaterThanOrEqual(50)
    const unseen = new Set(Object.keys(rules))
    let [known, all] = [0, 0]
    const compare = (round: number, random: () => number) => {
      const options = { now: new Date(moments[Math.floor(random() * 4)] ?? 0), release: random() < 0.3 }
      const whole = checkContent(folder, options)
      // In every other round files are known by their marks alone, in the others by their hashes.
      const clock = round % 2 ? later() : undefined
      const again = checkAgain({ ...options, folder, file })
      clock?.mockRestore()
      expect(lines(again.findings), `round ${round}`).toBe(lines(whole))
      for (const { rule } of whole) unseen.delete(rule)
      known += again.content.files.length - parsed(again).length
      all += again.content.files.length
    }
    for (let round = 0; round < rounds; round += 1) {
      const random = seededNumbers(round)
      const editors = new Editors(folder, random)
      if (round % 10 === 0) editors.begin()
      for (const mistake of mistakes.slice(round * perRound, (round + 1) * perRound)) editors.lay(mistake)
      for (let change = Math.floor(random() * 3); change > 0; change -= 1) editors.work()
      compare(round, random)
    }
    // What others have covered up, alone.
    for (const [number, rule] of [...unseen].entries()) {
      const random = seededNumbers(number)
      const editors = new Editors(folder, random)
      editors.begin()
      for (const mistake of inOrder.filter((path) => path.startsWith(`${join(here, rule)}${sep}`))) editors.lay(mistake)
      compare(rounds + number, random)
    }
    expect([...unseen]).toEqual([])
    expect(known / all).toBeGreaterThan(0.3)
  })

  it('parses the text that has changed and its other language, and no other', () => {
    new Editors(folder, seededNumbers(1)).begin()
    expect(parsed(checkAgain({ folder, file })).length).toBeGreaterThan(20)
    expect(parsed(checkAgain({ folder, file }))).toEqual([])
    const text = join(folder, 'articles', 'opening', 'de.mdx')
    writeFileSync(text, `${readFileSync(text, 'utf8')}\nNoch ein Satz.\n`)
    expect(parsed(checkAgain({ folder, file }))).toEqual(['articles/opening/de.mdx', 'articles/opening/en.mdx'])
  })

  it('looks at everything when it is asked to, and when what the last one kept is damaged or by other code', { timeout: 60_000 }, () => {
    new Editors(folder, seededNumbers(1)).begin()
    const count = parsed(checkAgain({ folder, file })).length
    expect(parsed(checkAgain({ folder, file, whole: true }))).toHaveLength(count)
    const kept = readFileSync(file, 'utf8')
    for (const other of [
      kept.slice(0, -200),
      kept.slice(0, kept.lastIndexOf('\n')),
      kept.replace('"value":10000', '"value":20000'),
      kept.replace(/^"[^\n]*"/, '"other code"'),
      'no check',
      '',
    ]) {
      expect(other).not.toBe(kept)
      writeFileSync(file, other)
      expect(parsed(checkAgain({ folder, file }))).toHaveLength(count)
      expect(parsed(checkAgain({ folder, file }))).toEqual([])
    }
  })

  it('is not kept where that is impossible, and finds the same', () => {
    new Editors(folder, seededNumbers(1)).begin()
    const nowhere = join(folder, 'redirects.yaml', 'last-check')
    const found = lines(checkAgain({ folder, file: nowhere }).findings)
    expect(lines(checkAgain({ folder, file: nowhere }).findings)).toBe(found)
  })
})
