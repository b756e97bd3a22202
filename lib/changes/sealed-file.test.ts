import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSealed, writeSealed } from './sealed-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'cache', 'record')

it('gives back what was written, and leaves nothing beside it', () => {
  writeSealed(file(), 'Rechenwerk')
  expect(readSealed(file())?.toString()).toBe('Rechenwerk')
  expect(readdirSync(join(folder, 'cache'))).toEqual(['record'])
})

it('knows nothing of a file that is missing', () => {
  expect(readSealed(file())).toBeUndefined()
})

it('does not trust a file of which one bit is another', () => {
  writeSealed(file(), 'Rechenwerk')
  const bytes = readFileSync(file())
  bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
  writeFileSync(file(), bytes)
  expect(readSealed(file())).toBeUndefined()
})

it.each([0, 20, 36])('does not trust a file that was written to its byte %i only', (length) => {
  writeSealed(file(), 'Rechenwerk')
  truncateSync(file(), length)
  expect(readSealed(file())).toBeUndefined()
})
