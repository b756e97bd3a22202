import { imageSize } from 'image-size'

/** What stands at the start of a segment of a JPEG file, and of the file. */
const marker = 0xff
const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const comment = 0xfe

/** Segments of applications, of which two say how the colours are meant: the profile (APP2) and Adobe’s transformation (APP14). */
const isApplication = (code: number) => code >= 0xe0 && code <= 0xef
const meansColours = (code: number, content: Buffer) =>
  code === 0xe0 || code === 0xee || (code === 0xe2 && content.toString('latin1', 0, 11) === 'ICC_PROFILE')

/** An Exif segment that says nothing but how the camera was held. */
function orientationSegment(orientation: number): Buffer {
  const segment = Buffer.from('ffe1002245786966000049492a00080000000100120103000100000000000000' + '00000000', 'hex')
  segment.writeUInt16LE(orientation, 28)
  return segment
}

/**
 * A JPEG file without what the camera, a phone or a program wrote about it: place, time, device, author, comments, previews and
 * whatever follows the picture. Every pixel stays, as nothing is encoded anew; so do the colour profile and how the camera was held.
 *
 * @returns `undefined` where the bytes are no JPEG file that can be followed to its end
 */
export function withoutCameraData(bytes: Uint8Array): Buffer | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file[0] !== marker || file[1] !== startOfImage) return undefined
  const { orientation = 1 } = imageSize(bytes)
  const kept = [file.subarray(0, 2), ...(orientation === 1 ? [] : [orientationSegment(orientation)])]
  let at = 2
  while (at + 4 <= file.length && file[at] === marker) {
    const code = file[at + 1] ?? 0
    const end = at + 2 + file.readUInt16BE(at + 2)
    const segment = file.subarray(at, end)
    if (code !== comment && (!isApplication(code) || meansColours(code, segment.subarray(4)))) kept.push(segment)
    at = end
    if (code === startOfScan) {
      at = endOfScan(file, end)
      kept.push(file.subarray(end, at))
    }
    if (file[at] === marker && file[at + 1] === endOfImage) return Buffer.concat([...kept, file.subarray(at, at + 2)])
  }
  return undefined
}

/** Where the data of a scan end: at a marker that is neither a stuffed byte nor one for beginning anew within it. */
function endOfScan(file: Buffer, from: number): number {
  let at = from
  for (;;) {
    at = file.indexOf(marker, at)
    if (at === -1) return file.length
    const next = file[at + 1] ?? 0
    if (next !== 0 && next !== marker && !(next >= 0xd0 && next <= 0xd7)) return at
    at += next === marker ? 1 : 2
  }
}
