import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { pictureFindings } from './pictures/picture-findings.ts'

/**
 * image-location: a picture file does not say where it was taken. The site never publishes that, but the repository is public.
 */
export function imageLocation(content: Content): Finding[] {
  return pictureFindings(content, 'image-location', ({ location }, path) =>
    location
      ? [
          {
            message: `says where it was taken; the site leaves that out, the repository would show it. ${remedy(path)}`,
            severity: 'warning',
          },
        ]
      : [],
  )
}

const remedy = (path: string) =>
  path.endsWith('.jpg')
    ? 'Take it out before you commit: npm run check -- --fix'
    : 'Export it without location before you commit'
