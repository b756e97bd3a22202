import type { GeoContext } from 'd3-geo'

/**
 * Collects lines as SVG path data in whole units, each step relative to the last: two thirds of the length of absolute
 * coordinates. Steps too small to see fall away, and with them islands of a single point.
 */
export class RelativePath implements GeoContext {
  private data = ''
  private line: [number, number][] = []

  beginPath() {
    this.data = ''
  }

  moveTo(x: number, y: number) {
    this.finish('')
    this.line = [[Math.round(x), Math.round(y)]]
  }

  lineTo(x: number, y: number) {
    const [lastX, lastY] = this.line.at(-1) ?? [Number.NaN, Number.NaN]
    const [nextX, nextY] = [Math.round(x), Math.round(y)]
    if (nextX !== lastX || nextY !== lastY) this.line.push([nextX, nextY])
  }

  closePath() {
    this.finish('z')
  }

  arc() {
    throw new Error('A map holds a point; expected lines and areas only')
  }

  /** All lines so far, each from its own absolute beginning. */
  toString(): string {
    this.finish('')
    return this.data
  }

  private finish(end: '' | 'z') {
    const [first, ...rest] = this.line
    this.line = []
    if (!first || rest.length < (end ? 2 : 1)) return
    let [x, y] = first
    const steps = rest.map((point) => {
      const step = pair(point[0] - x, point[1] - y)
      ;[x, y] = point
      return step
    })
    this.data += `M${pair(...first)}l${joined(steps)}${end}`
  }
}

/** Two numbers; a minus sign parts them as well as a space does. */
function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}

function joined(steps: readonly string[]): string {
  return steps.reduce((all, step) => (step.startsWith('-') ? all + step : `${all} ${step}`))
}
