import type { ReactNode } from 'react'
import type { Finding } from '@/lib/content/finding.ts'
import type { RecentChange } from '@/lib/editorial/desk/git.ts'
import type { DeskOverview, DeskRecord, DeskVersion } from '@/lib/editorial/desk/overview.ts'
import { FileLink } from './file-link.tsx'
import { FindingList, findingCounts } from './finding-list.tsx'

interface Props {
  folder: string
  overview: DeskOverview
  recent: { from: 'git' | 'files'; changes: readonly RecentChange[] }
  held: readonly Finding[]
  checking: boolean
}

function Version({ version }: { version: DeskVersion }) {
  return (
    <>
      <td>
        <span className={`desk-state ${version.state}`}>{version.state}</span>{' '}
        {version.address && <a href={version.address}>open</a>}
      </td>
      <td className="number">{version.words}</td>
    </>
  )
}

function Section({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <details className="desk-part">
      <summary>
        {title} <b>{count}</b>
      </summary>
      {children}
    </details>
  )
}

function Records({ records, folder }: { records: readonly DeskRecord[]; folder: string }) {
  return (
    <ul className="desk-records">
      {records.map(({ id, file }) => (
        <li key={id}>
          <FileLink file={file} folder={folder} />
        </li>
      ))}
    </ul>
  )
}

/** The desk: what there is, in which state, and what is to be done. */
export function DeskPage({ folder, overview, recent, held, checking }: Props) {
  const { articles, otherFindings, singleSource, quotesUsed, quotesUnused, unused } = overview
  return (
    <main className="wrap desk">
      <p className="kicker">
        <a href="/de/">German pages</a> · <a href="/en/">English pages</a>
      </p>
      <h1>Desk</h1>
      {held.length > 0 && (
        <section className="preview-held">
          <h2>Not shown until it is mended</h2>
          <FindingList findings={held} folder={folder} />
        </section>
      )}
      {checking && <p>The check is still running; its findings follow by themselves.</p>}
      <h2>Articles</h2>
      <div className="desk-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">German</th>
              <th scope="col">words</th>
              <th scope="col">English</th>
              <th scope="col">words</th>
              <th scope="col">Findings</th>
            </tr>
          </thead>
          <tbody>
            {articles.map(({ id, title, de, en, findings }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/desk/articles/${id}/`}>{title}</a> <small>{id}</small>
                </th>
                <Version version={de} />
                <Version version={en} />
                <td>{findings.length > 0 ? findingCounts(findings) : 'none'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Records</h2>
      <Section title="Findings outside of articles" count={otherFindings.length}>
        <FindingList findings={otherFindings} folder={folder} />
      </Section>
      <Section title="Figures without a second source" count={singleSource.length}>
        <Records records={singleSource} folder={folder} />
      </Section>
      <Section title="Quotations used in a text" count={quotesUsed.length}>
        <Records records={quotesUsed} folder={folder} />
      </Section>
      <Section title="Quotations used in no text" count={quotesUnused.length}>
        <Records records={quotesUnused} folder={folder} />
      </Section>
      <Section title="Records that nobody uses" count={unused.length}>
        <FindingList findings={unused} folder={folder} />
      </Section>
      <h2>This week</h2>
      {recent.from === 'files' && <p>There is no Git here; these are the times of the files.</p>}
      {recent.changes.length === 0 && <p>Nothing has changed.</p>}
      {recent.changes.map(({ day, subject, files }) => (
        <details className="desk-part" key={`${day} ${subject} ${files[0]}`}>
          <summary>
            <time dateTime={day}>{day}</time> {subject} <b>{files.length}</b>
          </summary>
          <ul className="desk-records">
            {files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </details>
      ))}
    </main>
  )
}
