import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))

// A reader may choose another theme than the device's; a style that asked the device would then stay in the wrong one.
test.each(readdirSync(folder).filter((name) => name.endsWith('.css')))(
  '%s takes its theme from light-dark(), never from the device',
  (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain('prefers-color-scheme')
  },
)
