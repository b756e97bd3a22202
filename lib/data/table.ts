import type { Bilingual } from '../languages.ts'
import type { SourceData } from './shared.ts'

/** A value in a table; an empty cell where there is none. */
export type Cell = string | number | boolean | undefined

/** A column of a table: its name in the header, its type as Table Schema names it, and what it holds. */
export interface Column {
  name: string
  type: 'string' | 'number' | 'boolean' | 'date'
  description: string
}

export type Row = Readonly<Record<string, Cell>>

/** A table: its columns in order, and its rows by the names of the columns. */
export interface Table {
  columns: readonly Column[]
  rows: readonly Row[]
}

const column = (name: string, description: string, type: Column['type'] = 'string'): Column => ({
  name,
  type,
  description,
})

/** Columns for a text in both languages: `note_de`, `note_en`. */
const bothColumns = (name: string, description: string): Column[] => [
  column(`${name}_de`, `${description} In German.`),
  column(`${name}_en`, `${description} In English.`),
]

const bothCells = (name: string, text: Partial<Bilingual> | undefined): Record<string, Cell> => ({
  [`${name}_de`]: text?.de,
  [`${name}_en`]: text?.en,
})

/** The columns that name a source. */
const sourceColumns: readonly Column[] = [
  column('source', 'The stable id of the source.'),
  ...bothColumns('source_name', 'The name of the source.'),
  column('source_date', 'The day on which the source was published, if it gives one.', 'date'),
  column('source_url', 'The address of the source, if it has one.'),
]

/** What the columns of a source hold; empty cells without a source. */
function sourceCells(id: string | undefined, sources: readonly SourceData[]): Record<string, Cell> {
  const found = sources.find((source) => source.id === id)
  return { source: id, ...bothCells('source_name', found?.name), source_date: found?.date, source_url: found?.url }
}

export const tables = { column, bothColumns, bothCells, sourceColumns, sourceCells }
