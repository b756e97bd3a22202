import { ClientScript } from '@/components/layout/client-script.tsx'

/**
 * Loads what applies the reader's settings. The page waits for it, or it would appear in the wrong theme first; see
 * docs/decisions/0018-browser-scripts.md.
 */
export function SettingsScript() {
  return <ClientScript name="reading-settings" blocking="render" />
}
