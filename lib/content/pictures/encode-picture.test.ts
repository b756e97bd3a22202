import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { encodedPicture, pictureColour } from './encode-picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'rechenwerk-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const exif = {
  IFD0: { Make: 'PLANTED-CAMERA', Copyright: 'PLANTED-NAME' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 34/1 0/1' },
}
const one = { width: 120, height: 80, channels: 3, background: '#a03020' } as const

/** A photograph as a phone writes it: lying on its side, with place and camera. */
const photo = await sharp({ create: { ...one, width: 80, height: 120 } })
  .composite([{ input: { create: { width: 80, height: 20, channels: 3, background: '#fff' } }, top: 100, left: 0 }])
  .withMetadata({ orientation: 8 })
  .withExifMerge(exif)
  .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">PLANTED-XMP</x:xmpmeta>')
  .jpeg()
  .toBuffer()
const formats = ['avif', 'webp', 'jpeg', 'png'] as const
const sized = (format: (typeof formats)[number]) => ({ width: 60, height: 40, format })

describe.each(formats)('A picture as %s', (format) => {
  test('has the size that was asked for and stands upright', async () => {
    const picture = await encodedPicture(photo, sized(format), folder)
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width: 60, height: 40 })
    const pixel = (x: number) => [...data.subarray((20 * 60 + x) * info.channels).subarray(0, 3)]
    // The white strip at the foot of the sensor is at the right where the camera was held sideways.
    for (const value of pixel(57)) expect(value).toBeGreaterThan(225)
    expect(pixel(5)[1]).toBeLessThan(80)
  })

  test('says nothing of camera, place and author', async () => {
    expect(photo.includes('PLANTED-CAMERA') && photo.includes('PLANTED-XMP')).toBe(true)
    const picture = Buffer.from(await encodedPicture(photo, sized(format), folder))
    expect(picture.includes('PLANTED')).toBe(false)
    const { exif, xmp, iptc, icc, orientation } = await sharp(picture).metadata()
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
  })

  test('is the same, byte for byte, when it is made anew', async () => {
    const again = mkdtempSync(join(folder, 'again-'))
    expect(await encodedPicture(photo, sized(format), again)).toEqual(
      await encodedPicture(photo, sized(format), folder),
    )
  })
})

test('a picture that was made before is not made again', async () => {
  await encodedPicture(photo, sized('webp'), folder)
  const written = () => readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs)
  const before = written()
  await encodedPicture(photo, sized('webp'), folder)
  expect(written()).toEqual(before)
})

test('the colours of a wide profile become those that every screen means', async () => {
  const wide = await sharp({ create: one }).withIccProfile('p3').png().toBuffer()
  const asWritten = await sharp(wide).keepIccProfile().raw().toBuffer()
  const picture = await encodedPicture(wide, { width: 60, height: 40, format: 'png' }, folder)
  const [red = 0, green = 0, blue = 0] = await sharp(picture).raw().toBuffer()
  for (const difference of [red - 0xa0, green - 0x30, blue - 0x20]) expect(Math.abs(difference)).toBeLessThan(4)
  expect(asWritten[0]).not.toBe(red)
})

test('what is transparent becomes white', async () => {
  const empty = await sharp({ create: { ...one, channels: 4, background: '#0000' } })
    .png()
    .toBuffer()
  expect(await pictureColour(empty, folder)).toBe('#ffffff')
})

test('the colour of a picture is that of its middle', async () => {
  const plain = await sharp({ create: one }).png().toBuffer()
  expect(await pictureColour(plain, folder)).toBe('#a03020')
})

test('what is no picture is refused', async () => {
  await expect(encodedPicture(Buffer.from('text'), sized('webp'), folder)).rejects.toThrow(/unsupported image format/)
})
