import type { BoundaryMarkers } from './boundary-markers.ts'
import type { PageReferences } from './page-references.ts'
import type { PageElement, PageScan } from './scan-page.ts'
import { ownScripts, scriptRole } from './script-role.ts'

/** So many characters of an unknown script stand in the message. */
const quoted = 80

const boundaries = {
  Suspense:
    'has a Suspense boundary (<Suspense> or a loading.tsx), which needs the script of React; await the data in the page',
  Activity: 'has an <Activity>, which needs the script of React; render its content or leave it out',
}

/**
 * What a page must not have, as messages without repetitions: what needs a script that is not there, and what points to
 * files that are not there. Expects the page without the runtime, and what was found of boundaries before.
 */
export function refusedMarkup(
  page: PageScan,
  references: PageReferences,
  boundary: BoundaryMarkers['refused'],
): string[] {
  const messages = new Set(page.elements.map(refusedElement).filter((message) => message !== undefined))
  if (boundary) messages.add(boundaries[boundary])
  if (!hasStyles(page)) messages.add('has no styles in its head; import globals.css in the layout around it')
  for (const address of references.others) {
    messages.add(`refers to ${address}, which is not published; put the file in public/`)
  }
  return [...messages]
}

function refusedElement(element: PageElement): string | undefined {
  const { name, attributes } = element
  const handler = Object.keys(attributes).find((attribute) => /^on[a-z]+$/.test(attribute))
  if (handler) return `has a script in an attribute (${handler}); put it in a module in public${ownScripts}`
  if (name === 'script') return refusedScript(element)
  if (name === 'template' && /^[BP]:/.test(attributes.id ?? '')) return boundaries.Suspense
  if (name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? '')) {
    return `loads the style sheet ${attributes.href}; import it in a layout, so that experimental.inlineCss can inline it`
  }
  return undefined
}

function refusedScript(element: PageElement): string | undefined {
  const role = scriptRole(element)
  if (role === 'suspense') return boundaries.Suspense
  if (role !== 'unknown') return undefined
  const remedy = `use <script type="module" src="${ownScripts}…"> and put the file in public${ownScripts}`
  if (element.attributes.src !== undefined) return `loads an unknown script, ${element.attributes.src}; ${remedy}`
  const text = element.text.trim().replace(/\s+/g, ' ')
  return `has an unknown inline script, "${text.length > quoted ? `${text.slice(0, quoted)}…` : text}"; ${remedy}`
}

/** Whether a style sheet stands before the body: `experimental.inlineCss` puts it there. */
function hasStyles({ elements }: PageScan): boolean {
  const body = elements.findIndex(({ name }) => name === 'body')
  return elements.slice(0, body).some(({ name }) => name === 'style')
}
