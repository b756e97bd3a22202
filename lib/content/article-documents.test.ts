import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { articleDocuments } from './article-documents.ts'
import { setDocuments } from './fixtures/documents.ts'
import { forgetDocuments } from './once.ts'

vi.mock('./generated.ts', () => import('./fixtures/documents.ts'))

setDocuments({
  article: {
    'old/de': { published: '2026-02-04T12:00:00+01:00' },
    'scheduled/de': { published: '2026-03-01T12:00:00+01:00' },
    'draft/de': { published: '2026-02-04T12:00:00+01:00', draft: true },
  },
})

beforeEach(forgetDocuments)
afterEach(() => vi.unstubAllEnvs())

/** What a build at a moment shows. */
function shownAt(moment: string): string[] {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000))
  return articleDocuments().map(({ summary }) => summary.id)
}

it('keeps an article back until the moment that it names, and shows it from then on', () => {
  expect(shownAt('2026-03-01T11:59:59+01:00')).toEqual(['old'])
  forgetDocuments()
  expect(shownAt('2026-03-01T12:00:00+01:00')).toEqual(['old', 'scheduled'])
})

it('shows drafts and what is scheduled in the preview', () => {
  vi.stubEnv('PREVIEW', '1')
  expect(shownAt('2026-02-05T12:00:00+01:00').sort()).toEqual(['draft', 'old', 'scheduled'])
})
