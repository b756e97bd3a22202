import { notFound } from 'next/navigation'
import { changedFiles } from '@/lib/changes/changed.ts'
import { articleBySlug } from '@/lib/content/articles.ts'
import { facts } from '@/lib/content/facts.ts'
import type { PictureShape } from '@/lib/routes.ts'
import type { Card } from '@/lib/social/card.ts'
import { articleCard, factCard, sectionCard, shapedCard } from '@/lib/social/cards.ts'
import { pictureOf } from '@/lib/social/picture-of.ts'
import {
  articleAndFactParams,
  articleParams,
  entryOf,
  languageOf,
  languageParams,
  sectionOf,
  sectionParams,
} from './route-params.ts'

type EntryParams = Parameters<typeof entryOf>[0]

const file = 'og.png'

/** The front pages whose picture has to be made, as parameters of a route. */
export function picturedFronts() {
  return changedFiles(`front-${file}`, () => ({
    file,
    params: languageParams(),
    from: async (params) => sectionCard(await languageOf(params)),
  }))
}

/** The sections whose picture has to be made, as parameters of a route. */
export function picturedSections() {
  return changedFiles(`section-${file}`, () => ({
    file,
    params: sectionParams(),
    from: async (params) => sectionCard(...(await sectionOf(params))),
  }))
}

/** The articles and figures whose picture has to be made, as parameters of a route. */
export function picturedEntries() {
  return changedFiles(file, () => ({ file, params: articleAndFactParams(), from: entryCard }))
}

/** The articles whose picture in a shape has to be made, as parameters of a route. */
export function shapedPictures(shape: PictureShape) {
  const file = `picture-${shape}.png`
  return changedFiles(file, () => ({
    file,
    params: articleParams(),
    from: async (params) => [shape, await entryCard(params)],
  }))
}

async function entryCard(params: EntryParams): Promise<Card> {
  const [language, section, entry] = await entryOf(params)
  if (section === 'facts') return factCard(facts().get(entry) ?? notFound(), language)
  return articleCard(articleBySlug(language, entry) ?? notFound())
}

/** A card as a file. */
export async function pictureFile(card: Card) {
  return new Response(Buffer.from(await pictureOf(card)), { headers: { 'content-type': 'image/png' } })
}

/** What social networks show of an article or figure. */
export async function entryPicture(params: EntryParams) {
  return pictureFile(await entryCard(params))
}

/** What search engines show of an article, in one of the shapes they ask for. */
export async function shapedPicture(params: EntryParams, shape: PictureShape) {
  const [language, , slug] = await entryOf(params)
  return pictureFile(shapedCard(articleBySlug(language, slug) ?? notFound(), shape))
}
