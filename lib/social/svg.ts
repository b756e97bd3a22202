import { colours } from './colours.ts'
import { setLine } from './faces.ts'
import type { Drawing, Mark } from './marks.ts'

const number = (value: number) => String(Math.round(value * 1000) / 1000)

/** A drawing as SVG in which every letter is an outline, so that it looks the same wherever it is drawn. */
export function svgOf({ width, height, marks }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    ...marks.map(element),
    '</svg>',
  ].join('')
}

function element(mark: Mark): string {
  const fill = colours[mark.colour]
  const [x, y] = [number(mark.x), number(mark.y)]
  switch (mark.kind) {
    case 'text': {
      const size = number(mark.size / 1000)
      const outlines = setLine(mark.text, mark.face).outlines.map(
        ({ path, x }) => `<path transform="translate(${number(x)})" d="${path}"/>`,
      )
      return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${size} -${size})">${outlines.join('')}</g>`
    }
    case 'rule':
      return `<rect fill="${fill}" x="${x}" y="${y}" width="${number(mark.width)}" height="${number(mark.height)}"/>`
    case 'dot':
      return `<circle fill="${fill}" cx="${x}" cy="${y}" r="${number(mark.radius)}"/>`
  }
}
