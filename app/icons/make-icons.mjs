// Makes the PNG icons in public/ from public/favicon.svg, the one drawing of the mark, on the paper of the light theme:
//     node --import tsx app/icons/make-icons.mjs
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../../lib/commands/chromium.ts'

const root = new URL('../../', import.meta.url)
const drawing = readFileSync(new URL('public/favicon.svg', root), 'utf8')
const tokens = readFileSync(new URL('app/styles/tokens.css', root), 'utf8')
const [, paper] = /--color-paper: light-dark\((#\w+)/.exec(tokens) ?? []

/** File name and width; a telephone cuts the corners off, so that the mark keeps clear of them. */
const icons = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 }

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ colorScheme: 'light' })
for (const [name, width] of Object.entries(icons)) {
  await page.setViewportSize({ width, height: width })
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${paper}}svg{width:64%}</style>${drawing}`,
  )
  await page.screenshot({ path: new URL(`public/${name}`, root).pathname })
}
await browser.close()
