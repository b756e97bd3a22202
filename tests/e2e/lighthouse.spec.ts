import { expect, test } from '@playwright/test'
import { lighthouseScores } from '@/lib/commands/lighthouse-scores.ts'

/** Performance is for `npm run bench -- --lighthouse`: beside other tests there is no measuring it. */
const categories = ['accessibility', 'best-practices', 'seo'] as const

test('Lighthouse has nothing against an article', async ({ baseURL }) => {
  const paths = ['/de/nachrichten/ki-fabrik-in-betrieb/']
  for (const { path, scores, faults } of await lighthouseScores(baseURL ?? '', paths, categories))
    expect([path, scores, faults]).toEqual([path, { accessibility: 100, 'best-practices': 100, seo: 100 }, []])
})
