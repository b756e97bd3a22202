/** The colours of the light theme in app/styles/tokens.css, to which the test beside this file holds them. */
export const colours = {
  paper: '#fbf8f2',
  ink: '#1c1a16',
  soft: '#5d574b',
  rule: '#d9d0bf',
  copper: '#9c3f12',
  water: '#0d5860',
} as const

export type Colour = keyof typeof colours
