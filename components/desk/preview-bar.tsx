import type { Finding } from '@/lib/content/finding.ts'
import { FileLink } from './file-link.tsx'
import { FindingList, findingCounts } from './finding-list.tsx'

interface Props {
  /** The project's folder from the root of the disk. */
  folder: string
  /** The file that the page is made of; a list has none. */
  file?: string
  /** The same page in the other language. */
  counterpart?: string
  /** What the desk shows of the article. */
  desk?: string
  state?: string
  /** What is found in the page's file. */
  findings: readonly Finding[]
  /** What keeps the newest state of files from being shown. */
  held: readonly Finding[]
  /** Whether the check of everything is still to come. */
  checking: boolean
  /** Links to what readers do not see yet: draft or scheduled. */
  unpublished: readonly { address: string; state: string }[]
}

/** The bar at the foot of each page of the preview. */
export function PreviewBar(props: Props) {
  const { folder, file, counterpart, desk = '/desk/', state, findings, held, checking, unpublished } = props
  return (
    <>
      <aside className="preview-bar" aria-label="Preview">
        {held.length > 0 && (
          <div className="preview-held" role="alert">
            <p>
              Your last change is not shown until this is mended: pages stay as they were, a new one does not appear
              yet.
            </p>
            <FindingList findings={held} folder={folder} />
          </div>
        )}
        <div className="preview-row">
          {state && <span className={`desk-state ${state}`}>{state}</span>}
          {file && <FileLink file={file} folder={folder} />}
          {counterpart && <a href={counterpart}>other language</a>}
          {checking && <span>checking …</span>}
          {!checking && file && findings.length === 0 && <span>nothing found</span>}
          {findings.length > 0 && (
            <details>
              <summary>{findingCounts(findings)}</summary>
              <FindingList findings={findings} folder={folder} />
            </details>
          )}
          <a className="preview-desk" href={desk}>
            desk
          </a>
        </div>
      </aside>
      <style className="preview-marks">
        {unpublished
          .map(
            (one) =>
              `a[href="${one.address}"]::after{content:" ${one.state}";font:600 .8rem var(--font-label);color:var(--color-copper)}`,
          )
          .join('')}
      </style>
    </>
  )
}
