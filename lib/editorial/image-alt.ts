import { asciiSlug } from '../ascii-slug.ts'
import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { pictureFieldFindings } from './wording/lead-picture.ts'
import { isPlaceholder } from './wording/placeholder.ts'

/** Screen readers say by themselves that there is a picture. */
const announces =
  /^(?:(?:ein|das|dieses|an?|the|this)\s+)?(?:bild|foto|photo|fotografie|photograph|abbildung|grafik|symbolbild|image|picture|graphic|illustration|screenshot)(?:\s+(?:von|vom|der|des|eines|einer|mit|zeigt|of|shows|showing|with)\b|\s*[:–-])/i
const fileEnding = /\.(jpe?g|png|webp|avif|gif|svg)$/i

/** image-alt: the text alternative says what the picture shows. */
export function imageAlt(content: Content): Finding[] {
  return pictureFieldFindings(content, 'image-alt', 'alt', (alt, { file = '', title }) => {
    const expected = 'expected what the picture shows, in a few words'
    if (alt.trim() === '') return `is empty; ${expected}`
    const name = file.replace(fileEnding, '')
    if (fileEnding.test(alt) || (name && asciiSlug(alt) === asciiSlug(name)))
      return `is the file name "${alt}"; ${expected}`
    if (isPlaceholder(alt)) return `is the placeholder "${alt}"; ${expected}`
    if (announces.test(alt))
      return `begins with "${announces.exec(alt)?.[0]}"; expected the thing itself, because a screen reader says by itself that there is a picture`
    if (title && asciiSlug(alt) === asciiSlug(title)) return `repeats the title; ${expected}`
    return undefined
  })
}
