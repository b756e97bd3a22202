import { createHash } from 'node:crypto'
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss'
import { type LaterStart, laterStart } from './later-start.ts'
import { isLater } from './later-styles.ts'
import { edited, scanPage } from './scan-page.ts'
import { tidyStyles } from './tidy-styles.ts'

/** A style sheet that pages link. Its name changes with its content, so that browsers may keep it for ever. */
interface LinkedSheet {
  path: string
  css: string
  /** The custom properties that it asks for, which the inlined sheet must therefore keep. */
  asks: readonly string[]
}

/** A page with a part of its styles in files of their own. */
export interface DividedPage {
  html: string
  sheets: readonly LinkedSheet[]
}

/** What a page is not shown in at first: paper, and a reader's own colours. */
const otherMedia = 'print,(forced-colors:active)'
const isOtherMedia = (node: ChildNode) =>
  node.type === 'atrule' && node.name === 'media' && /^(?:print|\(forced-colors:\s*active\))$/.test(node.params)

/**
 * Leaves of a sheet only the rules that `belongs` lets through, and what stands around them. A rule of several selectors
 * keeps those that do.
 */
function keep(
  container: { nodes?: ChildNode[] },
  belongs: (selector: string, inOtherMedia: boolean) => boolean,
  inOther = false,
) {
  for (const node of [...(container.nodes ?? [])]) {
    const other = inOther || isOtherMedia(node)
    if (node.type === 'rule') {
      const kept = node.selectors.filter((selector) => belongs(selector, other))
      if (kept.length === 0) node.remove()
      else if (kept.length < node.selectors.length) node.selectors = kept
    } else if (node.type === 'atrule' && isGroup(node)) {
      keep(node, belongs, other)
      if (node.nodes?.length === 0) node.remove()
    } else if (!belongs('', other)) node.remove()
  }
}

const isGroup = ({ name, nodes }: AtRule) => nodes !== undefined && /^(?:layer|media|supports|container)$/.test(name)

function part(sheet: Root, belongs: (selector: string, inOtherMedia: boolean) => boolean): string {
  const copy = sheet.clone()
  keep(copy, belongs)
  tidyStyles(copy)
  return copy.toString()
}

function linked(css: string): LinkedSheet | undefined {
  if (css.trim() === '') return undefined
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
  return { path: `styles/${hash}.css`, css, asks: [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name) }
}

const divisions = new Map<string, ReturnType<typeof division>>()

function division(css: string, kind: LaterStart['kind'] | undefined) {
  const sheet = postcss.parse(css)
  const isOnlyLater = (selector: string) => kind !== undefined && isLater[kind](selector)
  return {
    inlined: part(sheet, (selector, other) => !other && !isOnlyLater(selector)),
    later: linked(part(sheet, (selector, other) => !other && isOnlyLater(selector))),
    other: linked(part(sheet, (_, other) => other)),
  }
}

/**
 * Takes out of a page's inlined sheet what it does not need at first sight, into files that pages share. The styles for
 * paper and for a reader's own colours are linked behind the sheet: browsers fetch them last, and wait for them only where
 * they apply. Those for what stands further down are linked before that begins (`laterStart`), and a browser shows what
 * stands above before it reads on.
 */
export function withDividedStyles(html: string): DividedPage {
  const { elements } = scanPage(html)
  const style = elements.find(({ name }) => name === 'style')
  if (!style) return { html, sheets: [] }
  const start = laterStart(html, elements)
  const key = `${start?.kind}: ${style.text}`
  const { inlined, later, other } = divisions.get(key) ?? division(style.text, start?.kind)
  divisions.set(key, { inlined, later, other })
  const link = (sheet: LinkedSheet | undefined, media = '') =>
    sheet ? `<link rel="stylesheet" href="/${sheet.path}"${media && ` media="${media}"`}/>` : ''
  return {
    html: edited(html, [
      { start: style.openEnd, end: style.openEnd + style.text.length, text: inlined },
      { start: style.end, end: style.end, text: link(other, otherMedia) },
      ...(start ? [{ start: start.at, end: start.at, text: link(later) }] : []),
    ]),
    sheets: [other, later].filter((sheet) => sheet !== undefined),
  }
}
