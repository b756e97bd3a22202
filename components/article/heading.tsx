import type { ReactNode } from 'react'
import { CopyText } from '@/components/tools/copy-text.tsx'

interface Props {
  level: 2 | 3 | 4 | 5 | 6
  id?: string
  /** Whether the text holds a link of its own, inside which or around which no other may stand. */
  hasLink: boolean
  children?: ReactNode
}

/**
 * A heading that links to itself, so that a reader can copy the address of a section; with script it copies it by itself. The text is the link's name; nothing
 * is added that a screen reader would have to read.
 */
export function Heading({ level, id, hasLink, children }: Props) {
  const Level = `h${level}` as const
  if (!id || hasLink) return <Level id={id}>{children}</Level>
  return (
    <Level id={id}>
      <CopyText>
        <a className="anchor" href={`#${id}`}>
          {children}
        </a>
      </CopyText>
    </Level>
  )
}
