// Makes public/fonts/rechenwerk-headline.woff2 and the faces of the pictures in lib/social/faces/; README.md beside this file
// says how to run it.
import fs from 'node:fs'
import { convert } from 'fontverter'
import subsetFont from 'subset-font'

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
const page = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}„“”‚‘’–—…€−≈→•`
const picture = `${page}\u2009\u2010\u2011\u202f\u0131\u0152\u0153\u2122\u2212`

const faces = [
  { file: 'rechenwerk-headline.woff2', from: 'serif-4', axes: 'opsz', at: { wght: 620, opsz: 40 }, characters: page },
  { file: 'headline.ttf', from: 'serif-4', axes: 'opsz', at: { wght: 620, opsz: 40 }, characters: picture },
  { file: 'label.ttf', from: 'sans-3', axes: 'wght', at: { wght: 560 }, characters: picture },
]

for (const { file, from, axes, at, characters } of faces) {
  const folder = `node_modules/@fontsource-variable/source-${from}/files`
  const original = fs.readFileSync(`${folder}/source-${from}-latin-${axes}-normal.woff2`)
  const font = await subsetFont(original, characters, { targetFormat: 'truetype', variationAxes: at })
  withOwnName(font)
  fs.writeFileSync(file, file.endsWith('.woff2') ? await convert(font, 'woff2') : font)
}

// The licence reserves the name "Source" for the unchanged font. A name of the same length fits without moving a table.
function withOwnName(font) {
  const tables = font.readUInt16BE(4)
  for (let table = 12; table < 12 + tables * 16; table += 16) {
    if (font.toString('latin1', table, table + 4) !== 'name') continue
    const name = font.readUInt32BE(table + 8)
    const strings = name + font.readUInt16BE(name + 4)
    const records = font.readUInt16BE(name + 2)
    for (let record = name + 6; record < name + 6 + records * 12; record += 12) {
      const copyright = font.readUInt16BE(record + 6) === 0
      if (copyright) continue
      const start = strings + font.readUInt16BE(record + 10)
      const text = font.subarray(start, start + font.readUInt16BE(record + 8)).swap16()
      text.write(text.toString('utf16le').replace('Source', 'Rechen'), 'utf16le')
      text.swap16()
    }
  }
}
