import { createHash } from 'node:crypto'
import type { Fingerprint } from './fingerprint.ts'

const versionLine = 'rechenwerk fingerprint 1'
const numbersPerLine = 16

const checksum = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)

/** The text of a fingerprint's file: version, numbers, seals, and a checksum over them. The same fingerprint gives the same text. */
export function fingerprintText({ range, sequences, seals }: Fingerprint): string {
  const width = (range - 1).toString(16).length
  const numbers = [...sequences].sort((a, b) => a - b).map((number) => number.toString(16).padStart(width, '0'))
  const lines = [versionLine, `sequences ${numbers.length} of ${range}`]
  for (let start = 0; start < numbers.length; start += numbersPerLine)
    lines.push(numbers.slice(start, start + numbersPerLine).join(' '))
  lines.push(`seals ${seals.size}`, ...[...seals].sort())
  return [...lines, `end ${checksum(lines)}`, ''].join('\n')
}

/** A fingerprint, or what is wrong with its file: a line from 1 and a message. */
export type ParsedFingerprint = { fingerprint: Fingerprint } | { line: number; message: string }

const damaged = (line: number, what: string): ParsedFingerprint => ({
  line,
  message: `is damaged: ${what}; expected a file as "npm run source" writes it. Make it anew from the source’s text`,
})

/** Reads the text of a fingerprint's file. */
export function parseFingerprint(text: string): ParsedFingerprint {
  const lines = text.trimEnd().split('\n')
  if (lines[0] !== versionLine) return damaged(1, `its first line is not "${versionLine}"`)
  const end = lines.length - 1
  if (lines[end] !== `end ${checksum(lines.slice(0, end))}`)
    return damaged(lines.length, 'its last line is not the checksum of the lines before it')
  const sealLine = lines.findIndex((line) => line.startsWith('seals '))
  const [, count, range] = /^sequences (\d+) of (\d+)$/.exec(lines[1] ?? '') ?? []
  if (!range) return damaged(2, 'its second line does not count the sequences')
  const numbers = lines
    .slice(2, Math.max(2, sealLine))
    .flatMap((line) => line.split(' '))
    .map((number) => (/^[0-9a-f]+$/.test(number) ? Number.parseInt(number, 16) : Number.NaN))
  const seals = lines.slice(sealLine + 1, end)
  if (numbers.length !== Number(count) || !numbers.every((number) => number < Number(range)))
    return damaged(2, 'its numbers are not as many or not as great as it says')
  if (lines[sealLine] !== `seals ${seals.length}` || !seals.every((seal) => /^[0-9a-f]{16}$/.test(seal)))
    return damaged(Math.max(sealLine + 1, 1), 'its seals are not as many or not as long as it says')
  return { fingerprint: { range: Number(range), sequences: new Set(numbers), seals: new Set(seals) } }
}
