import type { ReactNode } from 'react'

interface Props {
  /** What is copied, which words the button; left out around a link, which needs no button. */
  kind?: 'quotation' | 'citation'
  /** The text to copy; without it the content. */
  text?: string
  children?: ReactNode
}

/** Something that can be copied. The button is added by the script; around a link to a place on the page there is none. */
export function CopyText({ children, ...attributes }: Props) {
  return <copy-text {...attributes}>{children}</copy-text>
}
