import type { ReactNode } from 'react'
import { termPopover } from '@/components/glossary/term-popover.tsx'
import type { TermSummary } from '@/lib/content/model.ts'
import { address } from '@/lib/routes.ts'

interface Props {
  term: TermSummary
  /** Whether the words open what the entry says, from a popover with the id `termPopover`. */
  opens?: boolean
  children: ReactNode
}

/** Words of a sentence that lead to the glossary. Where they open the entry's summary in place they are a button. */
export function TermLink({ term, opens = false, children }: Props) {
  if (!opens)
    return (
      <a className="term" href={address(term.language, 'glossary', term.slug)}>
        {children}
      </a>
    )
  return (
    <span className="opens">
      <button type="button" className="term" popoverTarget={termPopover(term.id)}>
        {children}
      </button>
    </span>
  )
}
