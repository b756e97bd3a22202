import type { Outline } from './outline.ts'

/** At so many heights a row of pixels is looked at; along each of them it is exact what is inside. A power of two, so that parts add up to 1. */
const scans = 16

/** Where what is inside an outline begins and ends along each scan, from left to right. */
export interface Spans {
  /** The rows in which it is, from that of its origin. */
  top: number
  height: number
  /** Its leftmost and rightmost place, in pixels from its origin. */
  left: number
  right: number
  /** The number of the first edge of each scan, and after them how many edges there are. */
  starts: Uint32Array
  /** Beginning and end by turns. */
  edges: Float32Array
}

/** How much of each pixel of a rectangle is covered. */
export interface Mask {
  /** Where the rectangle is, in whole pixels from the pixel of the origin. */
  left: number
  top: number
  width: number
  height: number
  /** Row after row, from 0 to 255 for a pixel that is covered whole. */
  parts: Uint8Array
}

/**
 * What is inside an outline: what it goes around more often one way than the other (nonzero winding). So letters have holes, which go the
 * other way, and none where two of their strokes lie over each other.
 *
 * @param y where its origin is, in pixels from the upper edge of a row
 * @param scale how many pixels a unit of it is
 */
export function spansOf(outline: Outline, y: number, scale: number): Spans {
  const lines = outline.map((length, index) => scale * length + (index % 2 === 0 ? 0 : y))
  const { left, top, right, bottom } = boxAround(lines)
  const { starts, edges, ways } = crossings(lines, top, (bottom - top) * scans)
  // Only crossings at which inside begins or ends are edges; they move to where they then are.
  let kept = 0
  for (let scan = 0; scan < starts.length - 1; scan += 1) {
    let winding = 0
    const first = kept
    for (let index = starts[scan] as number; index < (starts[scan + 1] as number); index += 1) {
      const before = winding
      winding += ways[index] as number
      if (before !== 0 && winding !== 0) continue
      edges[kept] = edges[index] as number
      kept += 1
    }
    starts[scan] = first
  }
  starts[starts.length - 1] = kept
  return { top, height: bottom - top, left, right, starts, edges: edges.slice(0, kept) }
}

/**
 * How much of each pixel spans cover.
 *
 * @param x where their origin is, in pixels from the left edge of a pixel
 */
export function maskOf({ top, height, left: from, right: to, starts, edges }: Spans, x: number): Mask {
  const left = Math.floor(from + x)
  const width = Math.ceil(to + x) - left
  // By how much more each pixel is covered than the one before it. What ends at the right edge of a row adds to what would follow.
  const stride = width + 2
  const more = new Float32Array(stride * height)
  for (let scan = 0; scan < height * scans; scan += 1) {
    const row = Math.floor(scan / scans) * stride
    let part = 1 / scans
    for (let index = starts[scan] as number; index < (starts[scan + 1] as number); index += 1, part = -part) {
      const place = (edges[index] as number) + x - left
      const pixel = Math.floor(place)
      more[row + pixel] = (more[row + pixel] as number) + part * (pixel + 1 - place)
      more[row + pixel + 1] = (more[row + pixel + 1] as number) + part * (place - pixel)
    }
  }
  const parts = new Uint8Array(width * height)
  for (let row = 0; row < height; row += 1) {
    let sum = 0
    let part = 0
    for (let column = 0; column < width; column += 1) {
      const change = more[row * stride + column] as number
      if (change !== 0) {
        sum += change
        part = Math.round(255 * sum)
      }
      parts[row * width + column] = part
    }
  }
  return { left, top, width, height, parts }
}

/** The smallest rectangle around lines, whole rows of pixels high; an empty one around none. */
function boxAround(lines: Outline) {
  if (lines.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [-left, -top]
  for (let index = 0; index < lines.length; index += 2) {
    left = Math.min(left, lines[index] as number)
    right = Math.max(right, lines[index] as number)
    top = Math.min(top, lines[index + 1] as number)
    bottom = Math.max(bottom, lines[index + 1] as number)
  }
  return { left, top: Math.floor(top), right, bottom: Math.ceil(bottom) }
}

/** Where lines cross each scan, from left to right, and which way: 1 down, -1 up. */
function crossings(lines: Outline, top: number, count: number) {
  const firstBelow = (y: number) => Math.ceil((y - top) * scans - 0.5)
  const starts = new Uint32Array(count + 1)
  for (let index = 0; index < lines.length; index += 4) {
    const [one, other] = [firstBelow(lines[index + 1] as number), firstBelow(lines[index + 3] as number)]
    for (let scan = Math.min(one, other); scan < Math.max(one, other); scan += 1)
      starts[scan + 1] = (starts[scan + 1] as number) + 1
  }
  for (let scan = 0; scan < count; scan += 1) starts[scan + 1] = (starts[scan + 1] as number) + (starts[scan] as number)
  const ends = starts.slice()
  const edges = new Float32Array(starts[count] as number)
  const ways = new Int8Array(edges.length)
  for (let line = 0; line < lines.length; line += 4) {
    const fromX = lines[line] as number
    const fromY = lines[line + 1] as number
    const slope = ((lines[line + 2] as number) - fromX) / ((lines[line + 3] as number) - fromY)
    const [one, other] = [firstBelow(fromY), firstBelow(lines[line + 3] as number)]
    for (let scan = Math.min(one, other); scan < Math.max(one, other); scan += 1) {
      const place = fromX + slope * (top + (scan + 0.5) / scans - fromY)
      const start = starts[scan] as number
      let index = ends[scan] as number
      ends[scan] = index + 1
      for (; index > start && (edges[index - 1] as number) > place; index -= 1) {
        edges[index] = edges[index - 1] as number
        ways[index] = ways[index - 1] as number
      }
      edges[index] = place
      ways[index] = one < other ? 1 : -1
    }
  }
  return { starts, edges, ways }
}
