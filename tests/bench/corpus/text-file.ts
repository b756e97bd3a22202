import { stringify } from 'yaml'

/** A text of the corpus: where it stands below the content folder, its front matter and what comes after it. */
export interface Text {
  path: string
  fields: Record<string, unknown>
  body: string
}

/** A record or front matter as editors write it. Long lines stay lines. */
export function yamlOf(fields: object): string {
  return stringify(fields, { lineWidth: 0 })
}

/** A text as its file. */
export function fileOf({ fields, body }: Text): string {
  return `---\n${yamlOf(fields)}---\n${body}`
}
