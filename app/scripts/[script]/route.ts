import { bundledScript, clientScripts } from '@/lib/scripts/client-scripts.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...clientScripts().keys()].map((name) => ({ script: `${name}.js` }))
}

/** A browser script of the site, bundled. */
export async function GET(_: Request, { params }: { params: Promise<{ script: string }> }) {
  const { script } = await params
  return new Response(bundledScript(script.replace(/\.js$/, '')), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
}
