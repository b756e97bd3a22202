import { settingsScript } from '@/lib/scripts/settings-script.ts'
import { ClientScript } from './client-script.tsx'

/**
 * The scripts of every page, for its head: what applies the reader's settings before anything is shown stands in the page, or
 * it would appear in the wrong theme first; the rest is one module that nothing waits for. See
 * docs/decisions/0018-browser-scripts.md.
 */
export function SiteScripts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, which React would escape */}
      <script dangerouslySetInnerHTML={{ __html: settingsScript }} />
      <ClientScript name="site" />
    </>
  )
}
