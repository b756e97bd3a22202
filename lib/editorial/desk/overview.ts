import type { Finding } from '../../content/finding.ts'
import { addressesOf } from '../../content/history/article-state.ts'
import type { Content, ContentFile } from '../../content/input/content-file.ts'
import { referencesOf } from '../../content/input/references.ts'
import { type Language, languages } from '../../languages.ts'
import { recordUnused } from '../record-unused.ts'
import { statementsOf } from '../sources/cited-passages.ts'
import { articleStatuses, type TextVersion } from '../status/text-states.ts'

/** One language of an article on the desk. */
export interface DeskVersion extends TextVersion {
  /** Its file and its address, where there are. */
  file?: string
  address?: string
}

/** An article on the desk. */
export type DeskArticle = { id: string; title: string; findings: readonly Finding[] } & Record<Language, DeskVersion>

/** A record on the desk. */
export interface DeskRecord {
  id: string
  file: string
}

/** What the desk shows of the content. */
export interface DeskOverview {
  articles: DeskArticle[]
  /** What is found in files of no article. */
  otherFindings: Finding[]
  /** Figures that one source alone states. */
  singleSource: DeskRecord[]
  quotesUsed: DeskRecord[]
  quotesUnused: DeskRecord[]
  /** Records that nobody names, as the rule record-unused says it. */
  unused: Finding[]
}

const titleOf = (file: ContentFile | undefined) => {
  const title = file?.data.value?.title
  return typeof title === 'string' ? title : undefined
}

const recordOf = ({ id, path }: ContentFile): DeskRecord => ({ id, file: path })

/** The quotations that a text names. */
function usedQuotes(content: Content): Set<string> {
  const texts = content.files.filter(({ language }) => language)
  return new Set(texts.flatMap(referencesOf).flatMap(({ to, id }) => (to.includes('quote') ? [id] : [])))
}

function deskArticles(content: Content, findings: readonly Finding[], now: Date): DeskArticle[] {
  const files = content.files.filter(({ kind }) => kind === 'article')
  return articleStatuses(content, now).map((status) => {
    const own = files.filter(({ id }) => id === status.id)
    const version = (language: Language): DeskVersion => {
      const file = own.find((one) => one.language === language)
      const address = file && addressesOf(file)[0]?.address
      return { ...status[language], ...(file ? { file: file.path } : {}), ...(address ? { address } : {}) }
    }
    const [de, en] = languages.map(version) as [DeskVersion, DeskVersion]
    const paths = new Set(own.map(({ path }) => path))
    const title = own.map(titleOf).find(Boolean) ?? status.id
    return { id: status.id, title, findings: findings.filter(({ file }) => paths.has(file)), de, en }
  })
}

/** What is in work comes first: it is what an editor opens the desk for. */
const inWorkFirst = (a: DeskArticle, b: DeskArticle) => Number(isInWork(b)) - Number(isInWork(a))
const isInWork = ({ de, en }: DeskArticle) => de.state !== 'published' || en.state !== 'published'

/** Everything that the desk shows of content. */
export function deskOverview(content: Content, findings: readonly Finding[], now: Date): DeskOverview {
  const articles = deskArticles(content, findings, now).sort(inWorkFirst)
  const ofArticles = new Set(articles.flatMap((article) => article.findings))
  const of = (kind: ContentFile['kind']) => content.files.filter((file) => file.kind === kind)
  const used = usedQuotes(content)
  return {
    articles,
    otherFindings: findings.filter((finding) => !ofArticles.has(finding)),
    singleSource: of('fact')
      .filter((file) => new Set(statementsOf(file).map(({ source }) => source)).size === 1)
      .map(recordOf),
    quotesUsed: of('quote')
      .filter(({ id }) => used.has(id))
      .map(recordOf),
    quotesUnused: of('quote')
      .filter(({ id }) => !used.has(id))
      .map(recordOf),
    unused: recordUnused(content),
  }
}
