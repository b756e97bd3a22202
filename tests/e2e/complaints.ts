import type { Page } from '@playwright/test'

/** Everything the browser complains of while a test runs. */
export function complaints(page: Page): string[] {
  const found: string[] = []
  page.on('console', (message) => found.push(message.text()))
  page.on('pageerror', (error) => found.push(error.message))
  return found
}
