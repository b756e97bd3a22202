/** How many entries a heading or link stands for, set small behind it; nothing where there is no number. */
export function Count({ of }: { of?: number }) {
  if (of === undefined) return null
  // The space keeps word and number apart for those who hear or copy them.
  return (
    <>
      {' '}
      <span className="count">{of}</span>
    </>
  )
}
