import { defineConfig } from '@playwright/test'
import { findChromium } from './lib/commands/chromium.ts'

const port = process.env.E2E_PORT ?? '4173'

/** The browser tests open the finished site behind the real server; `npm run build` makes it. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A shared machine stands still for half a minute now and then; that is no fault of the page.
  timeout: 120_000,
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${port}`,
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
      ],
    },
  },
  webServer: {
    command: 'node --import tsx lib/commands/serve.ts',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
