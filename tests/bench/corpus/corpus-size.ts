/**
 * How much of everything an archive with so many articles has. What texts name anew grows more slowly than they do: the
 * number of different things in a collection of n texts follows c · n^β with β between 0.4 and 0.6 (Heaps’ law). The factors
 * give about what an archive of 100 articles has here.
 */
export interface CorpusSize {
  articles: number
  topics: number
  sources: number
  organisations: number
  people: number
  facts: number
  quotes: number
  terms: number
  events: number
}

/** So many articles appear in a year: three a day. */
export const articlesInAYear = 1095

/** The size of an archive by the number of its articles, each in both languages. */
export function corpusSize(articles: number): CorpusSize {
  const grown = (atHundred: number, exponent: number) =>
    Math.max(3, Math.round(atHundred * (articles / 100) ** exponent))
  return {
    articles,
    topics: grown(8, 0.4),
    terms: grown(25, 0.4),
    organisations: grown(20, 0.5),
    people: grown(20, 0.5),
    sources: grown(30, 0.6),
    facts: grown(60, 0.6),
    quotes: grown(40, 0.6),
    events: grown(20, 0.6),
  }
}
