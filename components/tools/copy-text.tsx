import type { ReactNode } from 'react'

interface Props {
  /** The words of the button; left out around a link, which needs none. */
  label?: string
  /** The text to copy; without it the content. */
  text?: string
  children?: ReactNode
}

/** Something that can be copied. The button is added by the script, and its place is kept until then by its words; around a link to a place on the page there is none. */
export function CopyText({ children, ...attributes }: Props) {
  return (
    <copy-text {...attributes}>
      {children}
      {attributes.label && ' '}
    </copy-text>
  )
}
