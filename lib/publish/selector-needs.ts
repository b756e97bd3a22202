import { AttributeAction, parse, type Selector, SelectorType } from 'css-what'

/** What a page offers that selectors may ask for. */
export interface Offer {
  /** Whether an element of this name is there or may come. */
  element(name: string): boolean
  class(name: string): boolean
  /** Whether an attribute is there or may come, with this value where one is given. */
  attribute(name: string, value?: string): boolean
}

type Needs = (offer: Offer) => boolean

const nothing: Needs = () => true
const known = new Map<string, Needs>()

/** Pseudo-classes that match where one of the selectors in their brackets does. */
const alternatives = new Set(['is', 'where', 'has', 'matches'])

/**
 * Whether a page offers every name that a selector needs to match anything: elements, classes, attributes. What `:not` holds is
 * no need, and of the selectors within `:is`, `:where` and `:has` one is enough. How elements stand in each other is not
 * looked at. A selector that cannot be read needs nothing.
 */
export function isOffered(selector: string, offer: Offer): boolean {
  const needs = known.get(selector) ?? needsOf(selector)
  known.set(selector, needs)
  return needs(offer)
}

function needsOf(selector: string): Needs {
  try {
    return anyOf(parse(selector))
  } catch {
    return nothing
  }
}

function anyOf(selectors: readonly Selector[][]): Needs {
  const all = selectors.map((parts) => parts.map(needOf).filter((need) => need !== nothing))
  return (offer) => all.some((needs) => needs.every((need) => need(offer)))
}

function needOf(part: Selector): Needs {
  switch (part.type) {
    case SelectorType.Tag:
      return (offer) => offer.element(part.name)
    case SelectorType.Attribute: {
      const { name, value, action, ignoreCase } = part
      if (action === AttributeAction.Not) return nothing
      if (name === 'class' && action === AttributeAction.Element) return (offer) => offer.class(value)
      const whole = action === AttributeAction.Equals && ignoreCase !== true
      return (offer) => offer.attribute(name, whole ? value : undefined)
    }
    case SelectorType.Pseudo:
      // The host of a shadow tree; pages have none.
      if (part.name === 'host') return () => false
      return alternatives.has(part.name) && Array.isArray(part.data) ? anyOf(part.data) : nothing
    default:
      return nothing
  }
}
