import { expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { linkReport } from './link-report.ts'

const link = (address: string, ...places: string[]) => ({ address, places })
const answer = (state: Answer['state'], message: string, answered = true): Answer => ({ state, message, answered })
const yes = async () => true
const no = async () => false

const ok = answer('ok', '200')
const moved = answer('moved', 'moved to https://b.example/new')
const broken = answer('broken', '404 not found')
const unchecked = answer('unchecked', 'no answer in time', false)
const links = [link('a', 'one:1'), link('b', 'one:2'), link('c', 'one:3', 'two:9'), link('d', 'two:4')]

it('lists what is wrong, the worst first, at each place, and ends with 1', async () => {
  const answers = new Map([
    ['a', ok],
    ['b', unchecked],
    ['c', broken],
    ['d', moved],
  ])
  expect(await linkReport(links, answers, no)).toEqual({
    rows: [
      ['broken', 'one:3', 'c', '404 not found'],
      ['broken', 'two:9', 'c', '404 not found'],
      ['moved', 'two:4', 'd', 'moved to https://b.example/new'],
      ['could not be checked', 'one:2', 'b', 'no answer in time'],
    ],
    summary: '4 links out: 1 in order, 1 broken, 1 moved, 1 could not be checked.',
    exitCode: 1,
  })
})

it('ends with 0 when nothing is broken', async () => {
  const answers = new Map(links.map(({ address }) => [address, address === 'a' ? ok : moved]))
  expect(await linkReport(links, answers, no)).toMatchObject({ exitCode: 0, rows: { length: 4 } })
})

it('says plainly when there is no network, and does not pass for a check', async () => {
  const nothing = answer('broken', 'there is no such host', false)
  const report = await linkReport(links, new Map(links.map(({ address }) => [address, nothing])), no)
  expect(report).toEqual({ rows: [], summary: 'No network: nothing was checked (4 links).', exitCode: 2 })
})

it('believes that a host is gone where names can be looked up', async () => {
  const report = await linkReport([link('a', 'one:1')], new Map([['a', answer('broken', 'no such host', false)]]), yes)
  expect(report).toMatchObject({
    exitCode: 1,
    summary: '1 link out: 0 in order, 1 broken, 0 moved, 0 could not be checked.',
  })
})

it('says that there are no links', async () => {
  expect(await linkReport([], new Map(), no)).toEqual({
    rows: [],
    summary: '0 links: the content leads nowhere outside.',
    exitCode: 0,
  })
})
