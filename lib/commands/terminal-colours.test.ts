import { expect, it } from 'vitest'
import { coloursFor } from './terminal-colours.ts'

it('sets words off on a terminal', () => {
  expect(coloursFor({ isTTY: true }, { TERM: 'xterm' }).bold('a')).toBe('\u001b[1ma\u001b[22m')
})

it.each([
  ['in a pipe', {}, {}],
  ['where NO_COLOR is set', { isTTY: true }, { NO_COLOR: '1' }],
  ['on a terminal that knows no colours', { isTTY: true }, { TERM: 'dumb' }],
])('leaves words alone %s', (_, output, environment) => {
  const { bold, dim } = coloursFor(output, environment)
  expect(bold('a') + dim('b')).toBe('ab')
})
