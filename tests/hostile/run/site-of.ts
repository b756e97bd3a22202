import { takeDocumentsFrom } from '@/lib/content/generated.ts'
import type { Content } from '@/lib/content/input/content-file.ts'
import { forgetDocuments } from '@/lib/content/once.ts'
import { languages } from '@/lib/languages.ts'
import { appRoutes, loadRoute } from '@/lib/preview/app-routes.ts'
import { previewDocuments } from '@/lib/preview/preview-documents.ts'
import { Responder } from '@/lib/preview/respond.ts'
import { recordHtml } from '@/lib/search/record-html.ts'
import { searchRecords } from '@/lib/search/search-records.ts'

/** Neither pictures nor what content has no part in. */
const routes = appRoutes('app').filter(
  ({ parts }) =>
    !parts.some((part) =>
      /\.(?:png|css|webmanifest)$|^(?:desk|scripts|icons|pictures|humans\.txt|\.well-known|sitemaps)$/.test(part),
    ),
)

/** Every address of a site that is made of words, for the content that was taken on last. */
async function addresses(): Promise<string[]> {
  const lists = await Promise.all(
    routes.map(async (route) => {
      const module = await loadRoute(route)
      const params =
        (await module.generateStaticParams?.()) ??
        (route.parts[0] === '[language]' ? [...languages].map((language) => ({ language })) : [{}])
      return params.map((one: Record<string, string>) => {
        const path = route.parts.map((part) => one[part.slice(1, -1)] ?? part).join('/')
        return route.role === 'page' && path !== '' ? `/${path}/` : `/${path}`
      })
    }),
  )
  return lists.flat()
}

/**
 * Every page and file of the site that content makes, as the preview makes them; the records of the search as pages.
 *
 * @throws when one cannot be made, with its address
 */
export async function siteOf(content: Content): Promise<Map<string, string>> {
  takeDocumentsFrom((kind) => previewDocuments(content, kind))
  forgetDocuments()
  const responder = new Responder(routes)
  const site = new Map<string, string>()
  for (const address of await addresses()) {
    try {
      site.set(address, await (await responder.respond(new URL(address, 'http://site.example'))).text())
    } catch (error) {
      throw new Error(`${address} cannot be made: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const language of languages)
    for (const [index, record] of searchRecords(language).entries())
      site.set(
        `/search/${language}/${index}`,
        recordHtml(record, [], (text) => text),
      )
  return site
}
