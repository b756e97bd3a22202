import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { leadsAstray, pageFaults, type Shape } from './page-faults.ts'

const formula = /^[=+\-@＝＋－＠\t\r\n]/
const isNumber = /^-?\d+(?:\.\d+)?$/

function csvFaults(text: string): string[] {
  const rows: string[][] = parseCsv(text, { bom: true })
  return rows
    .flat()
    .flatMap((cell) => (formula.test(cell) && !isNumber.test(cell) ? [`has the formula ${cell.slice(0, 60)}`] : []))
}

function xmlFaults(text: string, shape: Shape): string[] {
  const faults: string[] = []
  let document: Document
  try {
    document = new DOMParser({ onError: (_, message) => faults.push(`is no XML: ${message}`) }).parseFromString(
      text,
      'text/xml',
    )
  } catch (error) {
    return [`is no XML: ${String(error)}`]
  }
  for (const name of ['content:encoded', 'content'])
    for (const element of document.getElementsByTagName(name))
      faults.push(...pageFaults(element.textContent ?? '', shape))
  const links: Element[] = [...document.getElementsByTagName('link')]
  for (const link of links) {
    const target = link.getAttribute('href') ?? link.textContent ?? ''
    if (leadsAstray(target)) faults.push(`leads to ${target}`)
  }
  return faults
}

function jsonFaults(text: string, shape: Shape): string[] {
  const faults: string[] = []
  JSON.parse(text, (key, value: unknown) => {
    if (key === 'content_html' && typeof value === 'string') faults.push(...pageFaults(value, shape))
    if (/^(?:url|id|home_page_url)$/.test(key) && /^\s*(?:javascript|data|vbscript):/i.test(String(value)))
      faults.push(`leads to ${value}`)
    return value
  })
  return faults
}

function markdownFaults(text: string): string[] {
  const faults: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node: Nodes) => {
    if (node.type === 'html') faults.push(`has HTML: ${node.value.slice(0, 60)}`)
    if ((node.type === 'link' || node.type === 'definition' || node.type === 'image') && leadsAstray(node.url))
      faults.push(`leads to ${node.url}`)
  })
  return faults
}

/** What is wrong with a file that machines read, by its ending: formulas in tables, HTML in Markdown, XML and JSON that are none. */
export function fileFaults(path: string, text: string, shape: Shape): string[] {
  if (path.endsWith('.csv')) return csvFaults(text)
  if (path.endsWith('.xml')) return xmlFaults(text, shape)
  if (path.endsWith('.json')) return jsonFaults(text, shape)
  return path.endsWith('.md') ? markdownFaults(text) : []
}
