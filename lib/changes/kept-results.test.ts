import { describe, expect, it, vi } from 'vitest'
import { inBuildFolder } from './fixtures/build-folder.ts'
import { keepResults, keptResults } from './kept-results.ts'

inBuildFolder()

/** A build that asks for the lengths of texts: which of them it has reckoned. */
function reckonedIn(texts: readonly string[], of: unknown = 'names') {
  const reckoned: string[] = []
  const lengthOf = keptResults('lengths', of)
  for (const text of texts)
    expect(
      lengthOf(text, () => {
        reckoned.push(text)
        return text.length
      }),
    ).toBe(text.length)
  return reckoned
}

/** The same, which keeps its results. */
function build(texts: readonly string[], of?: unknown) {
  const reckoned = reckonedIn(texts, of)
  keepResults()
  return reckoned
}

describe('Results that are kept', () => {
  it('are not reckoned again by the next build', () => {
    expect(build(['a', 'bb'])).toEqual(['a', 'bb'])
    expect(build(['a', 'bb', 'ccc'])).toEqual(['ccc'])
    expect(build(['a', 'bb', 'ccc'])).toEqual([])
  })

  it('are reckoned again where something has changed that all depend on', () => {
    build(['a'])
    expect(build(['a'], 'other names')).toEqual(['a'])
  })

  it('are reckoned again by other code', () => {
    build(['a'])
    vi.stubEnv('BUILD_CODE', 'two')
    expect(build(['a'])).toEqual(['a'])
  })

  it('are forgotten when nobody asks for them any more', () => {
    build(['a', 'bb'])
    build(['a'])
    expect(build(['a', 'bb'])).toEqual(['bb'])
  })

  it('are left as they are by a process that does not keep its own', () => {
    build(['a', 'bb'])
    reckonedIn(['a', 'ccc'])
    expect(reckonedIn(['a', 'bb', 'ccc'])).toEqual(['ccc'])
  })

  it('are reckoned each time outside of a build', () => {
    build(['a'])
    vi.stubEnv('BUILD_CODE', '')
    expect(reckonedIn(['a', 'a'])).toEqual(['a', 'a'])
  })
})
