import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deploySite } from './deploy-site.ts'

let home: string
let target: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'deploy-'))
  target = join(home, 'srv')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** A finished site with some files beside its first page. */
function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(home, 'site-'))
  for (const [path, text] of Object.entries({ 'index.html': 'Wahl', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const deploy = (files: Record<string, string>) => deploySite(site(files), target)
const served = (path: string) => readFileSync(join(target, 'current', path), 'utf8')
const isServed = (path: string) => existsSync(join(target, 'current', path))

describe('A deployment', () => {
  test('puts the site beside the one before and switches to it', () => {
    const first = deploy({ 'de/index.html': 'eins' })
    const second = deploy({ 'de/index.html': 'zwei' })
    expect(served('de/index.html')).toBe('zwei')
    expect(readlinkSync(join(target, 'current'))).toBe(`versions/${second.version}`)
    expect(readdirSync(join(target, 'versions')).sort()).toEqual([first.version, second.version].sort())
    expect(readdirSync(target).sort()).toEqual(['current', 'versions'])
  })

  test('keeps one version before, to go back to, and no older ones', () => {
    for (const text of ['eins', 'zwei', 'drei']) deploy({ 'de/index.html': text })
    expect(readdirSync(join(target, 'versions'))).toHaveLength(2)
    expect(served('de/index.html')).toBe('drei')
  })

  test('leaves a file that has not changed the same, with its time', () => {
    deploy({ 'a.txt': 'bleibt', 'b.txt': 'alt' })
    const before = statSync(join(target, 'current/a.txt'))
    const { unchanged } = deploy({ 'a.txt': 'bleibt', 'b.txt': 'neu' })
    const after = statSync(join(target, 'current/a.txt'))
    expect([after.ino, after.mtimeMs, unchanged]).toEqual([before.ino, before.mtimeMs, 2])
    expect(served('b.txt')).toBe('neu')
  })

  test('keeps hashed files for pages that are open, for one version', () => {
    const old = { 'scripts/vold/a.js': 'alt', 'scripts/vold/a.js.br': 'x', 'de/alt/index.html': 'alt' }
    deploy(old)
    expect(deploy({ 'scripts/vnew/a.js': 'neu' }).kept).toBe(2)
    expect([served('scripts/vold/a.js'), served('scripts/vnew/a.js')]).toEqual(['alt', 'neu'])
    expect(isServed('de/alt/index.html')).toBe(false)
    deploy({ 'scripts/vnext/a.js': 'noch neuer' })
    expect(['vold', 'vnew', 'vnext'].map((folder) => isServed(`scripts/${folder}/a.js`))).toEqual([false, true, true])
  })

  test('is readable for the server’s user, whatever the mask', () => {
    const mask = process.umask(0o077)
    try {
      deploy({ 'de/index.html': 'x' })
    } finally {
      process.umask(mask)
    }
    expect(statSync(join(target, 'current/de')).mode & 0o777).toBe(0o755)
    expect(statSync(join(target, 'current/de/index.html')).mode & 0o444).toBe(0o444)
  })
})

describe('What is served stays as it was', () => {
  test('when there is no site', () => {
    deploy({ 'de/index.html': 'eins' })
    expect(() => deploySite(join(home, 'nothing'), target)).toThrow(/holds no site/)
    expect(served('de/index.html')).toBe('eins')
  })

  test('when a file cannot be read, and nothing half done is left', () => {
    deploy({ 'de/index.html': 'eins' })
    const broken = site({ 'de/index.html': 'zwei', '.server': 'a file where a folder goes' })
    expect(() => deploySite(broken, target)).toThrow()
    expect(served('de/index.html')).toBe('eins')
    expect(readdirSync(join(target, 'versions'))).toHaveLength(1)
  })

  test('when somebody has put a folder where the link goes', () => {
    mkdirSync(join(target, 'current'), { recursive: true })
    expect(() => deploy({})).toThrow(/is no link/)
  })
})
