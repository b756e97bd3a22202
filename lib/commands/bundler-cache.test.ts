import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openBundlerCache, sealBundlerCache } from './bundler-cache.ts'

let parent: string
let cache: string
const file = (name: string) => join(cache, 'v16', name)
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'bundler-cache-'))
  cache = join(parent, 'turbopack')
  mkdirSync(join(cache, 'v16'), { recursive: true })
  writeFileSync(file('CURRENT'), '7')
  writeFileSync(file('7.sst'), 'what the bundler knows')
  sealBundlerCache(cache)
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

describe('The cache of the bundler', () => {
  test('is kept as long as it is as a build has left it', () => {
    openBundlerCache(cache)
    sealBundlerCache(cache)
    openBundlerCache(cache)
    expect(existsSync(file('7.sst'))).toBe(true)
  })

  test.each([
    ['a byte is another', () => writeFileSync(file('7.sst'), 'what the bundler knew.')],
    ['a file is cut', () => truncateSync(file('7.sst'), 3)],
    ['a file is missing', () => rmSync(file('CURRENT'))],
    ['a file has another name', () => renameSync(file('7.sst'), file('8.sst'))],
    ['the seal is missing', () => rmSync(`${cache}.sha256`)],
    ['the seal cannot be read', () => [rmSync(`${cache}.sha256`), mkdirSync(`${cache}.sha256`)]],
    ['the build before was killed', () => openBundlerCache(cache)],
  ])('is thrown away when %s', (_, damage) => {
    damage()
    openBundlerCache(cache)
    expect(existsSync(cache)).toBe(false)
    expect(existsSync(`${cache}.sha256`)).toBe(false)
  })

  test('may be missing', () => {
    rmSync(cache, { recursive: true })
    openBundlerCache(cache)
    sealBundlerCache(cache)
    expect(existsSync(`${cache}.sha256`)).toBe(false)
  })
})
