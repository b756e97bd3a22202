import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureChromium } from '@/lib/commands/chromium.ts'

const site = 'http://site.example'

/**
 * Opens pages in Chromium and tells of those on which something ran: the trap `window.pwned` was sprung, a dialog opened, or
 * another site was asked for something.
 *
 * @param files files of HTML
 */
export async function browserFaults(files: readonly string[]): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const faults: string[] = []
  try {
    const page = await browser.newPage()
    let at = ''
    let html = ''
    page.on('dialog', (dialog) => {
      faults.push(`${at} opens a dialog`)
      dialog.dismiss().catch(() => {})
    })
    await page.route('**/*', (route) => {
      const request = route.request()
      if (!request.url().startsWith(`${site}/`)) faults.push(`${at} asks for ${request.url().slice(0, 80)}`)
      return request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort()
    })
    for (const file of files) {
      ;[at, html] = [file, readFileSync(file, 'utf8')]
      await page.goto(`${site}/de/`, { waitUntil: 'domcontentloaded' })
      if (await page.evaluate('"pwned" in window')) faults.push(`${at} runs a program`)
      if (page.url() !== `${site}/de/`) faults.push(`${at} leads on to ${page.url()}`)
    }
  } finally {
    await browser.close()
  }
  return faults
}
