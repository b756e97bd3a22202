import type { PartnerRow, PartnerTableData } from './model.ts'
import { organisationRecords, resolved, sourceRecords, topicRecords } from './records.ts'

/**
 * The components of an undertaking and the organisations that provide them.
 *
 * @param topicId the undertaking, as the organisations' roles name it
 * @throws when there is no such topic or no organisation has a role in it
 */
export function partnerTable(topicId: string): PartnerTableData {
  const rows: (PartnerRow & { position: number })[] = []
  for (const organisation of organisationRecords().values())
    for (const { in: undertaking, position, component, task, source } of organisation.roles ?? [])
      if (undertaking === topicId)
        rows.push({ position, component, organisation, task, source: resolved(sourceRecords(), 'source', source) })
  if (rows.length === 0)
    throw new Error(`No organisation has a role in "${topicId}"; expected roles in content/organisations`)
  return {
    of: resolved(topicRecords(), 'topic', topicId),
    rows: rows.sort((a, b) => a.position - b.position).map(({ position: _, ...row }) => row),
  }
}
