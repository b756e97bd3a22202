import type { Root } from 'hast'

/**
 * A copy of a tree that shares nothing with it, without the places in the source text, which no page shows. Trees hold nothing but data,
 * for which `structuredClone` takes six times as long.
 */
export function copyOfTree(tree: Root): Root {
  return copyOf(tree) as Root
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) if (key !== 'position') copy[key] = copyOf(Reflect.get(value, key))
  return copy
}
