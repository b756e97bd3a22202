/** The mark of the site: sixteen dots, six of them copper. Lines of round dots, so that it stays a few bytes. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path className="copper" d="M2 2h4.1M2 6h4.1M2 10h.1M2 14h.1" />
      <path d="M10 2h4.1M10 6h4.1M6 10h8.1M6 14h8.1" />
    </svg>
  )
}
