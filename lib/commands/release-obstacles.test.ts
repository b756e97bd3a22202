import { describe, expect, it } from 'vitest'
import { knownPublisher as complete, unknownPublisher as nothing } from '../fixtures/publisher.ts'
import type { Publisher } from '../site.ts'
import { releaseObstacles } from './release-obstacles.ts'

const url = 'https://www.example.org'
describe('A release', () => {
  it('is not held up when everything is known, also where no log is kept or a register is named', () => {
    expect(releaseObstacles(complete, url)).toEqual([])
    expect(releaseObstacles({ ...complete, register: 'HRB 1' }, url)).toEqual([])
  })

  it.each(Object.keys(complete) as (keyof Publisher)[])('is held up by a missing %s, with its place', (detail) => {
    expect(releaseObstacles({ ...complete, [detail]: null }, url)).toEqual([
      expect.stringMatching(new RegExp(`^ {2}lib/site\\.ts {2}publisher\\.${detail} {2}\\S`)),
    ])
  })

  it('is held up by a detail of nothing but spaces', () => {
    expect(releaseObstacles({ ...complete, host: ' ' }, url)).toHaveLength(1)
    expect(releaseObstacles({ ...complete, register: '' }, url)).toHaveLength(1)
  })

  it('is held up by a missing SITE_URL and by the stand-in for it', () => {
    for (const missing of [undefined, '', 'https://rechenwerk.example'])
      expect(releaseObstacles(complete, missing)).toEqual([expect.stringMatching(/^ {2}environment {2}SITE_URL /)])
    expect(() => releaseObstacles(complete, 'example.org')).toThrow('SITE_URL is "example.org"')
  })

  it('names everything that is missing at once', () => {
    expect(releaseObstacles(nothing, undefined)).toHaveLength(8)
  })
})
