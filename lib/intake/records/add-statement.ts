import { isDeepStrictEqual } from 'node:util'
import { isMap, isNode, isSeq, parse, parseDocument } from 'yaml'

/**
 * A figure's record with one more statement at the end of its list. Nothing else of the file changes, comments and order
 * included.
 *
 * @param record the text of the record
 * @param statement a statement as one line of YAML
 * @throws when the record has no list of statements to add to
 */
export function withStatement(record: string, statement: string): string {
  const document = parseDocument(record)
  const list = isMap(document.contents) ? document.contents.get('statements', true) : undefined
  const last = isSeq(list) ? list.items.at(-1) : undefined
  const refused = new Error('has no list of statements to which one could be added; add it by hand')
  if (document.errors.length > 0 || !isSeq(list) || !isNode(last) || !last.range) throw refused
  const [start, valueEnd] = last.range
  // The value of a block ends before its line does; the new entry goes below, as far in as the others.
  const lineEnd = record.indexOf('\n', record.slice(0, valueEnd).trimEnd().length)
  const end = lineEnd < 0 ? record.length : lineEnd
  const dash = record.lastIndexOf('-', start - 1)
  const indent = dash - record.lastIndexOf('\n', dash) - 1
  const added = list.flow
    ? `${record.slice(0, valueEnd)}, ${statement}${record.slice(valueEnd)}`
    : `${record.slice(0, end)}\n${' '.repeat(indent)}- ${statement}${record.slice(end) || '\n'}`
  const expected = parse(record)
  expected.statements = [...expected.statements, parse(statement)]
  const parsed = parseDocument(added)
  if (parsed.errors.length > 0 || !isDeepStrictEqual(parsed.toJS(), expected)) throw refused
  return added
}
