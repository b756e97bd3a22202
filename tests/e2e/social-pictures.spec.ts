import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { expectedPictures, pictureFaults } from './picture-faults.ts'

test('each picture for networks and search engines is there, has its size, its weight and an empty edge', async () => {
  const { faults, weights } = await pictureFaults()
  const [median = 0, most = 0] = [weights[Math.floor(weights.length / 2)], weights.at(-1)]
  console.log(`${weights.length} pictures, ${median} bytes in the median, ${most} at most`)
  expect(faults).toEqual([])
  expect(weights.length).toBe(expectedPictures().size)
  expect(median).toBeLessThan(30_000)
})

test('the check of pictures finds what is missing, has another size, runs over its edge or belongs nowhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-pictures-'))
  const plain = sharp({ create: { width: 1200, height: 630, channels: 3, background: '#fbf8f2' } })
  const picture = await plain.png().toBuffer()
  const mark = {
    input: { create: { width: 40, height: 5, channels: 3 as const, background: '#000' } },
    left: 1160,
    top: 9,
  }
  const write = (name: string, bytes: Uint8Array) => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'og.png'), bytes)
  }
  write('good', picture)
  write('edge', await sharp(picture).composite([mark]).png().toBuffer())
  write('small', await sharp(picture).resize(600).png().toBuffer())
  write('heavy', Buffer.concat([picture, Buffer.alloc(60_000)]))
  write('stray', picture)
  const expected = ['good', 'edge', 'small', 'heavy', 'missing'].map(
    (name) => [`/${name}/og.png`, [1200, 630]] as const,
  )
  const { faults } = await pictureFaults(folder, new Map(expected))
  rmSync(folder, { recursive: true })
  expect(faults).toEqual([
    '/edge/og.png has something at its edge',
    '/small/og.png is png 600 × 315; expected png 1200 × 630',
    expect.stringMatching(/^\/heavy\/og\.png weighs \d+ bytes; expected at most 60000$/),
    '/missing/og.png is missing',
    '/stray/og.png belongs to no page',
  ])
})
