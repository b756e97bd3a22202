import type { DeskArticle } from '@/lib/editorial/desk/overview.ts'
import type { SideBySide, TextPiece } from '@/lib/editorial/desk/side-by-side.ts'
import type { Language } from '@/lib/languages.ts'
import { FileLink } from './file-link.tsx'
import { FindingList } from './finding-list.tsx'

interface Props {
  folder: string
  article: DeskArticle
  /** Both languages beside each other; missing where one is. */
  texts?: SideBySide
}

function Piece({ text, change }: TextPiece) {
  if (change === 'added') return <ins>{text}</ins>
  return change === 'removed' ? <del>{text}</del> : text
}

function Side({ pieces, language }: { pieces: readonly TextPiece[]; language: Language }) {
  return (
    <div className="desk-text" lang={language}>
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and the page never changes
        <Piece key={index} {...piece} />
      ))}
    </div>
  )
}

const names = { de: 'German', en: 'English' }

/** An article on the desk: German and English as they are written, section beside section. */
export function DeskArticlePage({ folder, article, texts }: Props) {
  return (
    <main className="wrap desk">
      <p className="kicker">
        <a href="/desk/">Desk</a>
      </p>
      <h1>{article.title}</h1>
      {article.findings.length > 0 && <FindingList findings={article.findings} folder={folder} />}
      <p>{texts ? texts.note : 'One language is missing, so there is nothing to stand beside the other.'}</p>
      <div className="desk-pair">
        {(['de', 'en'] as const).map((language) => (
          <p key={language}>
            <b>{names[language]}</b>
            {texts?.original === language && ', the original'}{' '}
            <span className={`desk-state ${article[language].state}`}>{article[language].state}</span>{' '}
            {article[language].words} words{' '}
            {article[language].file && <FileLink file={article[language].file} folder={folder} />}{' '}
            {article[language].address && <a href={article[language].address}>open</a>}
          </p>
        ))}
      </div>
      {texts?.sections.map(({ de, en }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no other name, and the page never changes
        <div className="desk-pair" key={index}>
          <Side pieces={de} language="de" />
          <Side pieces={en} language="en" />
        </div>
      ))}
    </main>
  )
}
