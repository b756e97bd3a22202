import type { Place } from '../finding.ts'

/** A file's text, and what was wrong with its encoding. */
export interface DecodedText {
  /** The text without byte order mark and with LF line ends, so that later checks can go on. */
  text: string
  problems: { place: Place; message: string }[]
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function place(text: string, index: number): Place {
  const before = text.slice(0, index)
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') }
}

/**
 * Decodes a content file. Expected: UTF-8 without byte order mark, composed characters (NFC), LF line ends, one line end
 * at the end. contentlayer corrupts the last line of a front matter with CRLF and says nothing, hence the strictness.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const problems: DecodedText['problems'] = []
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    problems.push({
      place: place(lossy, lossy.indexOf('\uFFFD')),
      message: 'is not UTF-8; expected UTF-8. Save the file with this encoding',
    })
    return { text: lossy, problems }
  }
  if (text.startsWith('\uFEFF')) {
    problems.push({
      place: { line: 1, column: 1 },
      message: 'begins with a byte order mark; expected none. Save the file as "UTF-8 without BOM"',
    })
    text = text.slice(1)
  }
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn >= 0) {
    problems.push({
      place: place(text, carriageReturn),
      message: 'has Windows line ends (CRLF); expected LF. Set the line ends of the file to LF and save it',
    })
    text = text.replace(/\r\n?/g, '\n')
  }
  const control = /[^\P{Cc}\n\t]/u.exec(text)
  if (control)
    problems.push({ place: place(text, control.index), message: 'holds a control character; expected text. Delete it' })
  if (text !== text.normalize('NFC')) {
    const index = [...text].findIndex((character) => /\p{M}/u.test(character))
    problems.push({
      place: place(text, Math.max(index, 0)),
      message: 'holds a letter made of two characters (NFD); expected composed characters (NFC). Type the letter anew',
    })
  }
  if (!text.endsWith('\n') || text.endsWith('\n\n'))
    problems.push({
      place: place(text, text.length),
      message: 'expected exactly one line end at the end of the file',
    })
  return { text, problems }
}
