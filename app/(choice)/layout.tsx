import '../globals.css'
import type { ReactNode } from 'react'
import { SiteScripts } from '@/components/layout/site-scripts.tsx'

// German, because the first of the two languages on the page is; each link says its own.
export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <head>
        <SiteScripts />
      </head>
      <body>{children}</body>
    </html>
  )
}
