import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { pictureFieldFindings } from './wording/lead-picture.ts'
import { isPlaceholder } from './wording/placeholder.ts'

/** Words that name no licence and no permission. */
const nothing =
  /^(?:lizenz|licen[cs]e|frei|free|lizenzfrei|royalty[- ]free|ja|yes|erlaubt|allowed|ok|okay|internet|google|cc|copyright|©|public|open)$/i

/** image-licence: the licence says under which terms we may show the picture; that there is one, the shape says. */
export function imageLicence(content: Content): Finding[] {
  return pictureFieldFindings(content, 'image-licence', 'licence', (licence) =>
    isPlaceholder(licence) || nothing.test(licence.trim().replace(/[:.]$/, ''))
      ? `is "${licence}", which is no licence; expected its name, such as CC BY 4.0, or whose permission we have`
      : undefined,
  )
}
