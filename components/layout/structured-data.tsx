import type { Graph } from 'schema-dts'

/** A description of the page for machines, as JSON-LD; browsers do not run it. */
export function StructuredData({ data }: { data: Graph }) {
  // "<" is written as an escape, so that no text can end the element.
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
}
