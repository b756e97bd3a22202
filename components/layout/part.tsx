import type { ReactNode } from 'react'
import { Count } from './count.tsx'

interface Props {
  heading: string
  /** How many entries it has, for sections that are lists. */
  count?: number
  /** The anchor that leads here. */
  id?: string
  children: ReactNode
}

/** A section of a page of records, with its heading. */
export function Part({ heading, count, id, children }: Props) {
  return (
    <section className="part" id={id}>
      <h2>
        {heading}
        <Count of={count} />
      </h2>
      {children}
    </section>
  )
}
