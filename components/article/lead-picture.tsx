import type { Picture } from '@/lib/content/pictures.ts'

interface Props {
  picture: Picture
  /** The colour of its place while it loads, as `#rrggbb`. */
  colour: string
}

/** How wide the picture is at which width of the window: `.lead-picture` in article.css, and `.wrap` around it. */
const sizes = '(min-width: 78rem) 58rem, (min-width: 66rem) 38rem, 92vw'

/**
 * The picture above an article, with its credit. It stands on the first screen of a phone and of a desk, so it is loaded at once. Width
 * and height keep its room free meanwhile, and its colour stands there: in an attribute of SVG, because a strict content security policy
 * refuses styles in attributes.
 */
export function LeadPicture({ picture, colour }: Props) {
  const { src, width, height, sources, alt, credit, licence } = picture
  return (
    <figure className="lead-picture">
      <svg viewBox={`0 0 ${width} ${height}`} color={colour} aria-hidden="true" />
      <picture>
        {sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
        ))}
        <img src={src} width={width} height={height} alt={alt} fetchPriority="high" />
      </picture>
      <figcaption className="meta">
        {credit} ({licence})
      </figcaption>
    </figure>
  )
}
