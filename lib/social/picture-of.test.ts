import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cached } from './picture-cache.ts'
import { pictureOf } from './picture-of.ts'
import { sample } from './sample-cards.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rechenwerk-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a picture is a PNG of the size of its card, and the same bytes each time it is drawn', async () => {
  const picture = await pictureOf(sample.article, join(folder, 'a'))
  expect(imageSize(picture)).toMatchObject({ type: 'png', width: 1200, height: 630 })
  expect(picture.length).toBeLessThan(30_000)
  expect(await pictureOf(sample.article, join(folder, 'b'))).toEqual(picture)
})

test('a picture that was drawn is taken from the folder, and another card is drawn', async () => {
  const picture = await pictureOf(sample.article, folder)
  const [file = ''] = readdirSync(folder)
  const { mtimeMs, ino } = statSync(join(folder, file))
  expect(await pictureOf({ ...sample.article }, folder)).toEqual(picture)
  expect(statSync(join(folder, file))).toMatchObject({ mtimeMs, ino })
  expect(await pictureOf({ ...sample.article, title: 'Was sie ist' }, folder)).not.toEqual(picture)
  expect(readdirSync(folder)).toHaveLength(2)
})

describe('The cache', () => {
  const picture = Buffer.from('picture')
  const make = vi.fn(async () => picture)
  const file = () => join(folder, readdirSync(folder)[0] ?? '')
  beforeEach(async () => {
    make.mockClear()
    await cached(folder, 'description', make)
  })

  test('gives what was made for the same description, and makes nothing anew', async () => {
    expect(await cached(folder, 'description', make)).toEqual(picture)
    expect(make).toHaveBeenCalledTimes(1)
  })

  test('makes what has another description', async () => {
    await cached(folder, 'another', make)
    expect(make).toHaveBeenCalledTimes(2)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test.each([
    ['is empty', () => truncateSync(file(), 0)],
    ['was not written to its end', () => truncateSync(file(), 36)],
    ['has one wrong byte', () => writeFileSync(file(), readFileSync(file()).fill(0, 32, 33))],
  ])('makes a picture anew whose file %s, and mends the file', async (_, damage) => {
    damage()
    expect(await cached(folder, 'description', make)).toEqual(picture)
    expect(make).toHaveBeenCalledTimes(2)
    await cached(folder, 'description', make)
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('keeps nothing of a picture that could not be made', async () => {
    const failing = cached(folder, 'other', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(readdirSync(folder)).toHaveLength(1)
  })
})
