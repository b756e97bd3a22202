import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases, families } from './all-cases.ts'
import { fileFaults } from './file-faults.ts'
import { pageFaults, shapeOf } from './page-faults.ts'
import { browserFaults } from './run/browser-faults.ts'
import { type Run, runWorker } from './run/run-worker.ts'
import type { Verdict } from './run/told.ts'

/*
 * More than a thousand files that want to harm the build, the site or its readers. Each is read and checked in a process that
 * is watched; whatever the check lets through far enough for a page becomes pages, feeds, tables and texts, which may hold
 * nothing that sound content does not. docs/decisions/0030-hostile-content.md tells of what was found.
 */
const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-hostile-runs-'))
/** Processor time that one file may take, with the check of some twenty others that it is part of. */
const maximumMilliseconds = 5_000
const minutes = 60_000

let checked: Run
let made: Run
let verdicts: Verdict[]
const nameOf = (number: number) => `${cases[number]?.path}: ${cases[number]?.name}`.slice(0, 160)

beforeAll(async () => {
  checked = await runWorker('check-worker.ts', [...cases.keys()], folder)
  verdicts = checked.told.flatMap((told) => ('verdict' in told ? [told.verdict] : []))
  const withPage = verdicts.filter(({ hasPage }) => hasPage).map(({ number }) => number)
  made = await runWorker('render-worker.ts', withPage, folder)
}, 15 * minutes)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pages = () => made.told.flatMap((told) => ('page' in told ? [told.page] : []))

describe('of more than a thousand hostile files', () => {
  it('none hangs the check or ends it, and each is seen', () => {
    expect(cases.length).toBeGreaterThan(1_000)
    expect(checked.lost.map(({ numbers, why }) => `${numbers.map(nameOf).join(', ')} ${why}`)).toEqual([])
    expect(verdicts).toHaveLength(cases.length)
    const slow = verdicts.filter(({ milliseconds }) => milliseconds > maximumMilliseconds)
    expect(slow.map(({ number, milliseconds }) => `${nameOf(number)} takes ${milliseconds}`)).toEqual([])
  })

  it('each that is refused is refused with a line, in words that a terminal only prints, and without those of a file outside', () => {
    const faults = verdicts.flatMap(({ number, faults }) => faults.map((fault) => `${nameOf(number)} ${fault}`))
    expect(faults).toEqual([])
  })

  it('no link, pipe or foreign name is read', () => {
    const odd = verdicts.filter(({ number }) => {
      const content = cases[number]?.content
      return content === 'pipe' || (typeof content === 'object' && 'link' in content)
    })
    expect(odd.length).toBeGreaterThan(40)
    expect(odd.filter(({ rules }) => !rules.includes('file-unknown')).map(({ number }) => nameOf(number))).toEqual([])
  })

  it('those that are let through put nothing on a page, in a feed, a table or a text but words', () => {
    expect(made.lost.map(({ numbers, why }) => `${numbers.map(nameOf).join(', ')} ${why}`)).toEqual([])
    const faults = pages().flatMap(({ numbers, address, faults }) =>
      faults.map((fault) => `${address} ${fault} (one of: ${numbers.map(nameOf).join('; ')})`),
    )
    expect(faults).toEqual([])
    expect(pages().length).toBeGreaterThan(500)
  })

  it('none runs anything in a browser', { timeout: 5 * minutes }, async () => {
    const all = pages().flatMap(({ file }) => file ?? [])
    // Each was read part by part above; of the many pages that a trick comes to, every third is opened each time.
    const files = all.filter((_, index) => process.env.HOSTILE === 'all' || index % 3 === 0)
    expect(files.length).toBeGreaterThan(100)
    expect(await browserFaults(files)).toEqual([])
  })

  it('tells how many were tried and how many were lost', () => {
    const refused = verdicts.filter((one) => one.refused).length
    const lost = cases.length - verdicts.length + made.lost.length
    const slowest = verdicts.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one))
    for (const [family, all] of Object.entries(families)) console.log(`  ${family}: ${all.length}`)
    console.log(
      `${cases.length} hostile files tried: ${refused} refused, ${verdicts.length - refused} shown as text, ${lost === 0 ? 'none' : lost} lost; ` +
        `${pages().length} pages and files made; slowest ${Math.round(slowest.milliseconds)} ms (${nameOf(slowest.number)})`,
    )
    expect(lost).toBe(0)
  })
})

describe('the test itself', () => {
  const shape = shapeOf(['<p class="x"><a href="/">a</a></p>'])

  it.each([
    ['a script', '<p><script>window.pwned = 1</script></p>'],
    ['an event attribute', '<p onclick="x()">a</p>'],
    ['a style attribute', '<p style="color:red">a</p>'],
    ['an address that is a program', '<a href="java\tscript:window.pwned=1">a</a>'],
    ['data as an address', '<a href="data:text/html,x">a</a>'],
    ['an address that only looks like the site', '<a href="/\\evil.example/">a</a>'],
  ])('sees %s on a page', (_, html) => {
    expect(pageFaults(html, shape)).not.toEqual([])
  })

  it('leaves a sound page alone', () => {
    expect(pageFaults('<p class="x"><a href="https://a.example/">a</a></p>', shape)).toEqual([])
  })

  it.each([
    ['/a.csv', 'a,b\r\n=1+1,2\r\n'],
    ['/a.md', 'a <b>c</b>\n'],
    ['/a.xml', '<a><b></a>'],
    ['/a.json', '{"content_html":"<script></script>"}'],
  ])('sees a fault in %s', (path, text) => {
    expect(fileFaults(path, text, shape)).not.toEqual([])
  })

  it('sees a program that runs, a picture that is asked for and a page that leads on', {
    timeout: minutes,
  }, async () => {
    const file = join(folder, 'planted.html')
    writeFileSync(file, '<script>window.pwned = 1</script><img src="https://evil.example/a.png">')
    const faults = await browserFaults([file])
    expect(faults.join()).toContain('runs a program')
    expect(faults.join()).toContain('asks for https://evil.example/a.png')
  })
})
