import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFingerprint } from '@/lib/content/fingerprint/fingerprint.ts'
import { fingerprintText } from '@/lib/content/fingerprint/fingerprint-file.ts'
import { readContent } from '@/lib/content/input/read-content.ts'
import { citedPassages } from '@/lib/editorial/sources/cited-passages.ts'

/*
 * zeitung.txt is the text of the source "zeitung" of base/. Folders of planted mistakes that take more words from it bring
 * a fingerprint of their own. `UPDATE_EXPECTED=1` makes these fingerprints anew.
 */
const here = import.meta.dirname
const text = readFileSync(join(here, 'zeitung.txt'), 'utf8')
const name = join('sources', 'zeitung.fingerprint')

const overlays = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base' && entry.name !== 'fingerprint-damaged')
  .flatMap((rule) => readdirSync(join(here, rule.name)).map((one) => join(rule.name, one)))
  .filter((overlay) => existsSync(join(here, overlay, name)))

it.each(['base', ...overlays])(
  '%s has the fingerprint of zeitung.txt with the words that it takes from it',
  (overlay) => {
    const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-zeitung-'))
    try {
      cpSync(join(here, 'base'), folder, { recursive: true })
      cpSync(join(here, overlay), folder, { recursive: true })
      const passages = citedPassages(readContent(folder)).filter(({ source }) => source === 'zeitung')
      const expected = fingerprintText(
        makeFingerprint(
          text,
          passages.map((passage) => passage.text),
        ),
      )
      const file = join(here, overlay, name)
      if (process.env.UPDATE_EXPECTED) writeFileSync(file, expected)
      expect(readFileSync(file, 'utf8')).toBe(expected)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
