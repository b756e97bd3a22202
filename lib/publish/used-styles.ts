import postcss, { type AtRule, type ChildNode, type Declaration, type Root, type Rule } from 'postcss'
import { edited, type PageElement, scanPage } from './scan-page.ts'
import { isOffered, type Offer } from './selector-needs.ts'
import { tidyStyles } from './tidy-styles.ts'

const sheets = new Map<string, Root>()

/** A style sheet as a tree without declarations that stand twice in a rule; all pages of a site share a few. */
function parsed(css: string): Root {
  const known = sheets.get(css)
  if (known) return known
  const sheet = postcss.parse(css)
  sheet.walkRules(({ nodes }) => {
    const seen = new Set<string>()
    for (const node of nodes.toReversed()) {
      if (seen.has(`${node}`)) node.remove()
      seen.add(`${node}`)
    }
  })
  sheets.set(css, sheet)
  return sheet
}

/** Attributes that browsers set by themselves. */
const setByBrowsers = new Set(['open'])

/** What stands on a page, and what the words of its scripts may bring: a class, an element, an attribute, `dataset.word`. */
function offerOf(elements: readonly PageElement[], words: ReadonlySet<string>): Offer {
  const names = new Set<string>(words)
  const classes = new Set<string>(words)
  const attributes = new Set<string>()
  for (const element of elements) {
    names.add(element.name)
    for (const [name, value] of Object.entries(element.attributes)) attributes.add(name).add(`${name}=${value}`)
    for (const name of (element.attributes.class ?? '').split(/\s+/)) classes.add(name)
  }
  const mayCome = (name: string) =>
    setByBrowsers.has(name) || words.has(name) || (name.startsWith('data-') && words.has(name.slice('data-'.length)))
  return {
    element: (name) => names.has(name),
    class: (name) => classes.has(name),
    attribute: (name, value) => attributes.has(value === undefined ? name : `${name}=${value}`) || mayCome(name),
  }
}

/** Conditions that hold nothing any more; an empty layer stays, because the first mention of a layer gives it its place. */
const isEmptyCondition = ({ name, nodes }: AtRule) => /^(media|supports|container)$/.test(name) && nodes?.length === 0

const isKeyframes = (node: { type: string; name?: string }) =>
  node.type === 'atrule' && /keyframes$/.test(node.name ?? '')

function removeUnmatched(sheet: Root, offer: Offer): void {
  sheet.walkRules((rule: Rule) => {
    if (rule.parent && isKeyframes(rule.parent as ChildNode)) return
    const kept = rule.selectors.filter((selector) => isOffered(selector, offer))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
}

/** Takes out custom properties that nothing asks for, until those that only they asked for are gone as well. */
function removeUnusedProperties(sheet: Root, others: string): void {
  const asked = new Map<string, number>()
  const count = (text: string, by: number) => {
    for (const [name] of text.matchAll(/--[\w-]+/g)) asked.set(name, (asked.get(name) ?? 0) + by)
  }
  const properties: Declaration[] = []
  count(others, 1)
  sheet.walkDecls((declaration) => {
    count(declaration.value, 1)
    if (declaration.prop.startsWith('--')) properties.push(declaration)
  })
  sheet.walkAtRules(({ params }) => count(params, 1))
  for (let before = -1; before !== properties.length; ) {
    before = properties.length
    for (const property of properties.splice(0)) {
      if (asked.get(property.prop)) properties.push(property)
      else {
        count(property.value, -1)
        property.remove()
      }
    }
  }
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
}

function removeUnusedKeyframes(sheet: Root): void {
  let animations = ''
  sheet.walkDecls(/^(-\w+-)?animation(-name)?$/, ({ value }) => {
    animations += ` ${value}`
  })
  const named = new Set(animations.match(/[\w-]+/g))
  sheet.walkAtRules((rule) => {
    if (isKeyframes(rule) && !named.has(rule.params)) rule.remove()
  })
}

/** What came of sheets before, by the sheet and by what decides about it. */
const results = new Map<string, Map<string, string>>()

/** The selectors of a sheet that a page may or may not need, each once, by the sheet. */
const selectors = new Map<string, readonly string[]>()

function selectorsOf(css: string): readonly string[] {
  const known = selectors.get(css)
  if (known) return known
  const found = new Set<string>()
  parsed(css).walkRules((rule) => {
    for (const selector of rule.selectors) found.add(selector)
  })
  const list = [...found]
  selectors.set(css, list)
  return list
}

/**
 * A sheet without what a page does not need. Thousands of pages have the same few sets of elements and classes, so the answer
 * is kept by what decides about it: which selectors the page offers, and which custom properties it names outside of the sheet.
 */
function usedOf(css: string, offer: Offer, others: string): string {
  const offered = selectorsOf(css).map((selector) => (isOffered(selector, offer) ? '1' : '0'))
  const named = [...new Set(others.match(/--[\w-]+/g))].sort()
  const key = `${offered.join('')} ${named.join(' ')}`
  const ofSheet = results.get(css) ?? new Map<string, string>()
  results.set(css, ofSheet)
  const known = ofSheet.get(key)
  if (known !== undefined) return known
  const sheet = parsed(css).clone()
  removeUnmatched(sheet, offer)
  tidyStyles(sheet)
  removeUnusedProperties(sheet, others)
  removeUnusedKeyframes(sheet)
  // From the inside out, so that a condition in a condition goes before it is looked at.
  const conditions: AtRule[] = []
  sheet.walkAtRules((condition) => void conditions.unshift(condition))
  for (const condition of conditions) if (isEmptyCondition(condition)) condition.remove()
  const used = sheet.toString()
  ofSheet.set(key, used)
  return used
}

/**
 * A page without what its inlined style sheets say of things that it has not: every page carries the sheet, and the limit
 * on its weight is the same for all. A rule stays unless an element, class or attribute that it needs is missing from the
 * page; custom properties and key frames go that nothing asks for any more.
 *
 * @param words words that scripts of the page may make classes, elements and attributes of
 */
export function withUsedStyles(html: string, words: ReadonlySet<string> = new Set()): string {
  const { elements } = scanPage(html)
  const offer = offerOf(elements, words)
  const others = [...elements.map(({ attributes }) => attributes.style ?? ''), ...words].join(' ')
  const sheets = elements.filter(({ name }) => name === 'style')
  return edited(
    html,
    sheets.map(({ openEnd, text }) => ({
      start: openEnd,
      end: openEnd + text.length,
      text: usedOf(text, offer, others),
    })),
  )
}
