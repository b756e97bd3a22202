import { expect, test } from 'vitest'
import { unfinishedDocument } from './unfinished-document.ts'

test('the preview shows what is unfinished, without ids that lead nowhere', () => {
  const document = {
    _raw: { sourceFilePath: 'glossary/open/de.mdx', sourceFileDir: 'glossary/open', sourceFileName: 'de.mdx' },
    slug: '‹slug›',
    topics: ['‹id of a topic›', 'energie'],
    summary: '‹words›',
  }
  expect(unfinishedDocument(document)).toEqual({ ...document, slug: 'open', topics: ['energie'] })
})
