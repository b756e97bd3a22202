import type { Metadata } from 'next'

/**
 * One drawing for every size and both themes. Home screens are given a picture of it (app/icons/); the manifest has the others,
 * and a browser that knows no SVG asks for /favicon.ico by itself.
 */
export const icons = {
  icon: { url: '/favicon.svg', type: 'image/svg+xml' },
  apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
} satisfies Metadata['icons']

/** The pictures of the drawing in the sizes that home screens ask a manifest for. */
export const homeScreenIcons = [192, 512].map((width) => ({ url: `/icon-${width}.png`, sizes: `${width}x${width}` }))
