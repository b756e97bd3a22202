import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../../tests/bench/corpus/write-corpus.ts'
import { checkContent } from '../editorial/check-content.ts'

/** How long a check of many articles takes. */
export interface CheckTime {
  /** Articles, each in both languages. */
  articles: number
  seconds: number
  /** What the check found; the content is sound, so that anything here is a mistake of the bench. */
  errors: number
}

/** The most seconds that a check of 2 000 articles may take on two cores. */
export const maximumCheckSeconds = 60

/** Measures a whole check of many articles. */
export async function timeOfCheck(articles = 2000): Promise<CheckTime> {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-bench-'))
  try {
    await writeCorpus(folder, articles)
    const start = performance.now()
    const found = checkContent(folder)
    const seconds = (performance.now() - start) / 1000
    return { articles, seconds, errors: found.filter(({ severity }) => severity === 'error').length }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One line for the terminal. */
export function checkTimeLine({ articles, seconds, errors }: CheckTime): string {
  const held = seconds <= maximumCheckSeconds && errors === 0
  return `check of ${articles} articles in two languages: ${seconds.toFixed(1)} s, ${errors} errors; limit ${maximumCheckSeconds} s: ${held ? 'held' : 'not held'}.`
}
