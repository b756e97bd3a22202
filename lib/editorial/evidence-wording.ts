import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import { evidencePassages } from './sources/cited-passages.ts'
import { passageFinding } from './sources/passage-finding.ts'

/** evidence-wording: the words on which an event or the part of an organisation rests stand in their source word for word. */
export function evidenceWording(content: Content): Finding[] {
  return evidencePassages(content).flatMap((passage) => passageFinding(content, passage, 'evidence-wording') ?? [])
}
