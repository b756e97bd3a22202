// Makes public/fonts/rechenwerk-headline.woff2; README.md beside this file says how to run it.
import fs from 'node:fs'
import { convert } from 'fontverter'
import subsetFont from 'subset-font'

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
const characters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}„“”‚‘’–—…€−≈→•`

const folder = 'node_modules/@fontsource-variable/source-serif-4/files'
const original = fs.readFileSync(`${folder}/source-serif-4-latin-opsz-normal.woff2`)
const font = await subsetFont(original, characters, {
  targetFormat: 'truetype',
  variationAxes: { wght: 620, opsz: 40 },
})

// The licence reserves the name "Source" for the unchanged font. A name of the same length fits without moving a table.
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
fs.writeFileSync('rechenwerk-headline.woff2', await convert(font, 'woff2'))
