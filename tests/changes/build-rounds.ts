import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '@/lib/editorial/check-content.ts'
import { seededNumbers } from '../bench/seeded-numbers.ts'
import { ChangingContent } from './random-change.ts'

/** Content that is built into a folder, as if it were a moment. */
export interface BuiltContent {
  content: string
  out: string
  moment: Date
}

/** What a round of changes has led to. */
interface Round {
  changes: string[]
  /** How many pages the site has, and how many of them the build after the changes has made. */
  pages: number
  made: number
  /** The files that a build of everything makes differently, or alone, or not. */
  differing: string[]
}

/** So many changes at random are tried for one that the check lets pass. */
const mostAttempts = 20

/** Builds content as an editor with `CONTENT_DIR` does, quickly compressed. */
export function build({ content, out, moment }: BuiltContent, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/run.mjs', 'build', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: content,
      OUT_DIR: out,
      SITE_URL: 'https://news.example.org',
      SOURCE_DATE_EPOCH: String(moment.getTime() / 1000),
      BROTLI_QUALITY: '1',
    },
  })
  return { status, stdout, stderr }
}

/** Changes the content at random, in a way that the check does not stop. @returns what was changed */
function changeAtRandom(changing: ChangingContent, now: Date): string {
  const { folder } = changing
  const before = `${folder}-before`
  cpSync(folder, before, { recursive: true })
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const what = changing.change()
      if (what !== 'nothing' && !checkContent(folder, { now }).some(({ severity }) => severity === 'error')) return what
      rmSync(folder, { recursive: true })
      cpSync(before, folder, { recursive: true, preserveTimestamps: true })
    }
  } finally {
    rmSync(before, { recursive: true })
  }
  throw new Error(`Each of ${mostAttempts} changes to ${folder}/ would be stopped by the check`)
}

/** A hash of every file of the site, by its path. */
function siteHashes(out: string): Map<string, string> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
  const hashOf = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, path)))
      .digest('hex')
  return new Map(
    paths.filter((path) => statSync(join(out, path)).isFile()).map((path) => [path, hashOf(path)] as const),
  )
}

function differingIn(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}

function successful(built: BuiltContent, changes: readonly string[], ...args: string[]): string {
  const { status, stdout, stderr } = build(built, ...args)
  if (status !== 0) throw new Error(`Not built after ${changes.join(', ')}:\n${stderr}`)
  return stdout
}

/**
 * Changes content at random, builds it after each round of changes, and then everything anew, to see whether that publishes the same.
 *
 * @param built content that was built before
 * @throws when a build fails
 */
export function* buildRounds(
  built: BuiltContent,
  { rounds, changesEach, seed }: { rounds: number; changesEach: number; seed: number },
): Generator<Round> {
  const changing = new ChangingContent(built.content, seededNumbers(seed))
  for (let round = 0; round < rounds; round += 1) {
    const changes = Array.from({ length: changesEach }, () => changeAtRandom(changing, built.moment))
    const said = successful(built, changes)
    const [, pages, made] = /Published (\d+) pages .*; (\d+) pages made anew/.exec(said) ?? []
    const after = siteHashes(built.out)
    successful(built, changes, '--all')
    yield {
      changes,
      pages: Number(pages),
      made: Number(made),
      differing: differingIn(after, siteHashes(built.out)),
    }
  }
}
