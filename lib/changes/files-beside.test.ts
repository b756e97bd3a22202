import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changedFiles, changedPages } from './changed.ts'
import { allIsFound, filesBeside, keepFileBeside, noteAllFound, noteFilesBeside } from './files-beside.ts'
import { noteFinders } from './finder.ts'
import { oncePerBuild } from './once-per-build.ts'

let notes: string
beforeEach(() => {
  notes = mkdtempSync(join(tmpdir(), 'rechenwerk-beside-'))
  vi.stubEnv('BUILD_NOTES', notes)
  vi.stubEnv('BUILD_WORKERS', '1')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(notes, { recursive: true })
})

/** Notes that there is a last site of which everything else is taken over. */
const noteLastSite = () => writeFileSync(join(notes, 'last.json'), '{}')

describe('A file that is made beside Next', () => {
  it('is handed to the step that publishes, byte for byte', async () => {
    noteLastSite()
    const bytes = Uint8Array.from([0, 255, 10])
    await keepFileBeside(notes, '/de/news/x/og.png', new Response(bytes))
    noteFilesBeside(notes, ['/de/news/x/og.png'])
    const files = await filesBeside(notes)
    expect([...(files ?? []).keys()]).toEqual(['/de/news/x/og.png'])
    expect(readFileSync(files?.get('/de/news/x/og.png') ?? '')).toEqual(Buffer.from(bytes))
  })

  it('is missed when the process that was to make it has failed', async () => {
    noteLastSite()
    noteFinders(notes, [])
    expect(await filesBeside(notes)).toBeUndefined()
  })

  it.each([
    ['everything is made anew', () => noteFinders(notes, [])],
    ['much has changed', () => vi.stubEnv('BUILD_WORKERS', '2')],
  ])('is not expected where %s', async (_, prepare) => {
    prepare()
    expect(await filesBeside(notes)).toEqual(new Map())
  })
})

describe('That all is found', () => {
  it('is told when it is noted, and nothing before is waited for in vain', async () => {
    noteLastSite()
    noteFinders(notes, [])
    expect(await allIsFound(notes)).toBe(false)
    noteAllFound(notes)
    expect(await allIsFound(notes)).toBe(true)
  })

  it.each([
    ['everything is made anew', () => rmSync(join(notes, 'last.json'))],
    ['much has changed', () => vi.stubEnv('BUILD_WORKERS', '2')],
  ])('is of no use where %s', async (_, prepare) => {
    noteLastSite()
    noteAllFound(notes)
    prepare()
    expect(await allIsFound(notes)).toBe(false)
  })
})

describe('Next', () => {
  const kind = () => ({ params: [{ language: 'de' }], from: () => 'text' })

  it('has no file to make after a small change, but each page that has changed', async () => {
    noteLastSite()
    noteFinders(notes, [process.ppid])
    writeFileSync(join(notes, 'page.changed.json'), '[{"language":"de"}]')
    expect(await changedFiles('file', kind)).toEqual([])
    expect(await changedPages('page', kind)).toEqual([{ language: 'de' }])
  })

  it('makes files where nobody else does', async () => {
    noteLastSite()
    noteFinders(notes, [])
    expect(await changedFiles('other-file', kind)).toEqual([{ language: 'de' }])
  })
})

describe('What is made once in a build', () => {
  it('is made by the first process and read by all others', () => {
    const make = vi.fn(() => ['one'])
    expect(oncePerBuild('once.json', make)).toEqual(['one'])
    expect(oncePerBuild('once.json', () => ['two'])).toEqual(['one'])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is made each time outside of a build', () => {
    vi.stubEnv('BUILD_NOTES', '')
    oncePerBuild('once.json', () => ['one'])
    expect(oncePerBuild('once.json', () => ['two'])).toEqual(['two'])
  })
})
