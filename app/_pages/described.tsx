import type { ReactNode } from 'react'
import type { Thing } from 'schema-dts'
import { StructuredData } from '@/components/layout/structured-data.tsx'
import { graph } from '@/lib/seo/structured/graph.ts'

/** What stands on a page, with what it says to machines before it. */
export function described(content: ReactNode, ...things: Thing[]): ReactNode {
  return (
    <>
      <StructuredData data={graph(...things)} />
      {content}
    </>
  )
}
