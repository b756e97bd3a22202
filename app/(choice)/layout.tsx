import '../globals.css'
import type { ReactNode } from 'react'

// German, because the first of the two languages on the page is; each link says its own.
export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body>{children}</body>
    </html>
  )
}
