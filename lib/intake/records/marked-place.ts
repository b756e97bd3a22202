/**
 * A place in a record that an editor fills in: an instruction between ‹ and ›. The check takes a value with these signs for
 * unfinished, so that no such record reaches readers.
 */
export function markedPlace(instruction: string): string {
  return `‹${instruction.replace(/[‹›]/gu, '')}›`
}
