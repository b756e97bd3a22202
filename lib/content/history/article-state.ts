import { address, sectionOfKind } from '../../routes.ts'
import type { ContentFile } from '../input/content-file.ts'

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

/** The address of an article file, or `undefined` where its front matter does not say. */
export function articleAddress({ kind, language, data: { value } }: ContentFile): string | undefined {
  if (kind !== 'article' || !language || !value) return undefined
  const { kind: sort, slug } = value
  if ((sort !== 'news' && sort !== 'explainer') || typeof slug !== 'string') return undefined
  return address(language, sectionOfKind(sort), slug)
}
