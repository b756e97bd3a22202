import type { ReactNode } from 'react'

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
        {heading} {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {children}
    </section>
  )
}
