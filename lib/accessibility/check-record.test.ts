import { describe, expect, it } from 'vitest'
import { checkRecord, recordOfRun } from './check-record.ts'
import { lastCheck } from './last-check.ts'

const group = { pages: 3, tool: 'axe-core 4.11.3', browser: 'Chromium 156', rules: 60, undecided: 2 }
const spec = (description: string, type = 'accessibility') => ({ tests: [{ annotations: [{ type, description }] }] })

describe('The record of a check for accessibility', () => {
  it('adds up what each group of pages was found to be', () => {
    const report = {
      suites: [
        {
          specs: [spec(JSON.stringify(group)), spec('slow', 'note')],
          suites: [{ specs: [spec(JSON.stringify(group))] }],
        },
      ],
    }
    expect(recordOfRun(report, '2026-11-24')).toEqual({
      ...group,
      date: '2026-11-24',
      pages: 6,
      undecided: 4,
    })
  })

  it('is refused when no page was looked at, or when a group says something else', () => {
    expect(() => recordOfRun({ suites: [{ specs: [] }] }, '2026-11-24')).toThrow('has checked no page')
    expect(() => recordOfRun({ specs: [spec('{"pages":3}')] }, '2026-11-24')).toThrow()
    expect(() => recordOfRun({ specs: [spec(JSON.stringify(group))] }, 'yesterday')).toThrow()
  })

  it('that is kept is one, of a run over both languages', () => {
    expect(checkRecord.safeParse(lastCheck).success).toBe(true)
    expect(lastCheck.pages).toBeGreaterThan(100)
  })
})
