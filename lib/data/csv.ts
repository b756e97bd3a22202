import Papa from 'papaparse'
import type { Table } from './table.ts'

/**
 * Beginnings by which a spreadsheet takes a text for a formula: =, +, -, @, their full-width forms, tab and line breaks
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

/** Excel takes a file without this mark for one in an old code page of Windows, and garbles umlauts. */
const byteOrderMark = '\ufeff'

/**
 * A table as CSV: RFC 4180 with a header, in UTF-8 with a byte order mark. A text that a spreadsheet would run gets an
 * apostrophe before it; a negative number is a number and stays as it is. Truth is `true` or `false`.
 */
export function csv({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name)
  const data = rows.map((row) => names.map((name) => row[name] ?? ''))
  const text = Papa.unparse({ fields: names, data }, { escapeFormulae: formula, newline: '\r\n' })
  return `${byteOrderMark}${text}\r\n`
}
