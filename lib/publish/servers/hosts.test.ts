import { describe, expect, test } from 'vitest'
import { languages } from '../../languages.ts'
import { address, sectionNames } from '../../routes.ts'
import { policies } from '../headers/content-security-policy.ts'
import { headersOfAll } from '../headers/file-kinds.ts'
import { headersOf } from '../headers/headers-of.ts'
import { headersFile } from './hosts.ts'

type Rule = { pattern: string; headers: [string, string][] }

/** The rules of such a file, as its hosts read it. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
    else rules.push({ pattern: line, headers: [] })
  }
  return rules
}

const rules = rulesOf(headersFile())

function matches(pattern: string, path: string): boolean {
  const source = pattern.replaceAll('.', '\\.').replace(/\*$/, '.*').replaceAll(/:\w+/g, '[^/]+')
  return new RegExp(`^${source}$`).test(path)
}

/** The values that the rules give a header of an address, from the widest pattern to the closest. */
const valuesOf = (path: string, header: string) =>
  rules
    .filter(({ pattern }) => matches(pattern, path))
    .flatMap(({ headers }) => headers.filter(([name]) => name === header).map(([, value]) => value))

const pages = languages.flatMap((language) => [
  address(language),
  ...sectionNames.map((name) => address(language, name)),
  address(language, 'facts', 'gpu-count'),
])

describe('On hosts that read _headers', () => {
  test('the closest policy of a page is that of the list, and another that holds beside it forbids nothing more', () => {
    for (const path of ['/', ...pages]) {
      const values = valuesOf(path, 'Content-Security-Policy')
      expect(values.at(-1), path).toBe(headersOf(path)['Content-Security-Policy'])
      // Joined with a comma, both hold; the wider one is that of the search, which forbids the least.
      expect(values.slice(0, -1), path).toEqual(values.length > 1 ? [policies.searching] : [])
    }
  })

  test('every address has the headers of all, and no other header comes twice', () => {
    const paths = [
      ...pages,
      '/scripts/v1/a.js',
      '/pagefind/index/a',
      '/pagefind/part-2/index/a',
      '/data/a.json',
      '/de/feed.json',
      '/x',
    ]
    const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))
    for (const path of paths) {
      for (const [name, value] of Object.entries(headersOfAll)) expect(valuesOf(path, name)).toEqual([value])
      for (const name of names)
        if (name !== 'Content-Security-Policy')
          expect(valuesOf(path, name).length, `${name} of ${path}`).toBeLessThan(2)
    }
  })

  test('hashed files are kept, data may be read by other sites, citations have their type', () => {
    expect(valuesOf('/scripts/v1/a.js', 'Cache-Control')).toEqual([headersOf('/scripts/v1/a.js')['Cache-Control']])
    for (const path of ['/pagefind/fragment/a.pf_fragment', '/pagefind/part-2/index/a.pf_index'])
      expect(valuesOf(path, 'Cache-Control')).toEqual([headersOf(path)['Cache-Control']])
    expect(valuesOf('/pagefind/pagefind.js', 'Cache-Control')).toEqual([])
    expect(valuesOf('/data/facts.json', 'Access-Control-Allow-Origin')).toEqual(['*'])
    expect(valuesOf('/en/feed.xml', 'Access-Control-Allow-Origin')).toEqual(['*'])
    expect(valuesOf('/de/themen/technik/feed.json', 'Content-Type')).toEqual(['application/feed+json; charset=utf-8'])
    expect(valuesOf('/de/fakten/gpu-count/cite.bib', 'Content-Type')).toEqual(['application/x-bibtex; charset=utf-8'])
  })

  test('the file keeps to the limits of Cloudflare Pages: 100 rules, 2 000 characters a line, one star', () => {
    expect(rules.length).toBeLessThanOrEqual(100)
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
    for (const { pattern } of rules) expect(pattern).toMatch(/^\/[^*]*\*?$/)
  })
})
