import { XMLBuilder } from 'fast-xml-parser'

/** A value of an XML document: text, an element with children and `@attributes`, or several elements of one name. */
export type XmlValue = string | readonly XmlValue[] | { readonly [name: string]: XmlValue }

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
})

/** Elements as XML, indented and escaped; names that begin with `@` are attributes. */
export function xmlElements(elements: { readonly [name: string]: XmlValue }): string {
  return builder.build(elements)
}

/** The first line of every XML file. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
