import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Language } from '../../languages.ts'
import { headingIds } from './heading-ids.ts'
import { sentenceStarts } from './sentence-starts.ts'

const footnotes = {
  de: { label: 'Anmerkungen', back: 'Zurück zur Stelle im Text' },
  en: { label: 'Notes', back: 'Back to the place in the text' },
}

const processors = { de: processor('de'), en: processor('en') }

function processor(language: Language) {
  return unified()
    .use(remarkRehype, {
      passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
      clobberPrefix: '',
      footnoteLabel: footnotes[language].label,
      footnoteLabelProperties: {},
      footnoteBackLabel: footnotes[language].back,
    })
    .use(headingIds)
    .use(sentenceStarts)
    .freeze()
}

/**
 * Turns a checked MDX tree into an HTML tree. Component nodes stay in it as they are; headings get ids, and figures at the
 * beginning of a sentence are marked, because their first letter is then a capital.
 */
export function toHast(tree: MdastRoot, language: Language): Root {
  return processors[language].runSync(tree) as Root
}
