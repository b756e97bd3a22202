import { humansText } from '@/lib/seo/humans.ts'

export const dynamic = 'force-static'

/** Who makes the site, and with what. */
export function GET() {
  return new Response(humansText(), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
