import { redirects } from '@/lib/content/redirects.ts'
import { redirectLines } from '@/lib/seo/redirect-lines.ts'

export const dynamic = 'force-static'

/** `_redirects`, the file from which static hosts make real redirects. */
export function GET() {
  return new Response(redirectLines(redirects()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
