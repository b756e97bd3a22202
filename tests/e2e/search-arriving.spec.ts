import { expect, test } from '@playwright/test'
import { haltingServer } from './halting-server.ts'

test('on a slow network the script of the search may come before the field that it brings to life', async ({
  page,
  baseURL,
}) => {
  const slow = await haltingServer(baseURL ?? '', { words: '<site-search', script: '/site-search.js' })
  try {
    await page.goto(`${slow.origin}/de/suche/?q=Siemens`)
    await expect(page.locator('site-search li a').first()).toHaveAttribute('href', '/de/partner/siemens/')
  } finally {
    slow.close()
  }
})
