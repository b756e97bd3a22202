/**
 * Things by the names that each has, in their own order. Something stands once below each of its names.
 *
 * @param namesOf the names of one of them, of which there may be none or the same twice
 */
export function grouped<Thing>(
  things: Iterable<Thing>,
  namesOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things)
    for (const name of new Set(namesOf(thing))) {
      const group = groups.get(name)
      if (group) group.push(thing)
      else groups.set(name, [thing])
    }
  return groups
}
