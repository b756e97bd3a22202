import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findingLine } from '../content/finding.ts'
import { colouredFinding } from './read-content-shown.ts'
import { coloursOf, hasColours, hasUnicode, progress } from './terminal.ts'

const terminal = { isTTY: true }
const pipe = { isTTY: false }

describe('colours', () => {
  it.each([
    ['a terminal has them', terminal, {}, true],
    ['a pipe has none', pipe, {}, false],
    ['NO_COLOR forbids them', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', terminal, { NO_COLOR: '' }, true],
    ['FORCE_COLOR asks for them in a pipe', pipe, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 forbids them', terminal, { FORCE_COLOR: '0' }, false],
    ['CI has none', terminal, { CI: 'true' }, false],
    ['a dumb terminal has none', terminal, { TERM: 'dumb' }, false],
  ])('%s', (_, output, env, expected) => {
    expect(hasColours(output, env)).toBe(expected)
  })

  it('a finding in colours is the same line but for the colours', () => {
    const finding = {
      file: 'a.yaml',
      line: 1,
      column: 2,
      severity: 'error',
      rule: 'typography',
      message: 'says',
    } as const
    const coloured = colouredFinding(finding, coloursOf(terminal, {}))
    expect(coloured).toContain('\x1b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(findingLine(finding))
    expect(colouredFinding(finding, coloursOf(pipe, {}))).toBe(findingLine(finding))
  })
})

describe.skipIf(process.platform === 'win32')('signs beyond ASCII', () => {
  it.each([
    ['a file has them', pipe, { LANG: 'C' }, true],
    ['a terminal has them in a UTF-8 locale', terminal, { LANG: 'de_DE.UTF-8' }, true],
    ['a terminal has none in another locale', terminal, { LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, false],
    ['the Linux console has none', terminal, { TERM: 'linux' }, false],
  ])('%s', (_, output, env, expected) => {
    expect(hasUnicode(output, env)).toBe(expected)
  })
})

describe('progress', () => {
  let written = ''
  const screen = { isTTY: true, columns: 40, write: (text: string) => (written += text) }
  beforeEach(() => {
    written = ''
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is silent for two seconds, then shows one line and takes it away', () => {
    const shown = progress('Reading', screen, { NO_COLOR: '1' })
    vi.advanceTimersByTime(1900)
    expect(written).toBe('')
    vi.advanceTimersByTime(100)
    expect(written).toBe('\r\x1b[2K⠋ Reading … 2 s')
    shown.end()
    expect(written.endsWith('\r\x1b[2K')).toBe(true)
    vi.advanceTimersByTime(5000)
    expect(written.endsWith('2 s\r\x1b[2K')).toBe(true)
  })

  it('says how far work is that stops the clock', () => {
    const shown = progress('Reading', screen, { NO_COLOR: '1' })
    vi.setSystemTime(Date.now() + 3000)
    shown.report(1, 4)
    expect(written).toBe('\r\x1b[2K⠋ Reading … 25 %, 3 s')
    shown.end()
  })

  it('keeps to ASCII and to the width of the screen where it must', () => {
    const shown = progress('x'.repeat(60), screen, { LANG: 'C', NO_COLOR: '1' })
    vi.advanceTimersByTime(2100)
    shown.end()
    expect(written.slice(5, 44)).toBe(`| ${'x'.repeat(37)}`)
  })

  it.each([
    ['a file', { ...screen, isTTY: false }, {}],
    ['CI', screen, { CI: 'true' }],
  ])('writes nothing to %s', (_, output, env) => {
    const shown = progress('Reading', output, env)
    vi.advanceTimersByTime(5000)
    shown.report(1, 2)
    shown.end()
    expect(written).toBe('')
  })
})
