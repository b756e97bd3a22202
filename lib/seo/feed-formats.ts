import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { type FeedFormat, feedStyles } from '../routes.ts'
import { site } from '../site.ts'
import { type FeedContent, type FeedOf, feedContent } from './feed.ts'
import { descriptionText, withNotice, withoutBreaks } from './feed-text.ts'

const styled = { stylesheets: [{ type: 'text/css', href: feedStyles }] }

/** Atom asks for the moment of the last change even where nothing has ever been there. */
const never = new Date(0)

/** Each format as a text, and the media type that it goes by. */
const formats: Record<FeedFormat, { type: string; write: (content: FeedContent) => string }> = {
  rss: { type: 'application/rss+xml', write: rss },
  atom: { type: 'application/atom+xml', write: atom },
  json: { type: 'application/feed+json', write: json },
}

/** The media type of a format. */
export function feedType(format: FeedFormat): string {
  return formats[format].type
}

/** A feed in a format: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1, with whole texts. */
export function feedText(format: FeedFormat, of: FeedOf): string {
  return formats[format].write(feedContent(of))
}

function rss(content: FeedContent): string {
  const { language, title, description, page, addresses, author, updated, items } = content
  const xml = generateRssFeed(
    {
      title,
      link: page,
      description: descriptionText(description),
      language,
      generator: site.name,
      lastBuildDate: updated,
      atom: { links: [{ href: addresses.rss, rel: 'self', type: feedType('rss') }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        description: descriptionText(item.summary),
        guid: { value: item.id, isPermaLink: false },
        pubDate: item.published,
        categories: item.topics.map(({ name }) => ({ name })),
        content: { encoded: item.html },
        dc: { creators: [author] },
        atom: { updated: item.updated },
      })),
    },
    styled,
  )
  return withNotice(withoutBreaks(xml), /<channel>/, { language, feed: addresses.rss, page })
}

function atom(content: FeedContent): string {
  const { language, id, title, description, page, addresses, author, updated, items } = content
  const xml = generateAtomFeed(
    {
      xml: { lang: language },
      id,
      title: { value: title },
      subtitle: { value: description },
      updated: updated ?? never,
      generator: { text: site.name },
      authors: [{ name: author }],
      links: [
        { href: page, rel: 'alternate', type: 'text/html', hreflang: language },
        { href: addresses.atom, rel: 'self', type: feedType('atom') },
      ],
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        links: [{ href: item.url, rel: 'alternate', type: 'text/html', hreflang: language }],
        published: item.published,
        updated: item.updated,
        summary: { value: item.summary },
        content: { type: 'html', value: item.html },
        categories: item.topics.map(({ id: term, name }) => ({ term, label: name })),
      })),
    },
    styled,
  )
  return withNotice(withoutBreaks(xml), /<feed [^>]*>/, { language, feed: addresses.atom, page })
}

function json(content: FeedContent): string {
  const { language, title, description, page, addresses, author, items } = content
  const feed = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: addresses.json,
    description,
    language,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published,
      date_modified: item.updated,
      tags: item.topics.map(({ name }) => name),
    })),
  })
  // The library leaves out an empty list, which the format asks for.
  return `${JSON.stringify({ ...(feed as object), ...(items.length === 0 && { items: [] }) }, null, 2)}\n`
}
