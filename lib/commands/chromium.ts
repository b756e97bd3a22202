import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installFromDebian } from '../serving/debian-packages.ts'

const installedPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The path of a Chromium on this machine: `CHROMIUM`, one that is installed, or Playwright's own. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM, ...installedPlaces, chromium.executablePath()].find((path) => path && existsSync(path))
}

/**
 * Finds Chromium, or installs it: Debian's package first, else Playwright's own.
 *
 * @returns the path of its program
 * @throws when neither way works
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.log('Installing Chromium (only this once) …')
  if (!installFromDebian('chromium'))
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' })
  const installed = findChromium()
  if (installed) return installed
  throw new Error('Chromium could not be installed. Install it by hand and set CHROMIUM to its path.')
}
