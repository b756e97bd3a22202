import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Picture } from '@/lib/content/pictures.ts'
import { LeadPicture } from './lead-picture.tsx'

const picture: Picture = {
  src: '/pictures/opening/eisbach.jpg',
  width: 1280,
  height: 800,
  sources: [
    { type: 'image/avif', srcSet: '/pictures/opening/eisbach-672.0123456789.avif 672w' },
    { type: 'image/webp', srcSet: '/pictures/opening/eisbach-672.0123456789.webp 672w' },
  ],
  alt: 'Der Eisbach',
  credit: 'Eva Beispiel',
  licence: 'CC BY 4.0',
  original: { article: 'opening', file: 'eisbach.jpg' },
}
const html = renderToStaticMarkup(<LeadPicture picture={picture} colour="#123456" />)

it('offers the lighter formats before the one that every browser knows, with its size and credit', () => {
  expect(html.match(/<(source|img)[^>]*/g)).toEqual([
    expect.stringContaining('type="image/avif"'),
    expect.stringContaining('type="image/webp"'),
    expect.stringMatching(/src="\/pictures\/opening\/eisbach.jpg" width="1280" height="800" alt="Der Eisbach"/),
  ])
  expect(html).toContain('Eva Beispiel (CC BY 4.0)')
})

it('is loaded at once', () => {
  expect(html).not.toContain('lazy')
  expect(html).toContain('fetchPriority="high"')
})

it('keeps its place in its colour, with no style that a content security policy refuses', () => {
  expect(html).toContain('<svg viewBox="0 0 1280 800" color="#123456" aria-hidden="true">')
  expect(html).not.toContain('style=')
})
