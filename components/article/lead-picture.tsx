import type { Picture } from '@/lib/content/pictures.ts'

/** The picture above an article, with its credit. Width and height keep its room free while it loads. */
export function LeadPicture({ src, width, height, alt, credit, licence }: Picture) {
  return (
    <figure className="lead-picture">
      <img src={src} width={width} height={height} alt={alt} fetchPriority="high" />
      <figcaption className="meta">
        {credit} ({licence})
      </figcaption>
    </figure>
  )
}
