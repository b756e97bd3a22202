import type { ReactNode } from 'react'
import { translator } from '@/lib/i18n/translate.ts'
import type { Language } from '@/lib/languages.ts'

interface Props {
  title: string
  /** What the drawing shows, for those who cannot see it. */
  description: string
  /** A sentence below the drawing: how to read it. */
  caption: ReactNode
  /** The same in figures. */
  table: ReactNode
  /** Of the drawing, in its own units; 320 are as wide as a narrow screen. */
  width: number
  height: number
  language: Language
  children: ReactNode
}

/** A drawing made from records, with its title, how to read it, and the table behind it. Carries no ids: it may stand twice. */
export function Picture({ title, description, caption, table, width, height, language, children }: Props) {
  return (
    <figure className="picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img">
        <title>{title}</title>
        <desc>{description}</desc>
        {children}
      </svg>
      <figcaption>
        <b>{title}.</b> {caption}
        <details>
          <summary>{translator(language)('picture.table')}</summary>
          {table}
        </details>
      </figcaption>
    </figure>
  )
}
