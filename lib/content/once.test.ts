import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetDocuments, once, onceForEach } from './once.ts'

afterEach(() => vi.unstubAllEnvs())

describe('What is remembered of the documents', () => {
  it('is read once, and again when the documents have changed', () => {
    const read = vi.fn(() => ({ headline: 'Eine Fabrik rechnet' }))
    const article = once('test-article', read)
    expect(article()).toBe(article())
    expect(read).toHaveBeenCalledTimes(1)
    forgetDocuments()
    article()
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is read again after an error', () => {
    const read = vi.fn((): string => {
      throw new Error('no such source')
    })
    const source = once('test-source', read)
    expect(source).toThrow('no such source')
    expect(source).toThrow('no such source')
    read.mockReturnValue('Zeitung')
    expect(source()).toBe('Zeitung')
  })

  it('is read each time while pages are developed', () => {
    vi.stubEnv('NODE_ENV', 'development')
    const read = vi.fn(() => 1)
    const count = once('test-count', read)
    count()
    count()
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is the same for the second copy of a module, which Next makes for route handlers', async () => {
    const read = vi.fn(() => ({}))
    const forPages = once('test-both', read)
    vi.resetModules()
    const copy = await import('./once.ts')
    const forRoutes = copy.once('test-both', read)
    expect(copy.once).not.toBe(once)
    expect(forRoutes()).toBe(forPages())
    expect(read).toHaveBeenCalledTimes(1)
    copy.forgetDocuments()
    expect(forPages()).toBe(forRoutes())
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('of an object is made once for each, also for the second copy', async () => {
    const make = vi.fn(({ id }: { id: string }) => (id === 'none' ? undefined : { id }))
    const body = onceForEach('test-bodies', make)
    const [one, none] = [{ id: 'one' }, { id: 'none' }]
    expect(body(one)).toBe(body(one))
    expect(body({ id: 'one' })).not.toBe(body(one))
    expect(body(none)).toBe(body(none))
    vi.resetModules()
    const copy = await import('./once.ts')
    expect(copy.onceForEach('test-bodies', make)(one)).toBe(body(one))
    expect(make).toHaveBeenCalledTimes(3)
  })

  it('has a name of its own everywhere', () => {
    const files = ['app', 'components', 'lib'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    const names = files
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bonce(?:ForEach)?(?:<.*>)?\(\s*(['`].*?['`])/g)])
      .map(([, name]) => name)
      .filter((name) => !["'message'", "'error'", "'exit'", "'close'"].includes(name ?? ''))
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })
})
