import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeSealed } from '../changes/sealed-file.ts'
import { forgetUnused, keptIn } from './picture-cache.ts'

const day = 86_400_000
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  file = join(folder, 'kept.png')
  writeSealed(file, Buffer.from('picture'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const kept = () => Buffer.from(keptIn(file) ?? '').toString()
const age = (path: string, days: number) => utimesSync(path, new Date(), new Date(Date.now() - days * day))

describe('What is kept', () => {
  test('is what was written', () => expect(kept()).toBe('picture'))

  test.each([
    ['is cut', () => truncateSync(file, 34)],
    ['is another', () => writeFileSync(file, 'x'.repeat(39))],
    ['is empty', () => truncateSync(file, 0)],
    ['is a folder', () => [rmSync(file), mkdirSync(join(file, 'inside'), { recursive: true })]],
  ])('counts as missing when its file %s, and is written anew', (_, damage) => {
    damage()
    expect(keptIn(file)).toBeUndefined()
    writeSealed(file, Buffer.from('anew'))
    expect(kept()).toBe('anew')
  })

  test('leaves nothing half written when it cannot be written', () => {
    mkdirSync(join(folder, 'full.png'))
    expect(() => writeSealed(join(file, 'below.png'), Buffer.from('x'))).toThrow()
    expect(readdirSync(folder).sort()).toEqual(['full.png', 'kept.png'])
  })
})

describe('What is not used', () => {
  test.each([31, -31])('is forgotten when it was used %d days ago', (days) => {
    age(file, days)
    forgetUnused(folder)
    expect(existsSync(file)).toBe(false)
  })

  test('stays for a month, and for another when it is used', () => {
    age(file, 29)
    forgetUnused(folder)
    age(file, 31)
    expect(kept()).toBe('picture')
    forgetUnused(folder)
    expect(existsSync(file)).toBe(true)
  })

  test('is forgotten after a day when a killed build has not written it to its end', () => {
    const [old, fresh] = [`${file}.12`, `${file}.13`]
    for (const one of [old, fresh]) writeFileSync(one, 'pict')
    age(old, 2)
    forgetUnused(folder)
    expect(readdirSync(folder).sort()).toEqual(['kept.png', 'kept.png.13'])
  })
})
