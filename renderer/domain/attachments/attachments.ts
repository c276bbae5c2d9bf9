import { type Attachment, kindOfId, RECORD_KINDS, type RecordKind } from '../records/records.ts'
import { all, get, type Structure } from '../structure/structure.ts'

/** Kinds of records a scan may be kept beside. */
export const BEARERS = [
  'appointment',
  'term',
  'step',
  'vacancy',
  'law',
  'limit',
  'bup',
  'check',
] as const satisfies readonly RecordKind[]
/** The setting that stands for the office's own regulation. */
export const OWN_REGULATION = 'setting:decreeNo'
const PROPOSAL = 'proposal:'

/** Megabytes a scan may have where the office says nothing, and the most an office may say. */
export const USUAL_LIMIT = 20
export const MOST_LIMIT = 100
const MEGABYTE = 1024 * 1024

/** So many scans beside one record are more than anybody reads. */
export const MOST_ATTACHMENTS = 50

/** Whether a scan may be kept beside what that id names, as far as its kind tells. */
export function mayBear(id: string): boolean {
  if (id === OWN_REGULATION || (id.startsWith(PROPOSAL) && id.length > PROPOSAL.length)) return true
  const kind = kindOfId(id)
  return kind !== null && BEARERS.some((one) => one === kind)
}

/** Whether the record of that id is there; what is said of proposals stands elsewhere. */
export function isThere(structure: Structure, id: string): boolean {
  if (id.startsWith(PROPOSAL)) return true
  const kind = kindOfId(id)
  return kind !== null && RECORD_KINDS.includes(kind) && structure.tables[kind].has(id as never)
}

/** What is kept beside a record, the first added first. */
export function attachmentsOf(structure: Structure, id: string): Attachment[] {
  const ids = structure.groups.attachmentsOf.get(id) ?? []
  const found = ids.flatMap((one) => get(structure, one as Attachment['id']) ?? [])
  return found.sort((a, b) => order(a.addedOn, b.addedOn) || order(a.name, b.name))
}

/** The most bytes a scan of this office may have. */
export function mostBytes(structure: Structure): number {
  const said = Number(get(structure, 'setting:attachment-limit')?.value ?? '')
  const megabytes = Number.isInteger(said) && said >= 1 && said <= MOST_LIMIT ? said : USUAL_LIMIT
  return megabytes * MEGABYTE
}

/** A file of the office's folder as records name it, once however many do. */
export interface NamedScan extends Pick<Attachment, 'content' | 'media' | 'bytes'> {}

/** All files records of a structure name. */
export function namedScans(structure: Structure): NamedScan[] {
  const found = new Map<string, NamedScan>()
  for (const { content, media, bytes } of all(structure, 'attachment'))
    found.set(content, { content, media, bytes })
  return [...found.values()]
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
