import type { CallResult, Desktop, OfficeFile } from '../../../electron/contract/ipc-contract.ts'
import type { BaganDatabase, NoteRow } from '../../storage/database.ts'
import { type Lock, openLock } from '../../storage/locked-office.ts'
import { type PackedRows, packRows } from '../../storage/memory-database.ts'
import { lockContent, type OfficeContent, unlockContent } from '../../storage/office-content.ts'
import { createStore } from '../view/store.ts'
import { CannotOpen } from './newer-data.ts'
import { type ScanCalls, sealPlainScans } from './seal-scans.ts'

/** Asks for passphrase or recovery code of an office, and shows that it is being opened. */
export interface LockQuestion {
  ask(id: string, again: boolean): Promise<string | null>
  /** Null where somebody stopped it. */
  unlocking<T>(id: string, work: Promise<T>): Promise<T | null>
}

/** A locked office that is open here. */
export interface Sitting {
  readonly lock: Lock
  /** What its database held when it was closed; null where its files alone tell. */
  readonly rows: PackedRows | null
  /** What it knew of itself where its rows are of an older version: the lines of its journal do not tell it. */
  readonly notes: readonly NoteRow[]
  /** It was open when the program ended: its files lay plain until now. */
  readonly wasLeftOpen: boolean
}

export interface LockParts {
  readonly desktop: Pick<Desktop, 'sealState' | 'readSeal' | 'unsealOffice'>
  /** Nobody can be asked where there is none: a locked office is refused then. */
  readonly lockQuestion?: LockQuestion
  /** Of an office that is begun as a locked one, in the place of another: nobody is asked. */
  readonly lock?: Lock
}

/** What closing a locked office comes to, for who waits for it. */
export const sealing = createStore<{
  /** The office that is being sealed now; null where none is. */
  readonly id: string | null
  /** Why the last one could not be sealed and stays plain; null where it was. */
  readonly failed: { readonly id: string; readonly reason: string } | null
}>({ id: null, failed: null })

/** The locks of offices that are open in this page: closing them takes no passphrase again. */
const open = new Map<string, { readonly lock: Lock; times: number }>()

/** Whether a locked office is open in this page, and so is to be sealed at the end. */
export function isOpenLocked(id?: string): boolean {
  return id === undefined ? open.size > 0 : open.has(id)
}

/**
 * Opens a locked office by its passphrase: its files are plain in its folder until it is closed. Null where it is not
 * locked. Throws `CannotOpen` where no passphrase was given, or the file is damaged.
 */
export async function sitDown(id: string, parts: LockParts): Promise<Sitting | null> {
  const { desktop } = parts
  const state = await desktop.sealState({ id })
  if (!state.ok || state.value === null) return null
  const known = open.get(id)
  if (known && state.value === 'open') {
    known.times++
    return { lock: known.lock, ...NOTHING, wasLeftOpen: false }
  }
  const bytes = answerOf(await desktop.readSeal({ id })) ?? new Uint8Array()
  const lock = parts.lock ?? (await lockFor(id, bytes, parts))
  const wasLeftOpen = state.value === 'open'
  const held = wasLeftOpen ? NOTHING : await unpack(id, lock, bytes, desktop)
  open.set(id, { lock, times: 1 })
  return { lock, ...held, wasLeftOpen }
}

async function lockFor(id: string, bytes: Uint8Array, { lockQuestion }: LockParts): Promise<Lock> {
  for (let again = false; ; again = true) {
    const typed = lockQuestion ? await lockQuestion.ask(id, again) : null
    if (!lockQuestion || typed === null) throw new CannotOpen({ code: 'office-locked', params: {} })
    const lock = await lockQuestion.unlocking(id, openLock(bytes, typed))
    if (lock === null) throw new CannotOpen({ code: 'office-locked', params: {} })
    if (lock.ok) return lock.value
    if (lock.problem.code !== 'bagan-passphrase-wrong') throw new CannotOpen(lock.problem)
  }
}

const NOTHING = { rows: null, notes: [] } as const

/** A new office is a locked one before there is anything in it, so that a kill never leaves it open to everybody. */
export async function beginLocked(
  id: string,
  desktop: Pick<Desktop, 'sealOffice'>,
  lock: Lock,
): Promise<void> {
  const bytes = await lockContent(lock, { files: [], rows: null })
  answerOf(await desktop.sealOffice({ id, bytes, lastSeq: 0 }))
}

/** The lock of a locked office that is open in this page; null of every other. */
export function lockOf(id: string): Lock | null {
  return open.get(id)?.lock ?? null
}

/** As the folder has it. */
const JOURNAL = 'riwayat.jsonl'

async function unpack(
  id: string,
  lock: Lock,
  bytes: Uint8Array,
  desktop: LockParts['desktop'],
): Promise<Pick<OfficeContent, 'rows' | 'notes'>> {
  const found = await unlockContent(lock, bytes)
  if (!found.ok) throw new CannotOpen(found.problem)
  const { files, rows, notes } = found.value
  answerOf(await desktop.unsealOffice({ id, files }))
  return { rows, notes }
}

/** All there is of an office: its database, and the files of its folder. */
export type OfficeParts = Pick<
  Desktop,
  'readJournal' | 'listSnapshots' | 'readSnapshot' | 'listAside' | 'readAside' | 'sealOffice'
> &
  ScanCalls

/**
 * Lets a locked office go: where nobody else has it open in this page it is sealed, and nothing plain is left of it. To be
 * called while its database is open, when all that is shown is saved. Where it cannot be sealed it stays plain, and
 * `sealing` says why.
 */
export async function standUp(
  id: string,
  desktop: OfficeParts,
  database: BaganDatabase,
): Promise<void> {
  const held = open.get(id)
  if (!held || --held.times > 0) return
  sealing.set({ id, failed: null })
  const failed = await sealOffice(id, desktop, database, held.lock).then(
    () => null,
    (error: Error) => ({ id, reason: error.message }),
  )
  open.delete(id)
  sealing.set({ id: null, failed })
}

/** Puts one sealed file in the place of everything an office has in its folder, but for its scans, which are sealed each by itself. Throws an Error with a sentence. */
export async function sealOffice(
  id: string,
  desktop: OfficeParts,
  database: BaganDatabase,
  lock: Lock,
): Promise<void> {
  await sealPlainScans(desktop, id, lock)
  const { lines, files } = await officeFiles(id, desktop)
  const packed = await packRows(database)
  const rows = packed.meta.length > 0 ? packed : null
  const bytes = await lockContent(lock, { files, rows })
  answerOf(await desktop.sealOffice({ id, bytes, lastSeq: lines }))
}

/** The files of its folder, and how many lines its journal has. */
async function officeFiles(id: string, desktop: OfficeParts) {
  const asText = (all: readonly string[]) =>
    new TextEncoder().encode(all.map((line) => `${line}\n`).join(''))
  const journal = answerOf(await desktop.readJournal({ id, fromSeq: 1 }))
  const files: OfficeFile[] = [{ name: JOURNAL, bytes: asText(journal) }]
  for (const { file } of answerOf(await desktop.listSnapshots({ id }))) {
    files.push({ name: file, bytes: answerOf(await desktop.readSnapshot({ id, file })) })
  }
  for (const { file } of answerOf(await desktop.listAside({ id }))) {
    files.push({ name: file, bytes: asText(answerOf(await desktop.readAside({ id, file }))) })
  }
  return { lines: journal.length, files }
}

/** An office that is open is locked no more. */
export function forgetLock(id: string): void {
  open.delete(id)
}

function answerOf<T>(result: CallResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
