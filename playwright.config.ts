import { defineConfig } from '@playwright/test'
import { findChromium } from './lib/commands/chromium.ts'
import { findProgram } from './lib/serving/server-programs.ts'

const port = process.env.E2E_PORT ?? '4173'

const origin = `http://127.0.0.1:${port}`

/** nginx with the shipped configuration, where it is installed; else the server of `npm run serve`, with the same headers. */
const server = findProgram('nginx') ? 'tests/e2e/nginx-server.ts' : 'lib/commands/serve.ts'

/** A page of the browser's own for what drops down from its address bar, which nobody sees, made anew for each test: 71 tests took 58 s with it and 33 without. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright switches off by itself (chromiumSwitches of its version 1.65), because a browser heeds the last list only. */
const playwrightsOwn = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** The browser tests open the finished site behind a real server; `npm run build` makes it. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // Twice the cores of a small machine: each waits most of the time, and one follows the editors' page nearly as long as all others take.
  workers: 4,
  // A shared machine stands still for half a minute now and then; that is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  use: {
    baseURL: origin,
    // A reader of neither language is let choose at `/`; others are led on.
    locale: 'fr-FR',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${[...playwrightsOwn, ...addressBar].join()}`,
      ],
    },
  },
  webServer: {
    // Without a shell in between, so that the signal at the end reaches it and it can clean up.
    command: `exec node --import tsx ${server}`,
    env: { PORT: port },
    url: `${origin}/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
