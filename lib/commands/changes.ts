import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCorpus } from '../../tests/bench/corpus/write-corpus.ts'
import { build, buildRounds } from '../../tests/changes/build-rounds.ts'

/**
 * `npm run test:changes`: changes made-up articles at random, round after round, and compares what a build after each change publishes with what a build
 * of everything does. Half an hour for 50 rounds; the exit status is 1 if a file differs. `npm test` does the same with twelve changes at once.
 *
 * Options: `--rounds` how many (50), `--seed` which changes (1), `--articles` of how many articles (8). From 350 on the content is large enough for what builds do beside Next; a round
 * takes a minute and a half then.
 */

/** Enough for lists, related articles and addresses that are given up, and few enough for a round to take half a minute. */
const fewArticles = '8'

function wholeNumber(option: string, value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`--${option} is "${value}"; expected a whole number from 1`)
}

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-changes-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))

try {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      articles: { type: 'string', default: fewArticles },
    },
  })
  const [rounds, seed] = [wholeNumber('rounds', values.rounds), wholeNumber('seed', values.seed)]
  const built = { content: join(folder, 'content'), out: join(folder, 'out'), moment: new Date('2026-11-30T12:00:00Z') }
  await writeCorpus(built.content, wholeNumber('articles', values.articles))
  const { status, stderr } = build(built)
  if (status !== 0) throw new Error(stderr)
  let count = 0
  let broken = 0
  for (const { changes, pages, made, differing } of buildRounds(built, { rounds, changesEach: 1, seed })) {
    count += 1
    if (differing.length > 0) broken += 1
    const result = differing.length === 0 ? 'the same' : `${differing.length} files differ, such as ${differing[0]}`
    console.log(`${count} of ${rounds}: ${changes.join(', ')}: ${made} of ${pages} pages made anew, ${result}`)
  }
  console.log(`${count} ${count === 1 ? 'round' : 'rounds'}, ${broken} with a difference`)
  process.exitCode = broken > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
