import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Article } from '../content/model.ts'
import { keptByBody } from './kept-by-body.ts'

const article = (title: string) => ({ title, body: {} }) as Article

it('writes an article once, and another one anew', () => {
  const write = vi.fn(({ title }: Article) => title)
  const kept = keptByBody('test', write)
  const [first, second] = [article('Eins'), article('Zwei')]
  expect([kept(first), kept(second), kept(first)]).toEqual(['Eins', 'Zwei', 'Eins'])
  expect(write).toHaveBeenCalledTimes(2)
})

it('writes an article anew whose body is another one', () => {
  const kept = keptByBody('test', ({ title }) => title)
  kept(article('Eins'))
  expect(kept(article('Eins, geändert'))).toBe('Eins, geändert')
})

it('forgets the oldest of very many', () => {
  const write = vi.fn(() => '')
  const kept = keptByBody('test', write)
  const all = Array.from({ length: 4097 }, () => article(''))
  for (const one of all) kept(one)
  kept(all[0] as Article)
  kept(all.at(-1) as Article)
  expect(write).toHaveBeenCalledTimes(4098)
})

it('takes a text from the last build while nothing in the article changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-texts-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  vi.stubEnv('BUILD_CODE', 'one')
  try {
    const write = vi.fn(({ title }: Article) => title)
    const nextBuild = (title: string) => keptByBody('test', write)({ ...article(title), id: 'a', language: 'de' })
    expect([nextBuild('Eins'), nextBuild('Eins'), nextBuild('Zwei')]).toEqual(['Eins', 'Eins', 'Zwei'])
    expect(write).toHaveBeenCalledTimes(2)
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
})
