import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import sharp from 'sharp'
import { languages } from '@/lib/languages.ts'
import { publishedFolder } from '@/lib/publish/published-folder.ts'
import { address, pictureShapes, sectionNames, shapedPictureAddress, socialPictureAddress } from '@/lib/routes.ts'
import { articlePaths, sitePaths } from './built-site.ts'

const sizes = { '16x9': [1200, 675], '4x3': [1200, 900], '1x1': [1200, 1200] } as const

/** The most that a picture may weigh. */
const mostBytes = 60_000

/** How much room at every side is empty. */
const border = 24

/** Every picture that the site must have for networks and search engines, by its address, with width and height. */
export function expectedPictures(): Map<string, readonly [number, number]> {
  const factPaths = sitePaths.filter((path) => /^\/(de\/fakten|en\/facts)\/./.test(path))
  const sections = languages.flatMap((language) => [
    address(language),
    ...sectionNames.map((name) => address(language, name)),
  ])
  return new Map<string, readonly [number, number]>([
    ...[...sections, ...articlePaths, ...factPaths].map((path) => [socialPictureAddress(path), [1200, 630]] as const),
    ...articlePaths.flatMap((path) =>
      pictureShapes.map((shape) => [shapedPictureAddress(path, shape), sizes[shape]] as const),
    ),
  ])
}

/** What is wrong with the pictures of the site in a folder, and what each weighs. */
export async function pictureFaults(folder: string = publishedFolder(), expected = expectedPictures()) {
  const faults: string[] = []
  const weights: number[] = []
  for (const [path, [width, height]] of expected) {
    const file = join(folder, path)
    if (!existsSync(file)) {
      faults.push(`${path} is missing`)
      continue
    }
    const bytes = readFileSync(file)
    weights.push(bytes.length)
    if (bytes.length > mostBytes) faults.push(`${path} weighs ${bytes.length} bytes; expected at most ${mostBytes}`)
    const size = imageSize(bytes)
    if (size.type !== 'png' || size.width !== width || size.height !== height)
      faults.push(`${path} is ${size.type} ${size.width} × ${size.height}; expected png ${width} × ${height}`)
    else if (!(await borderIsEmpty(bytes))) faults.push(`${path} has something at its edge`)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of files) {
    if (/(^|\/)(og|picture-\w+)\.png$/.test(file) && !expected.has(`/${file}`))
      faults.push(`/${file} belongs to no page`)
  }
  return { faults, weights: weights.sort((a, b) => a - b) }
}

/** Whether one colour fills the border of a picture: then nothing on it is cut off by its edge. */
async function borderIsEmpty(picture: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const line = info.width * info.channels
  const paper = Buffer.alloc(line, data.subarray(0, info.channels))
  const side = border * info.channels
  for (let y = 0; y < info.height; y += 1) {
    const row = data.subarray(y * line, (y + 1) * line)
    const inside = y >= border && y < info.height - border
    const empty = inside
      ? row.subarray(0, side).equals(paper.subarray(0, side)) && row.subarray(-side).equals(paper.subarray(-side))
      : row.equals(paper)
    if (!empty) return false
  }
  return true
}
