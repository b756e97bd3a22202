import type { ReactNode } from 'react'
import type { PictureWords } from '@/lib/drawings/words/picture-words.ts'
import { translator } from '@/lib/i18n/translate.ts'
import { PictureTable } from './picture-table.tsx'
import { Marks, type PictureContext } from './stated.tsx'

interface Props {
  words: PictureWords
  /** Of the drawing, in its own units; 320 are as wide as a narrow screen. */
  width: number
  height: number
  context: PictureContext
  children: ReactNode
}

/** A drawing made from records, with its title, how to read it, and the table behind it. Carries no ids: it may stand twice. */
export function Picture({ words, width, height, context, children }: Props) {
  const { title, description, caption, sources, table } = words
  return (
    <figure className="picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img">
        <title>{title}</title>
        <desc>{description}</desc>
        {children}
      </svg>
      <figcaption>
        <b>{title}.</b> {caption}
        <Marks sources={sources} context={context} />
        <details>
          <summary>{translator(context.language)('picture.table')}</summary>
          <PictureTable {...table} />
        </details>
      </figcaption>
    </figure>
  )
}
