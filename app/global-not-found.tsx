import './globals.css'
import { NotFound } from '@/components/front/not-found.tsx'
import { SiteScripts } from '@/components/layout/site-scripts.tsx'
import { notFoundMetadata } from '@/lib/seo/other-metadata.ts'

export const metadata = notFoundMetadata()

export default function GlobalNotFound() {
  return (
    <html lang="de">
      <head>
        <SiteScripts />
      </head>
      <body>
        <NotFound />
      </body>
    </html>
  )
}
