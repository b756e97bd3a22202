import { type CheckRecord, checkRecord } from './check-record.ts'
import recorded from './last-check.json' with { type: 'json' }

/**
 * What the last check of every page found, as `npm run accessibility` wrote it to `last-check.json`.
 *
 * @throws when the file is not what that command writes
 */
export const lastCheck: CheckRecord = checkRecord.parse(recorded)
