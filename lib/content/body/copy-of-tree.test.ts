import type { Root } from 'hast'
import { expect, it } from 'vitest'
import { copyOfTree } from './copy-of-tree.ts'

const tree = (): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['lead'], hidden: false },
      children: [{ type: 'text', value: 'Zehntausend' }],
      position: { start: { line: 1, column: 1 }, end: { line: 1, column: 12 } },
    },
  ],
})

it('copies all of a tree but where it stands in the source text', () => {
  const { children } = copyOfTree(tree())
  expect(children).toEqual([
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['lead'], hidden: false },
      children: [{ type: 'text', value: 'Zehntausend' }],
    },
  ])
})

it('shares nothing with the tree, so that a change to the copy stays in the copy', () => {
  const original = tree()
  const [paragraph] = copyOfTree(original).children
  if (paragraph?.type !== 'element') throw new Error('no element')
  paragraph.properties.className = ['other']
  paragraph.children.length = 0
  expect(original).toEqual(tree())
})
