import { type Language, languages } from '../../languages.ts'
import { address, sectionOfKind } from '../../routes.ts'
import type { ContentFile } from '../input/content-file.ts'
import type { ValuePath } from '../input/located-yaml.ts'

/** Whether an article is shown at a moment. */
export type ArticleState = 'draft' | 'scheduled' | 'published'

/**
 * The state of an article file.
 *
 * @returns `undefined` for other files and where the front matter does not say
 */
export function articleState({ kind, data: { value } }: ContentFile, now: Date): ArticleState | undefined {
  if (kind !== 'article' || value === undefined) return undefined
  if (value.draft === true) return 'draft'
  const moment = typeof value.published === 'string' ? Date.parse(value.published) : Number.NaN
  if (Number.isNaN(moment)) return undefined
  return moment > now.getTime() ? 'scheduled' : 'published'
}

/** Where a document stands on the site in a language, and which field of its file decides. */
export interface DocumentAddress {
  language: Language
  address: string
  slugPath: ValuePath
}

/**
 * The addresses of a document that has a slug: an article, an entry of the glossary, or a topic, which has one in each
 * language. None where the front matter or record does not say, and for other documents.
 */
export function addressesOf({ kind, language, data: { value } }: ContentFile): DocumentAddress[] {
  const slug = value?.slug
  if (kind === 'topic' && typeof slug === 'object' && slug !== null)
    return languages.flatMap((one) => {
      const own = Reflect.get(slug, one)
      return typeof own === 'string'
        ? [{ language: one, address: address(one, 'topics', own), slugPath: ['slug', one] }]
        : []
    })
  if (!language || typeof slug !== 'string') return []
  const section = kind === 'term' ? 'glossary' : kind === 'article' ? articleSection(value?.kind) : undefined
  return section ? [{ language, address: address(language, section, slug), slugPath: ['slug'] }] : []
}

function articleSection(kind: unknown): 'news' | 'explained' | undefined {
  return kind === 'news' || kind === 'explainer' ? sectionOfKind(kind) : undefined
}

/** The address of an article file, or `undefined` where its front matter does not say. */
export function articleAddress(file: ContentFile): string | undefined {
  return file.kind === 'article' ? addressesOf(file)[0]?.address : undefined
}
