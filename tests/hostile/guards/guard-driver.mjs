import { appendFileSync, readFileSync } from 'node:fs'

/*
 * Lets one bundle after the other check its hostile file and writes a line on each. A process of its own, because some files
 * end it or keep it busy without end.
 */
const [, , listFile, toldFile] = process.argv
for (const { number, bundle, hostile } of JSON.parse(readFileSync(listFile, 'utf8'))) {
  appendFileSync(toldFile, `${JSON.stringify({ begun: number })}\n`)
  const { check } = await import(bundle)
  appendFileSync(toldFile, `${JSON.stringify({ number, ...check(hostile) })}\n`)
}
