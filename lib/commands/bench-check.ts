import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkContent } from '../editorial/check-content.ts'
import { type Language, languages } from '../languages.ts'
import { seededNumbers } from './seeded-numbers.ts'

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

const syllables = 'an be der ein fol ge hal in kra lei mo nis or par re sen tal un ver wer zen'.split(' ')

/** Sentences of words that stand in no source. */
function sentences(random: () => number, count: number): string {
  const word = () => Array.from({ length: 2 + random() * 2 }, () => syllables[Math.floor(random() * 21)]).join('')
  const sentence = () => {
    const words = Array.from({ length: 8 + random() * 8 }, word).join(' ')
    return `${words[0]?.toUpperCase()}${words.slice(1)}.`
  }
  return Array.from({ length: count }, sentence).join(' ')
}

const words = {
  de: { quotes: ['„', '“'], figure: 'Prozessoren rechnen', box: 'Die Anlage', table: 'Bild | Rechnung' },
  en: { quotes: ['“', '”'], figure: 'processors compute', box: 'The plant', table: 'Image | Sum' },
}

/** One article of about 800 words with everything that articles have. The headings are numbered, as both languages have the same. */
function article(id: string, language: Language, seed: number): string {
  const random = seededNumbers(seed)
  const { quotes, figure, box, table } = words[language]
  const section = (number: number) =>
    `## Teil ${number} ${sentences(random, 1).slice(0, 20).trim()}\n\n${sentences(random, 8)}\n\n${sentences(random, 6)} ${quotes[0]}${sentences(random, 1)}${quotes[1]}\n`
  return `---
title: ${sentences(random, 1).slice(0, 50).trim()}
slug: ${id}
kind: news
published: 2026-02-04T12:00:00+01:00
summary: ${sentences(random, 3).slice(0, 120).trim()}
keyPoints:
  - ${sentences(random, 1)}
  - ${sentences(random, 1)}
topics: [anlage]
sources: [zeitung]
production: machine-drafted
---

<Fact id="gpu-count" /> ${figure}. ${sentences(random, 6)}

<FactBox facts="gpu-count" title="${box}" />

${section(1)}
<Quote id="handeln" />

${section(2)}
- **${sentences(random, 1)}** ${sentences(random, 2)}
- ${sentences(random, 2)}

| ${table} |
|---|---|
| ${sentences(random, 1)} | ${sentences(random, 1)} |

${section(3)}
${sentences(random, 2)}[^1]

[^1]: ${sentences(random, 1)}
`
}

/**
 * Writes content with many articles to a folder, the same in every run.
 *
 * @param base sound content to which the articles are added
 */
export function writeManyArticles(folder: string, base: string, count: number) {
  cpSync(base, folder, { recursive: true })
  for (let number = 1; number <= count; number += 1) {
    const id = `bench-${number}`
    mkdirSync(join(folder, 'articles', id))
    for (const [index, language] of languages.entries())
      writeFileSync(join(folder, 'articles', id, `${language}.mdx`), article(id, language, number * 2 + index))
  }
}

/** Measures a whole check of many articles. */
export function timeOfCheck(articles = 2000): CheckTime {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-bench-'))
  try {
    writeManyArticles(folder, join('tests', 'content', 'base'), articles)
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
