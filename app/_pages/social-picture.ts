import { notFound } from 'next/navigation'
import { articleBySlug } from '@/lib/content/articles.ts'
import { facts } from '@/lib/content/facts.ts'
import { languages } from '@/lib/languages.ts'
import { type PictureShape, sectionNames, sections } from '@/lib/routes.ts'
import type { Card } from '@/lib/social/card.ts'
import { articleCard, factCard } from '@/lib/social/cards.ts'
import { pictureOf } from '@/lib/social/picture-of.ts'
import { entryOf } from './route-params.ts'

type EntryParams = Promise<{ language: string; section: string; entry: string }>

/** The front pages, which have pictures. */
export function picturedFronts() {
  return languages.map((language) => ({ language }))
}

/** The sections, which have pictures. */
export function picturedSections() {
  return languages.flatMap((language) =>
    sectionNames.map((name) => ({ language, section: sections[name].path[language] })),
  )
}

/** A card as a file. */
export async function pictureFile(card: Card) {
  return new Response(Buffer.from(await pictureOf(card)), { headers: { 'content-type': 'image/png' } })
}

/** What social networks show of an article or figure. */
export async function entryPicture(params: EntryParams) {
  const [language, section, entry] = await entryOf(params)
  if (section === 'facts') return pictureFile(factCard(facts().get(entry) ?? notFound(), language))
  return pictureFile(articleCard(articleBySlug(language, entry) ?? notFound()))
}

/** What search engines show of an article, in one of the shapes they ask for. */
export async function shapedPicture(params: EntryParams, shape: PictureShape) {
  const [language, , slug] = await entryOf(params)
  return pictureFile(articleCard(articleBySlug(language, slug) ?? notFound(), shape))
}
