import type { ReactNode } from 'react'
import type { TermSummary } from '@/lib/content/model.ts'
import { address } from '@/lib/routes.ts'

/** Words of a sentence that lead to the glossary; what the entry says in a sentence shows when a mouse rests on them. */
export function TermLink({ term, children }: { term: TermSummary; children: ReactNode }) {
  return (
    <a className="term" href={address(term.language, 'glossary', term.slug)} title={term.summary}>
      {children}
    </a>
  )
}
