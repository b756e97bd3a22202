import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { pictureFindings } from './pictures/picture-findings.ts'

/**
 * image-file: a picture file holds a still picture in the format that its name says, whole, and with no more pixels than can be
 * decoded without harm.
 */
export function imageFile(content: Content): Finding[] {
  return pictureFindings(content, 'image-file', ({ fault }) => (fault ? [{ message: fault }] : []))
}
