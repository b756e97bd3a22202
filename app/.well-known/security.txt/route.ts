import { securityText } from '@/lib/seo/security.ts'
import { buildMoment } from '@/lib/today.ts'

export const dynamic = 'force-static'

/** Where to report a hole in the site. */
export function GET() {
  return new Response(securityText(buildMoment()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
