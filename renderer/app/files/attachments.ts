import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { attach, inMegabytes } from '../../domain/attachments/attachment-edits.ts'
import { mostBytes } from '../../domain/attachments/attachments.ts'
import { attachmentRecord } from '../../domain/records/record-makers.ts'
import type { Attachment, AttachmentId, AttachmentSort } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { cleanScanName, isNamedRightly, scanForm } from '../../domain/values/scan-form.ts'
import { scanSum } from '../../storage/scan-sum.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** A file that was picked, dropped or pasted, and what it is to be attached to. */
export interface ToAttach {
  /** Of the record, of `setting:decreeNo`, or of a proposal. */
  readonly ofId: string
  readonly sort: AttachmentSort
  readonly name: string
  readonly bytes: Uint8Array
}

/** What was attached, and what is to be told of it. */
export interface Attached {
  readonly attachment: Attachment
  /** A PDF that asks for a passphrase. */
  readonly isLocked: boolean
  /** Its own name held a folder or signs nobody sees. */
  readonly isRenamed: boolean
}

/** A scan that may be kept, as it will be called. */
export interface JudgedScan {
  readonly record: Omit<Attachment, 'kind'>
  readonly isLocked: boolean
  readonly isRenamed: boolean
}

/**
 * What the bytes of a file are, by themselves; nothing is written. Problems: `scan-empty`, `scan-unknown`,
 * `scan-broken`, `scan-macros`, `scan-renamed`.
 */
export async function judgeScan(
  { ofId, sort, name, bytes }: ToAttach,
  id: AttachmentId,
  addedOn: CalendarDate,
): Promise<Result<JudgedScan>> {
  const shown = name.split(/[/\\]/).at(-1) || name
  const form = scanForm(bytes)
  if (typeof form === 'string') return refuse(`scan-${form}`, { name: shown })
  const { media, isLocked } = form
  if (!isNamedRightly(name, media))
    return refuse('scan-renamed', { name: shown, media: media.toUpperCase() })
  const clean = cleanScanName(name, media)
  const content = await scanSum(bytes)
  const given = { id, ofId, sort, name: clean, content, media, bytes: bytes.length, addedOn }
  const { kind: _, ...record } = attachmentRecord(given)
  const isRenamed = clean !== name && clean !== `${name}.${media}`
  return ok({ record, isLocked, isRenamed })
}

/**
 * Attaches a file to a record: its bytes first, on the disk when that is answered, then the edit. Cut off between the
 * two a file is left that no record names, never a record without its file. Problems: those of `judgeScan` and of the
 * edit, nothing written; `scan-not-kept` with the sentence of the disk.
 */
export async function attachScan(
  desktop: Pick<Desktop, 'keepScan'>,
  { id, workspace }: Pick<OpenWorkspace, 'id' | 'workspace'>,
  file: ToAttach,
  { newId, today }: { newId(): AttachmentId; today: CalendarDate },
): Promise<Result<Attached>> {
  const { structure } = workspace.getState()
  const size = file.bytes.length
  const most = mostBytes(structure)
  const shown = file.name.split(/[/\\]/).at(-1) || file.name
  if (size > most)
    return refuse('attachment-too-large', { name: shown, ...inMegabytes(size, most) })
  const judged = await judgeScan(file, newId(), today)
  if (!judged.ok) return judged
  const { record, ...told } = judged.value
  const edit = attach(record)
  // What the record refuses leaves no file behind.
  const fits = edit(structure)
  if (!fits.ok) return fits
  const kept = await desktop.keepScan({ id, bytes: file.bytes })
  if (!kept.ok) return refuse('scan-not-kept', { name: record.name, reason: kept.message })
  const done = await workspace.run({ code: 'attach-scan', params: { name: record.name } }, edit)
  if (!done.ok) return done
  return ok({ attachment: { ...record, kind: 'attachment' }, ...told })
}

/** Opens one in the system's reader, from a copy that goes with the program; `not-found`: it is not on this computer. */
export function openAttachment(
  desktop: Pick<Desktop, 'openScan'>,
  id: string,
  { content, media, name }: Attachment,
): Promise<CallResult<boolean>> {
  return desktop.openScan({ id, scan: { content, media }, name })
}
