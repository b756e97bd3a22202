import { languageOf, languageParams } from '@/app/_pages/route-params.ts'
import { webManifest } from '@/lib/seo/manifest.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = languageParams

/** What a browser shows when a reader puts the site on the home screen. */
export async function GET(_: Request, { params }: { params: Promise<{ language: string }> }) {
  return new Response(`${JSON.stringify(webManifest(await languageOf(params)), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
