import type { StructureRecord, Unit } from '../../domain/records/records.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { importSentence } from '../read/import-words.ts'
import { isAgain, isBox } from '../read/spare-ids.ts'

/**
 * What waits in the tray only so that nothing is lost, and is counted nowhere: second rows of an id, with who stands in
 * them alone, and boxes made to hold posts that hang nowhere. The records themselves say it, so a table and the copy
 * that was made of it are counted alike. What somebody has given a place is counted.
 */
export function spareRecords(records: readonly StructureRecord[]): ReadonlySet<string> {
  const spare = new Set<string>()
  const again = new Set<string>()
  for (const one of records) {
    if (one.kind !== 'unit' || one.unplaced === null) continue
    if (isAgain(one.id)) again.add(one.id)
    if (isAgain(one.id) || isBox(one.id) || isNamedBox(one)) spare.add(one.id)
  }
  if (again.size === 0) return spare
  const counted = new Set<string>()
  const doubtful = new Set<string>()
  for (const one of records) {
    if (one.kind === 'post' && again.has(one.unitId)) spare.add(one.id)
  }
  for (const one of records) {
    if (one.kind !== 'appointment') continue
    if (spare.has(one.postId)) {
      spare.add(one.id)
      doubtful.add(one.personId)
    } else counted.add(one.personId)
  }
  for (const id of doubtful) if (!counted.has(id)) spare.add(id)
  return spare
}

/** Posts tell the id of a unit that is not there: it keeps that id, and is named after it. */
function isNamedBox({ id, name }: Unit): boolean {
  const value = id.slice('unit:'.length)
  return LANGUAGES.some((language) => importSentence(language, 'holder-box', { value }) === name)
}
