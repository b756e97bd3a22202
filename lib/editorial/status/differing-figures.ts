import type { Content } from '../../content/input/content-file.ts'
import { statementsOf } from '../sources/cited-passages.ts'

/** A figure on which its sources differ. */
export interface DifferingFigure {
  id: string
  /** How many sources state it, and how many different statements they make. */
  sources: number
  statements: number
}

/** The figures whose statements differ in value or qualifier, by id. */
export function differingFigures(content: Content): DifferingFigure[] {
  return content.files
    .filter(({ kind }) => kind === 'fact')
    .map((file) => {
      const statements = statementsOf(file)
      return {
        id: file.id,
        sources: new Set(statements.map(({ source }) => source)).size,
        statements: new Set(statements.map(({ value, as }) => JSON.stringify([value ?? null, as]))).size,
      }
    })
    .filter(({ statements }) => statements > 1)
}
