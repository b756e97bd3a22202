// Makes the PNG icons and favicon.ico in public/ from public/favicon.svg, the one drawing of the mark, on the paper of the light theme:
//     node --import tsx app/icons/make-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../../lib/commands/chromium.ts'

const root = new URL('../../', import.meta.url)
const drawing = readFileSync(new URL('public/favicon.svg', root), 'utf8')
const tokens = readFileSync(new URL('app/styles/tokens.css', root), 'utf8')
const [, paper] = /--color-paper: light-dark\((#\w+)/.exec(tokens) ?? []

/** How much of the width the mark takes, in per cent. */
const share = 64

/** File name and width; a telephone cuts the corners off, so that the mark keeps clear of them. */
const icons = { 'icon-192.png': 192, 'icon-512.png': 512, 'apple-touch-icon.png': 180 }

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ colorScheme: 'light' })

/** The mark on paper as a PNG, `share` of the width wide. */
async function picture(width, share) {
  await page.setViewportSize({ width, height: width })
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${paper}}svg{width:${share}%}</style>${drawing}`,
  )
  return page.screenshot()
}

/** An ICO file of one PNG: a header of 6 bytes, an entry of 16 that says where the picture stands, the picture. */
function ico(png, width) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(width, 6)
  head.writeUInt8(width, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const file = (name) => new URL(`public/${name}`, root)
for (const [name, width] of Object.entries(icons)) writeFileSync(file(name), await picture(width, share))
// Browsers that ask for /favicon.ico do not cut the corners off.
writeFileSync(file('favicon.ico'), ico(await picture(48, 88), 48))
await browser.close()
