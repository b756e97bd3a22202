import { expect, test } from '@playwright/test'
import { storedBy } from './stored.ts'

// That no page of the site stores anything is asked of each in every-page.spec.ts.

test.describe('A planted page', () => {
  // The policy lets no inline script run.
  test.use({ bypassCSP: true })

  test('what a page stores without the reader’s doing is found, wherever it stores it, and put away', async ({
    page,
  }) => {
    await page.route('**/de/', async (route) => {
      const response = await route.fetch()
      const planted = `<script>
      localStorage.setItem('visits', '1')
      document.cookie = 'own=1'
      addEventListener('scroll', () => sessionStorage.setItem('depth', '1'))
      window.planted = Promise.all([
        new Promise((resolve) => { indexedDB.open('readers').onsuccess = resolve }),
        caches.open('pages'),
        navigator.serviceWorker.register('/pagefind/pagefind-worker.js'),
      ])
    </script>`
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'set-cookie': 'session=1; HttpOnly' },
        body: (await response.text()).replace('</main>', `${planted}</main>`),
      })
    })
    await page.goto('/de/')
    await page.evaluate(() => (window as unknown as { planted: Promise<unknown> }).planted)
    const found = await storedBy(page)
    for (const one of [
      'cookie: session',
      'cookie: own',
      'localStorage: visits',
      'sessionStorage: depth',
      'IndexedDB: readers',
    ])
      expect(found).toContain(one)
    expect(found).toContain('cache: pages')
    expect(found.filter((one) => one.startsWith('service worker: '))).toHaveLength(1)
    await page.goto('/en/')
    expect(await storedBy(page)).toEqual([])
  })
})

test('what the reader chooses is stored, and found', async ({ page }) => {
  await page.goto('/de/')
  await page.getByLabel('Farben').selectOption('dunkel')
  expect(await storedBy(page)).toEqual(['localStorage: reading-theme'])
})
