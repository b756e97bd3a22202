import { readFileSync } from 'node:fs'
import process from 'node:process'
import readExif from 'exif-reader'
import sharp from 'sharp'

// A process of its own: sharp answers later only, and the check is a function that answers at once. Gets paths and the limit of
// pixels as JSON, and prints what it has seen of each picture.

/** What keeps a picture from being shown, in words that go on after its name. */
async function faultOf(bytes, { pages = 1 }, mostPixels) {
  if (pages > 1 || (bytes.includes('IDAT') && bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL')))
    return 'moves; expected a still picture'
  try {
    // Every pixel is read, and few are kept.
    await sharp(bytes, { limitInputPixels: mostPixels }).resize(8, 8, { fit: 'fill' }).raw().toBuffer()
    return undefined
  } catch (error) {
    return `cannot be read to its end (${error.message.split('\n')[0]}); export it anew`
  }
}

/** Whether the camera has written where it was. */
function hasLocation({ exif, xmpAsString = '' }) {
  if (/GPS(Latitude|Longitude)/.test(xmpAsString)) return true
  try {
    const { GPSLatitude, GPSLongitude } = (exif && readExif(exif).GPSInfo) ?? {}
    return GPSLatitude !== undefined || GPSLongitude !== undefined
  } catch {
    // What a library cannot read, another might.
    return exif.includes('GPS')
  }
}

async function look(path, mostPixels) {
  const bytes = readFileSync(path)
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
    const fault = metadata.width * metadata.height > mostPixels ? undefined : await faultOf(bytes, metadata, mostPixels)
    return { fault, location: hasLocation(metadata) }
  } catch (error) {
    return { fault: `cannot be read (${error.message.split('\n')[0]}); export it anew`, location: false }
  }
}

const { paths, mostPixels } = JSON.parse(readFileSync(0, 'utf8'))
const seen = []
for (const path of paths) seen.push(await look(path, mostPixels))
process.stdout.write(JSON.stringify(seen))
