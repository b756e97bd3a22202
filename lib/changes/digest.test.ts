import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { digestOf } from './digest.ts'

const Lead = ({ title }: { title: string }) => createElement('h1', null, title)
const Line = ({ title }: { title: string }) => createElement('p', null, title)

const sound = () => ({
  title: 'Rechnen in München',
  sources: [{ id: 'zeitung' }, { id: 'zweite' }],
  facts: new Map([['gpu-count', { value: 10000, unit: undefined }]]),
  marks: new Set(['a', 'b']),
  published: new Date(0),
})

describe('digestOf', () => {
  it('gives two values that hold the same the same digest', () => {
    expect(digestOf(sound())).toBe(digestOf(sound()))
  })

  it.each<[string, (value: ReturnType<typeof sound>) => object]>([
    ['a text', (value) => ({ ...value, title: 'Rechnen in Munchen' })],
    ['an order', (value) => ({ ...value, sources: value.sources.toReversed() })],
    ['a value in a map', (value) => ({ ...value, facts: new Map([['gpu-count', { value: 10001, unit: undefined }]]) })],
    ['a key in a map', (value) => ({ ...value, facts: new Map([['gpus', { value: 10000, unit: undefined }]]) })],
    ['a member of a set', (value) => ({ ...value, marks: new Set(['a']) })],
    ['a moment', (value) => ({ ...value, published: new Date(1) })],
    ['a set instead of a list', (value) => ({ ...value, marks: ['a', 'b'] })],
    ['a number instead of its text', (value) => ({ ...value, facts: new Map([['gpu-count', { value: '10000' }]]) })],
    ['something more', (value) => ({ ...value, updated: null })],
    ['something without a value', (value) => ({ ...value, updated: undefined })],
  ])('tells %s', (_, changed) => {
    expect(digestOf(changed(sound()))).not.toBe(digestOf(sound()))
  })

  it('tells a change deep inside of what is long', () => {
    const deep = (last: string) => ({ list: Array.from({ length: 500 }, (_, index) => ({ index, words: [last] })) })
    expect(digestOf(deep('a'))).toBe(digestOf(deep('a')))
    expect(digestOf(deep('a'))).not.toBe(digestOf(deep('b')))
  })

  it('tells elements by their components and by what these are given', () => {
    const page = (component: typeof Lead, title: string) =>
      createElement('main', null, createElement(component, { title }))
    expect(digestOf(page(Lead, 'a'))).toBe(digestOf(page(Lead, 'a')))
    expect(digestOf(page(Lead, 'a'))).not.toBe(digestOf(page(Line, 'a')))
    expect(digestOf(page(Lead, 'a'))).not.toBe(digestOf(page(Lead, 'b')))
  })

  it('does not look at what is only reckoned when asked for', () => {
    class Body {
      readonly words = 'text'
      get tree(): never {
        throw new Error('was parsed')
      }
    }
    expect(digestOf(new Body())).toBe(digestOf(new Body()))
  })
})
