import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { withoutCameraData } from './without-camera-data.ts'

/** What a phone writes, with a word that is easily found again. */
const exif = {
  IFD0: { Make: 'PLANTED-CAMERA', Model: 'PLANTED-CAMERA 3' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 34/1 0/1' },
}

const noise = () =>
  sharp({
    create: {
      width: 64,
      height: 40,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
const pixels = (bytes: Uint8Array) => sharp(bytes, { autoOrient: true }).raw().toBuffer()

describe.each([
  ['a baseline picture', { progressive: false }],
  ['a progressive picture', { progressive: true }],
  ['a picture with restart markers and colour in quarters', { mozjpeg: true, chromaSubsampling: '4:2:0' }],
])('%s', (_, options) => {
  let taken: Buffer
  let mended: Buffer
  beforeAll(async () => {
    const raw = await noise().withMetadata({ orientation: 6 }).withExifMerge(exif).withIccProfile('p3').jpeg(options)
    taken = Buffer.concat([await raw.toBuffer(), Buffer.from('PLANTED-TRAILER GPSLatitude')])
    mended = withoutCameraData(taken) ?? Buffer.of()
  })

  test('loses what the camera wrote and what follows the picture', async () => {
    expect(taken.includes('PLANTED')).toBe(true)
    expect(mended.includes('PLANTED')).toBe(false)
    expect((await sharp(mended).metadata()).exif?.length).toBeLessThan(40)
  })

  test('keeps every pixel, its colour profile, and how the camera was held', async () => {
    expect(await pixels(mended)).toEqual(await pixels(taken))
    const { icc, orientation } = await sharp(mended).metadata()
    expect(orientation).toBe(6)
    expect(icc).toEqual((await sharp(taken).metadata()).icc)
    expect(icc).toBeDefined()
  })
})

test('a picture that says nothing stays byte for byte', async () => {
  const plain = await noise().jpeg().toBuffer()
  expect(withoutCameraData(plain)?.equals(plain)).toBe(true)
})

test('what is no whole JPEG file is left alone', async () => {
  const plain = await noise().jpeg().toBuffer()
  expect(withoutCameraData(plain.subarray(0, plain.length - 2))).toBeUndefined()
  expect(withoutCameraData(await noise().png().toBuffer())).toBeUndefined()
})
