import { expect, it } from 'vitest'
import type { Content } from '../content/input/content-file.ts'
import { imageSize } from './image-size.ts'

// A planted file would be as heavy as what it warns of.
const weighing = (bytes: number): Content => ({
  folder: 'content',
  files: [],
  pictures: new Map([['halle.jpg', { size: { width: 4000, height: 3000 }, bytes, fault: undefined, location: false }]]),
  fingerprints: new Map(),
  findings: [],
})

it('refuses a picture that would make the repository heavy', () => {
  expect(imageSize(weighing(4_000_001)).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'error: weighs 4.1 MB; expected at most 4.0 MB, because Git keeps it for ever. Make it 2560 pixels wide, or a photograph a JPEG',
  ])
  expect(imageSize(weighing(4_000_000))).toEqual([])
})
