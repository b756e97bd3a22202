import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { isInstalled } from '@/lib/commands/installed.mjs'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-installed-'))
const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/next': { version } } })

mkdirSync(join(folder, 'node_modules'))
writeFileSync(join(folder, 'package-lock.json'), lock('16.4.6'))

afterAll(() => rmSync(folder, { recursive: true }))

it('finds this checkout installed, so that a second run installs nothing', () => {
  expect(isInstalled()).toBe(true)
})

it('finds packages missing in a fresh clone', () => {
  expect(isInstalled(folder)).toBe(false)
})

it('finds a package in another version than the lock file names', () => {
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), lock('16.4.5'))
  expect(isInstalled(folder)).toBe(false)
  cpSync(join(folder, 'package-lock.json'), join(folder, 'node_modules/.package-lock.json'))
  expect(isInstalled(folder)).toBe(true)
})
