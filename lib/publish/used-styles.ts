import postcss, { type AtRule, type Root, type Rule } from 'postcss'
import { scanPage } from './scan-page.ts'

const sheets = new Map<string, Root>()

/** A style sheet as a tree; all pages of a site share a few. */
function parsed(css: string): Root {
  const sheet = sheets.get(css) ?? postcss.parse(css)
  sheets.set(css, sheet)
  return sheet
}

/** The classes and custom elements without which a selector matches nothing; those within brackets are not looked at. */
function namesNeeded(selector: string): string[] {
  let outside = selector.replace(/\[[^\]]*\]/g, '')
  while (/\([^()]*\)/.test(outside)) outside = outside.replace(/\([^()]*\)/g, '')
  const classes = [...outside.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name = '']) => name.replace(/\\(.)/g, '$1'))
  const elements = [...outside.matchAll(/(?:^|[\s>+~])([a-z]+(?:-[a-z]+)+)/g)].map(([, name = '']) => name)
  return [...classes, ...elements]
}

/** Conditions that hold nothing any more; an empty layer stays, because the first mention of a layer gives it its place. */
const isEmptyCondition = ({ name, nodes }: AtRule) => /^(media|supports|container)$/.test(name) && nodes?.length === 0

/**
 * A page without the rules of its inlined style sheets that match nothing on it: every page carries the sheet, and the limit
 * on its weight is the same for all. A rule stays unless a class or custom element that it needs is missing from the page.
 *
 * @param alsoUsed words that scripts of the page may make classes and elements of
 */
export function withUsedStyles(html: string, alsoUsed: ReadonlySet<string> = new Set()): string {
  const { elements } = scanPage(html)
  const used = new Set(elements.flatMap(({ name, attributes }) => [name, ...(attributes.class ?? '').split(/\s+/)]))
  const matches = (selector: string) => namesNeeded(selector).every((name) => used.has(name) || alsoUsed.has(name))
  const keepUsed = (rule: Rule) => {
    const kept = rule.selectors.filter(matches)
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  }
  let rest = ''
  let position = 0
  for (const { openEnd, text } of elements.filter(({ name }) => name === 'style')) {
    const sheet = parsed(text).clone()
    sheet.walkRules(keepUsed)
    // From the inside out, so that a condition in a condition goes before it is looked at.
    const conditions: AtRule[] = []
    sheet.walkAtRules((condition) => void conditions.unshift(condition))
    for (const condition of conditions) if (isEmptyCondition(condition)) condition.remove()
    rest += html.slice(position, openEnd) + sheet.toString()
    position = openEnd + text.length
  }
  return rest + html.slice(position)
}
