import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { lighthouseScores } from '@/lib/commands/lighthouse-scores.ts'

/** Pages that have least in common: each takes four seconds of a processor, and all 53 kinds minutes (`npm run bench -- --lighthouse`). */
const paths = [
  '/de/',
  '/en/news/',
  '/de/nachrichten/ki-fabrik-in-betrieb/',
  '/en/explained/from-plan-to-opening/bilingual/',
  '/de/fakten/',
  '/en/partners/deutsche-telekom/',
  '/de/glossar/industrial-ai-cloud/',
  '/en/search/',
]

const mostLoads = 6

const perfect = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 }

for (const path of paths)
  test(`Lighthouse gives ${path} 100 in all four categories`, async ({ baseURL }) => {
    const { scores, faults } = await lighthouseScores(baseURL ?? '', path, { mostLoads, isBusy: true })
    expect([scores, faults]).toEqual([perfect, []])
  })

test('Lighthouse finds a page that is slow, has no description and a picture without words', async () => {
  const busy = '<script>for (const end = performance.now() + 3000; performance.now() < end; );</script>'
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html')
    answer.end(`<!doctype html><html lang="de"><title>Titel</title><p>Text</p><img src="data:,">${busy}</html>`)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { scores, faults } = await lighthouseScores(`http://127.0.0.1:${port}`, '/', { mostLoads: 1 })
  server.close()
  server.closeAllConnections()
  expect(scores.performance).toBeLessThan(100)
  expect(faults).toEqual(expect.arrayContaining(['accessibility: image-alt', 'seo: meta-description']))
})
