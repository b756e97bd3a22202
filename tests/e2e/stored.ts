import type { Page } from '@playwright/test'

/**
 * What an open page has left on the reader's device: cookies, also those that scripts cannot see, and everything that
 * browsers let a page store. Nothing is left there afterwards, so that the next page is not blamed.
 */
export async function storedBy(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const stored = await page.evaluate(async () => {
    scrollTo(0, document.documentElement.scrollHeight)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const databases = (await indexedDB.databases()).map(({ name = '' }) => name)
    const cacheNames = await caches.keys()
    const workers = await navigator.serviceWorker.getRegistrations()
    const found = [
      ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
      ...databases.map((name) => `IndexedDB: ${name}`),
      ...cacheNames.map((name) => `cache: ${name}`),
      ...workers.map(({ scope }) => `service worker: ${scope}`),
    ]
    localStorage.clear()
    sessionStorage.clear()
    for (const name of databases) indexedDB.deleteDatabase(name)
    for (const name of cacheNames) await caches.delete(name)
    for (const worker of workers) await worker.unregister()
    return found
  })
  if (cookies.length > 0) await page.context().clearCookies()
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...stored]
}
