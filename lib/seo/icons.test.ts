import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { expect, test } from 'vitest'
import { homeScreenIcons, icons } from './icons.ts'

const publicFile = (url: string) => readFileSync(new URL(`../../public${url}`, import.meta.url))
const pictures = [...homeScreenIcons, icons.apple]

test('there is a touch icon and one for each size that home screens ask for', () => {
  expect(pictures.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '180x180'])
})

for (const { url, sizes } of pictures)
  test(`${url} is a PNG of the size that pages claim`, () => {
    const { type, width, height } = imageSize(publicFile(url))
    expect([type, `${width}x${height}`]).toEqual(['png', sizes])
  })

test('the drawing has the dots of the logo', () => {
  const drawing = publicFile('/favicon.svg').toString()
  const logo = readFileSync(new URL('../../components/layout/logo.tsx', import.meta.url), 'utf8')
  const paths = [...logo.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)
  expect(paths).toHaveLength(2)
  for (const path of paths) expect(drawing).toContain(` d="${path}"`)
})
