import '../globals.css'
import type { ReactNode } from 'react'
import { languageParams } from '@/app/_pages/route-params.ts'
import { SiteScripts } from '@/components/layout/site-scripts.tsx'

// Addresses that this list and those of the pages do not give are not built: the web server answers them with 404.html.
export const dynamicParams = false

export const generateStaticParams = languageParams

interface Props {
  children: ReactNode
  params: Promise<{ language: string }>
}

export default async function LanguageLayout({ children, params }: Props): Promise<ReactNode> {
  const { language } = await params
  return (
    <html lang={language}>
      <head>
        <SiteScripts />
      </head>
      <body>{children}</body>
    </html>
  )
}
