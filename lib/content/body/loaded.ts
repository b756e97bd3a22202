/**
 * A record that a body names.
 *
 * @throws when it was not loaded with the body
 */
export function loaded<Item>(records: ReadonlyMap<string, Item>, id: string): Item {
  const record = records.get(id)
  if (record === undefined) throw new Error(`The body names "${id}", which was not loaded with it`)
  return record
}
