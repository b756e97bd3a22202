import { expect, test } from '@playwright/test'
import { address } from '@/lib/routes.ts'
import { builtFile, htmlOf, sitePaths } from './built-site.ts'
import { isKeptOut, metadataFaults } from './metadata.ts'

const host = 'https://news.example'
const hreflang = (language: string, path: string) =>
  `<link rel="alternate" hreflang="${language}" href="${host}${path}">`

const page = (path: string, alternates = '', more = '') => ({
  path,
  html: `<html><head><title>Titel</title>
    <meta name="description" content="Was hier zu lesen steht"><meta name="robots" content="max-image-preview:large">
    <link rel="canonical" href="${host}${path}">${alternates}
    <meta property="og:title" content="Titel"><meta property="og:description" content="Was hier zu lesen steht">
    <meta property="og:url" content="${host}${path}"><meta property="og:site_name" content="x">
    <meta property="og:type" content="website"><meta property="og:image" content="${host}${path}og.png">
    <meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630"><meta property="og:image:alt" content="Titelbild">
    <meta name="twitter:card" content="summary_large_image">${more}</head><body></body></html>`,
})
const both = [hreflang('de', '/de/a/'), hreflang('en', '/en/b/'), hreflang('x-default', '/de/a/')].join('')

test('The check of heads leaves correct pages alone, with and without a counterpart', () => {
  expect(metadataFaults([page('/de/a/', both), page('/en/b/', both), page('/de/c/')])).toEqual([])
})

test('The check of heads finds each planted mistake', () => {
  const { html } = page('/de/c/')
  const mistakes: [string, string, string][] = [
    ['<title>Titel</title>', '', 'has no title'],
    [`<link rel="canonical" href="${host}/de/c/">`, '', 'its canonical address is missing'],
    [`href="${host}/de/c/"`, `href="${host}/de/d/"`, `its canonical address is ${host}/de/d/`],
    ['max-image-preview:large', 'noindex', 'robots is noindex'],
    ['content="1200"', 'content="1201"', 'og:image:width is 1201'],
    ['<meta property="og:image:alt" content="Titelbild">', '', 'og:image:alt is missing'],
    ['summary_large_image', 'summary', 'twitter:card is summary'],
    ['content="website"', 'content="article"', 'author is missing'],
    [
      '</head>',
      '<meta name="description" content="Noch einmal etwas"></head>',
      'description is Was hier zu lesen steht and',
    ],
  ]
  for (const [right, wrong, fault] of mistakes)
    expect(metadataFaults([{ path: '/de/c/', html: html.replace(right, wrong) }]).join(), fault).toContain(
      `/de/c/: ${fault}`,
    )
  expect(metadataFaults([page('/de/a/', both), page('/en/b/')])).toEqual([
    '/de/a/: its alternate /en/b/ does not answer back',
  ])
  expect(metadataFaults([page('/de/a/', both)])).toEqual(['/de/a/: its alternate /en/b/ does not exist'])
  expect(metadataFaults([page('/de/a/', hreflang('de', '/de/a/'))])).toEqual([
    '/de/a/: has no alternate en',
    '/de/a/: has no alternate x-default',
  ])
})

test('Every page that search engines are shown has a whole head, and its alternates answer back', () => {
  expect(metadataFaults(sitePaths.map((path) => ({ path, html: htmlOf(path) })))).toEqual([])
})

test('Search engines are kept from the search and from the page of unknown addresses, and from no page of the sitemap', () => {
  expect(isKeptOut(htmlOf(address('de', 'search')))).toBe(true)
  expect(isKeptOut(htmlOf(address('en', 'search')))).toBe(true)
  for (const file of ['404.html', 'de/404.html', 'en/404.html']) expect(isKeptOut(builtFile(file))).toBe(true)
  expect(sitePaths.filter((path) => isKeptOut(htmlOf(path)))).toEqual([])
})
