import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-new-'))
  cpSync('tests/content/base', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/run.mjs', 'new', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, stdout, stderr }
}

const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('npm run new', { timeout: 60_000 }, () => {
  it('writes both languages of an article and says what comes next', () => {
    const flags = ['--en', 'Size counts', '--kind', 'news', '--topic', 'anlage', '--sources', 'zeitung']
    const { status, stdout, stderr } = run('article', 'Größe zählt', ...flags)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(read('articles/groesse-zaehlt/de.mdx')).toContain('slug: groesse-zaehlt\n')
    expect(read('articles/groesse-zaehlt/en.mdx')).toContain('slug: size-counts\n')
    expect(stdout).toContain(`${folder}/articles/groesse-zaehlt/de.mdx\n      to fill in: summary, keyPoints, the text`)
    expect(stdout).toContain('npm run check')
    expect(stdout).not.toContain('\x1b')
  })

  it('ends with status 1 and one sentence when something is missing and there is no terminal', () => {
    const before = names()
    const { status, stderr } = run('article')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Nothing was written: .*\n$/)
    expect(names()).toEqual(before)
  })
})
