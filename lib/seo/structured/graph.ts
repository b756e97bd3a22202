import type { Graph, Thing } from 'schema-dts'

/** What a page says in schema.org's words, as one JSON-LD document. Things that have an `@id` can name each other by it. */
export function graph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}
