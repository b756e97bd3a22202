import type { Fetch, Fetched } from './fetched.ts'

export const origin = 'https://planted.example'

/** A PNG of the given size without anything on it that a reader of sizes looks at. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

function page({
  path,
  other,
  links = [] as string[],
  head = '',
}: {
  path: string
  other: string
  links?: string[]
  head?: string
}) {
  const alternates = [path, other].map(
    (one, index) => `<link rel="alternate" hreflang="${index}" href="${origin}${one}">`,
  )
  return `<html><head><link rel="canonical" href="${origin}${path}">${alternates.join('')}
    <meta property="og:image" content="${origin}/og.png"><meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">${head}</head>
    <body>${links.map((link) => `<a href="${link}">Weiter</a>`).join('')}</body></html>`
}

const urlset = (...urls: string[]) =>
  `<urlset>${urls.map((url) => `<url><loc>${origin}${url}</loc><image:image><image:loc>${origin}/og.png</image:loc></image:image></url>`).join('')}</urlset>`

/** A small site on which nothing is wrong: the text or picture at each path. */
export const cleanSite: Readonly<Record<string, string | Buffer>> = {
  '/robots.txt': `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml`,
  '/sitemap.xml': `<sitemapindex><sitemap><loc>${origin}/sitemaps/pages.xml</loc></sitemap></sitemapindex>`,
  '/sitemaps/pages.xml': urlset('/', '/de/', '/en/'),
  '/': page({ path: '/', other: '/', links: ['/de/', '/en/'] }),
  '/de/': page({
    path: '/de/',
    other: '/en/',
    head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"CreativeWork","image":{"@type":"ImageObject","url":"${origin}/og.png","width":{"@type":"QuantitativeValue","value":1200},"height":{"@type":"QuantitativeValue","value":630}}}</script>
      <link rel="alternate" type="application/feed+json" href="${origin}/de/feed.json">`,
  }),
  '/en/': page({ path: '/en/', other: '/de/' }),
  '/de/feed.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Neues',
    language: 'de',
    feed_url: `${origin}/de/feed.json`,
    home_page_url: `${origin}/de/`,
    items: [
      {
        id: 'eins',
        title: 'Eins',
        url: `${origin}/de/`,
        content_html: '<p>Eins</p>',
        date_published: '2026-02-04T12:00:00Z',
        date_modified: '2026-02-04T12:00:00Z',
      },
    ],
  }),
  '/og.png': png(1200, 630),
}

const types = { json: 'application/json', xml: 'application/xml', txt: 'text/plain', png: 'image/png' } as const

/** A server of such a site, with some of its files replaced; `undefined` takes one away. */
export function serverOf(changes: Record<string, string | Buffer | undefined> = {}): Fetch {
  const files = { ...cleanSite, ...changes }
  return async (address): Promise<Fetched> => {
    const { pathname } = new URL(address)
    const body = files[pathname]
    if (body === undefined) return { status: 404, type: 'text/html', body: Buffer.of() }
    const ending = pathname.split('.').at(-1) as keyof typeof types
    return { status: 200, type: types[ending] ?? 'text/html', body: Buffer.from(body) }
  }
}
