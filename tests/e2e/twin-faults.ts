import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** A Markdown text as its parser reads it. */
export interface ReadTwin {
  /** What is wrong with it, as sentences. */
  faults: string[]
  /** Its headings, in order. */
  headings: string[]
  /** All its words, without marks of Markdown. */
  text: string
  links: string[]
}

/** Reads the Markdown version of an article or list: no HTML or component left in it, all links absolute, one title. */
export function readTwin(markdown: string): ReadTwin {
  const tree: Root = parser.parse(markdown)
  const faults: string[] = []
  const headings: string[] = []
  const texts: string[] = []
  const links: string[] = []
  visit(tree, (node) => {
    if (node.type === 'html') faults.push(`holds HTML or a component: ${node.value}`)
    if (node.type === 'heading') headings.push(textOf(node))
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url)
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) texts.push(textOf(node))
  })
  for (const link of links)
    if (!/^(https?:\/\/|mailto:)/.test(link)) faults.push(`leads to "${link}", which is not absolute`)
  const text = texts.join('\n')
  if (/\bundefined\b|\[object |\bNaN\b|<\/?[A-Z]\w+|\{\{/.test(text)) faults.push('holds what was not resolved')
  if (tree.children[0]?.type !== 'heading' || tree.children[0].depth !== 1) faults.push('begins with no title')
  return { faults, headings, text, links }
}
