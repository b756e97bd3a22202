import type { Metadata } from 'next'

const png = (url: string, width: number) => ({ url, sizes: `${width}x${width}` })

/** One drawing for every size and both themes, and pictures of it (app/icons/) for what knows no SVG. */
export const icons = {
  icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }, png('/icon-192.png', 192), png('/icon-512.png', 512)],
  apple: png('/apple-touch-icon.png', 180),
} satisfies Metadata['icons']
