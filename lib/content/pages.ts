import type { Language } from '../languages.ts'
import { loadBody } from './body/load-body.ts'
import type { PageFrontMatter } from './definitions/article.ts'
import { generatedDocuments } from './generated.ts'
import type { Body } from './model.ts'

/** A text about the site itself. */
export interface TextPage extends PageFrontMatter {
  id: string
  language: Language
  body: Body
}

/**
 * A page about the site in one language.
 *
 * @throws when `content/pages/<id>/<language>.mdx` does not exist
 */
export function textPage(id: string, language: Language): TextPage {
  for (const { _raw, body, title, summary, updated } of generatedDocuments<PageFrontMatter>('page')) {
    if (_raw.sourceFilePath !== `pages/${id}/${language}.mdx`) continue
    return {
      id,
      language,
      title,
      summary,
      updated,
      body: loadBody(body?.raw ?? '', _raw.sourceFilePath, 'page', language),
    }
  }
  throw new Error(`content/pages/${id}/${language}.mdx is missing; expected the text of this page`)
}
