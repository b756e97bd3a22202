import { expect, test } from 'vitest'
import { type IndexedPage, pagefindFiles } from './pagefind-files.ts'

const page = (language: string, text: string) => ({
  url: `/${language}/`,
  content: `<html lang="${language}"><body data-pagefind-body><h1>${text}</h1></body></html>`,
})
const pages = [page('de', 'Rechenzentrum'), page('en', 'Data centre')]

test('German and English have an index each, and nothing is there but the licence that the search page does not load', async () => {
  const paths = [...(await pagefindFiles(pages)).keys()].map((path) => path.replace(/_[0-9a-f]+\./, '_….'))
  expect(paths).toEqual([
    'LICENSE.txt',
    'fragment/de_….pf_fragment',
    'fragment/en_….pf_fragment',
    'index/de_….pf_index',
    'index/en_….pf_index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.de_….pf_meta',
    'pagefind.en_….pf_meta',
    'pagefind.js',
    'wasm.de.pagefind',
    'wasm.en.pagefind',
  ])
})

test('The program is published with the licence that it asks to be kept with', async () => {
  const licence = (await pagefindFiles(pages)).get('LICENSE.txt')
  expect(Buffer.from(licence ?? []).toString()).toMatch(/Copyright \(c\) Pagefind[\s\S]*Permission is hereby granted/)
})

test('The same pages give the same bytes', async () => {
  expect(await pagefindFiles(pages)).toEqual(await pagefindFiles(pages))
})

test('What Pagefind refuses is an error with its words', async () => {
  const nowhere = { content: '<html></html>' } as IndexedPage
  await expect(pagefindFiles([nowhere])).rejects.toThrow(/^The search index could not be made: ./)
})
