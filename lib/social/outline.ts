/** Straight lines that enclose areas, four numbers each: from x, y to x, y, downwards as in a picture. */
export type Outline = Float64Array

/** How far a straight line may be from the curve that it stands for, in units of the path: a seventh of a pixel in the largest type. */
const tolerance = 0.5

/**
 * The path of a glyph, which faces describe upwards, as lines; level ones are left out, as they enclose nothing.
 *
 * @param path of SVG with absolute M, L, Q and Z only, as HarfBuzz describes the glyphs of TrueType
 * @throws when there is another command in it
 */
export function outlineOf(path: string): Outline {
  const lines: number[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const lineTo = (toX: number, toY: number) => {
    if (toY !== y) lines.push(x, y, toX, toY)
    x = toX
    y = toY
  }
  for (const [, command, numbers = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [a = 0, up = 0, c = 0, upD = 0] = numbers.split(/[ ,]/).map(Number)
    const [b, d] = [-up, -upD]
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b]
    else if (command === 'L') lineTo(a, b)
    else if (command === 'Z') lineTo(startX, startY)
    else if (command === 'Q') {
      const [fromX, fromY] = [x, y]
      // A curve leaves the straight line by a quarter of what its control point is off the middle, and a part of it by the square of the part.
      const parts = Math.ceil(Math.sqrt(Math.hypot(fromX - 2 * a + c, fromY - 2 * b + d) / (4 * tolerance)))
      for (let part = 1; part <= parts; part += 1) {
        const t = part / parts
        const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
        lineTo(p * fromX + q * a + r * c, p * fromY + q * b + r * d)
      }
    } else throw new Error(`The outline of a letter has a command that is not known: ${command}`)
  }
  return Float64Array.from(lines)
}

/** Circles around their centre with a radius of 1, by how many lines they have. */
const circles = new Map<number, Outline>()

/**
 * A circle with a radius of 1 as a polygon of the same area; the same object for the same number of sides.
 *
 * @param radius in pixels with which it is drawn: so that no side is more than a fiftieth of a pixel beside the circle
 */
export function circle(radius: number): Outline {
  const sides = Math.ceil(12 * Math.sqrt(radius))
  const known = circles.get(sides)
  if (known) return known
  const angle = (2 * Math.PI) / sides
  const reach = Math.sqrt(angle / Math.sin(angle))
  const corners = Array.from(
    { length: sides + 1 },
    (_, side) => [reach * Math.cos(side * angle), reach * Math.sin(side * angle)] as const,
  )
  const lines = Float64Array.from(corners.slice(1).flatMap((corner, side) => [...(corners[side] ?? []), ...corner]))
  circles.set(sides, lines)
  return lines
}
