import type { ReactNode } from 'react'
import { HeadlineFont } from './headline-font.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader, type SiteHeaderProps } from './site-header.tsx'
import { contentId, SkipLink } from './skip-link.tsx'

/** What stands around the content of every page in a language. */
export function PageShell({ children, ...header }: SiteHeaderProps & { children: ReactNode }) {
  const { language, alternate } = header
  return (
    <>
      <HeadlineFont />
      <SkipLink language={language} />
      <SiteHeader {...header} />
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter language={language} alternate={alternate} />
    </>
  )
}
