import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installHook, removeHook } from '@/lib/hook/hook-file.ts'

/** A repository with the project's code linked in and sound content. */
let project: string
const here = process.cwd()
const hook = () => join(project, '.git/hooks/pre-commit')
const env = { ...process.env, CONTENT_DIR: '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const git = (...args: string[]) => spawnSync('git', args, { cwd: project, encoding: 'utf8', env })
const article = () => join(project, 'content/articles/opening/de.mdx')
const broken = () => readFileSync(article(), 'utf8').replace('topics: [anlage]', 'topics: [anlge]')

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'rechenwerk-hook-'))
  for (const name of ['lib', 'node_modules', 'package.json', 'package-lock.json', 'tsconfig.json'])
    symlinkSync(resolve(name), join(project, name))
  cpSync('tests/content/base', join(project, 'content'), { recursive: true })
  for (const args of [
    ['init', '--quiet'],
    ['config', 'user.name', 'a'],
    ['config', 'user.email', 'a@b'],
    ['add', 'content'],
  ])
    execFileSync('git', args, { cwd: project, env })
  execFileSync('git', ['commit', '--quiet', '-m', 'content'], { cwd: project, env })
  process.chdir(project)
})
afterAll(() => {
  process.chdir(here)
  rmSync(project, { recursive: true, force: true })
})

describe('npm run hook', { timeout: 60_000 }, () => {
  it('leaves another hook as it is and says which line to add', () => {
    writeFileSync(hook(), '#!/bin/sh\nexit 0\n')
    for (const act of [installHook, removeHook]) expect(act).toThrow('is another hook, which is left as it is')
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
    rmSync(hook())
  })

  it('installs a hook that refuses a commit with an error and names its place', () => {
    expect(installHook()).toContain('Git now checks content before each commit')
    expect(installHook()).toContain('Nothing was changed')
    const sound = readFileSync(article(), 'utf8')
    writeFileSync(article(), broken())
    git('add', 'content')
    const { status, stderr } = git('commit', '-m', 'broken')
    expect(status).toBe(1)
    expect(stderr).toContain('content/articles/opening/de.mdx:10:10 error reference-unknown topics names')
    expect(stderr).toContain('Not committed: 1 error.')
    // Findings of other files are no business of this commit.
    expect(stderr).not.toContain('lib/site.ts')
    writeFileSync(article(), sound)
    git('add', 'content')
  })

  it('looks at what is staged, not at what lies in the folder', () => {
    const sound = readFileSync(article(), 'utf8')
    writeFileSync(join(project, 'content/people/sprecherin.yaml'), 'name: Andere\noffice: { de: Chefin, en: Head }\n')
    git('add', 'content')
    writeFileSync(article(), broken())
    expect(git('commit', '-m', 'sound')).toMatchObject({ status: 0 })
    writeFileSync(article(), sound)
  })

  it('refuses a picture that does not do, although what is said of it stands at the text that names it', async () => {
    const picture = join(project, 'content/articles/near-miss/halle.png')
    const sound = readFileSync(picture)
    writeFileSync(picture, await sharp(sound).resize(400).png().toBuffer())
    git('add', 'content')
    const { status, stderr } = git('commit', '-m', 'picture')
    expect(stderr).toMatch(/articles\/near-miss\/de\.mdx:\d+:\d+ error image-size names "halle\.png"/)
    expect(status).toBe(1)
    writeFileSync(picture, sound)
    git('add', 'content')
  })

  it('does not look when no content is part of the commit', () => {
    writeFileSync(join(project, 'note.txt'), 'x\n')
    git('add', 'note.txt')
    const start = performance.now()
    expect(git('commit', '-m', 'note')).toMatchObject({ status: 0 })
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('takes its hook away again', () => {
    expect(removeHook()).toContain('no longer checks')
    expect(existsSync(hook())).toBe(false)
    expect(removeHook()).toContain('There is no hook')
  })
})
