import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeSealed } from '../../changes/sealed-file.ts'
import { cacheFolder, keptIn } from '../../social/picture-cache.ts'
import { formatFault } from './format-fault.ts'
import { mostPixels, type PictureSize, pictureSize } from './picture-size.ts'

/** What the check has to know of a picture file. */
export interface PictureFacts {
  /** Width and height as it is shown; `undefined` where they cannot be read. */
  size: PictureSize | undefined
  /** How much the file weighs, in bytes. */
  bytes: number
  /** What keeps it from being shown, in words that go on after its name; `undefined` where nothing does. */
  fault: string | undefined
  /** Whether the file says where it was taken. */
  location: boolean
}

/** What only decoding tells. */
type Seen = Pick<PictureFacts, 'location'> & { fault?: string }

const program = fileURLToPath(new URL('./look-into.mjs', import.meta.url))
const programText = readFileSync(program)

/** What was seen in each picture, by a hash of it. */
const known = new Map<string, Seen>()

/**
 * Looks into picture files, at each content once: what was seen is kept in memory and between runs. All that are new are decoded by
 * one process.
 *
 * @returns what is to know of each, in their order
 * @throws when a file cannot be read, or the process not be run
 */
export function inspectPictures(paths: readonly string[], folder: string = cacheFolder()): PictureFacts[] {
  const files = paths.map((path) => {
    const content = readFileSync(path)
    const hash = createHash('sha256').update(programText).update(content).digest('hex')
    const size = pictureSize(content)
    const fault = formatFault(path, content) ?? pixelFault(size)
    return { path, hash, bytes: content.length, size, fault }
  })
  // Nothing else than pictures of the formats that we know is given to a decoder.
  const sound = files.filter(({ fault }) => fault === undefined)
  const unseen = sound.filter(({ hash }) => !known.has(hash) && !recall(folder, hash))
  if (unseen.length > 0)
    for (const [index, seen] of look(unseen.map(({ path }) => path)).entries())
      remember(folder, unseen[index]?.hash ?? '', seen)
  return files.map(({ hash, size, bytes, fault }) => {
    const seen = known.get(hash)
    return { size, bytes, fault: fault ?? seen?.fault, location: seen?.location ?? false }
  })
}

function pixelFault(size: PictureSize | undefined): string | undefined {
  if (!size || size.width * size.height <= mostPixels) return undefined
  return `has ${size.width} × ${size.height} pixels; expected at most ${mostPixels / 1e6} million. Make it smaller`
}

function look(paths: readonly string[]): Seen[] {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program], {
    input: JSON.stringify({ paths, mostPixels }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error || status !== 0) throw new Error(`pictures cannot be looked into: ${error?.message ?? stderr.trim()}`)
  return JSON.parse(stdout)
}

const fileOf = (folder: string, hash: string) => join(folder, `${hash}.seen`)

/** Takes over what an earlier run has seen. */
function recall(folder: string, hash: string): boolean {
  const kept = keptIn(fileOf(folder, hash))
  if (kept) known.set(hash, JSON.parse(Buffer.from(kept).toString()))
  return kept !== undefined
}

function remember(folder: string, hash: string, seen: Seen) {
  known.set(hash, seen)
  writeSealed(fileOf(folder, hash), Buffer.from(JSON.stringify(seen)))
}
