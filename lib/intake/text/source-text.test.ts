import { expect, it } from 'vitest'
import { readSourceText } from './source-text.ts'

const paragraphs = (text: string) => readSourceText(text).paragraphs.map((one) => one.text.trim())

it('joins the lines that a program wrapped, and keeps headings, list entries and table rows apart', () => {
  const wrapped =
    'The plant in the valley was opened on Monday and\nis said to be large. It has a long name that fills the line,\nand People like it.'
  expect(paragraphs(`Title\n${wrapped}`)).toHaveLength(2)
  expect(paragraphs('Kurze Überschrift\nDer Text beginnt groß.')).toHaveLength(2)
  expect(paragraphs('- Ort: ein Tal mit einem Bach und einer Straße durch den Wald\n- Fläche: klein')).toHaveLength(2)
  expect(paragraphs('| a | b |\n| c | d |')).toHaveLength(2)
})

it('joins a line that goes on with a small letter, as after a quotation', () => {
  expect(paragraphs('Titel\n„Wir bauen“,\nsagte sie.')).toEqual(['Titel', '„Wir bauen“, sagte sie.'])
})

it('knows the line of the file for each place, whatever its line ends and composed letters are', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const source = readSourceText(['\uFEFFErste Zeile', '', 'Ko\u0308nnen', 'Vier'].join(end))
    expect(source.paragraphs.map(({ start }) => source.lineAt(start))).toEqual([1, 3, 4])
    expect(source.paragraphs[1]?.text).toBe('Können')
  }
})

it('leaves a long title on top apart from the text below it', () => {
  const title = 'Eine Halle im Tal geht in Betrieb, und nicht alle am Bach freuen sich darüber'
  expect(paragraphs(`${title}\nDas Wasser kommt aus dem Bach`)).toHaveLength(2)
})

it('has no paragraph in an empty text', () => {
  expect(readSourceText('\n \n').paragraphs).toEqual([])
})
