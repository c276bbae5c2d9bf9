import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type OpenParts,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { BaganDatabase, type DatabaseHouse } from '../../../renderer/storage/database.ts'
import { createRealDesktop, type RealDesktop } from '../../make/real-desktop.ts'
import { newHouse } from './desk-database.ts'
import { writings } from './plug.ts'

export const OFFICE = 'uji'

/** One computer: a folder of offices and a database, and the program that is started over them. */
export interface Desk {
  readonly folder: string
  readonly house: DatabaseHouse
  readonly parts: OpenParts
  readonly real: RealDesktop
  /** The office as the next start finds it. */
  open(id?: string): Promise<OpenWorkspace>
}

export interface DeskOptions {
  readonly house?: DatabaseHouse
  readonly computer?: string
  /** ISO moment; a second more at each call where none is given. */
  now?(): string
}

const made: string[] = []

/** A folder that goes at the end. */
export async function newFolder(within = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(within, 'bagan-meja-'))
  made.push(folder)
  return folder
}

/** Takes away what the trials left. */
export function clearFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

let seconds = 0
const ticking = () => new Date(Date.UTC(2026, 10, 29, 2, 0, ++seconds)).toISOString()

/** The program over that folder, as if it had just been started. */
export function deskAt(folder: string, options: DeskOptions = {}): Desk {
  const { house = newHouse(), computer = 'MEJA', now = ticking } = options
  const real = createRealDesktop(folder, computer)
  const { desktop } = real
  const parts: OpenParts = { desktop, now, openDatabase: (id) => new BaganDatabase(id, house) }
  return { folder, house, parts, real, open: (id = OFFICE) => openWorkspace(id, parts) }
}

/** What an office that was never begun holds. */
export const NOTHING = '[[],[]]'

/** All an office holds, as one text: two that hold the same say the same. */
export async function heldBy({ workspace, database }: OpenWorkspace): Promise<string> {
  const records = recordsOf(workspace.getState().structure)
  const documents = await database.documents.toArray()
  return JSON.stringify([sorted(records), sorted(documents)], inOrder)
}

function sorted<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function inOrder(_: string, held: unknown): unknown {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return held
  return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What goes on beside the page, as a snapshot at the start does, is over. */
export async function quiet(): Promise<void> {
  for (let still = 0, before = -1; still < 3; ) {
    await wait(2)
    still = before === writings() ? still + 1 : 0
    before = writings()
  }
}

/** Closes it; one whose power is gone only lets go. */
export async function close(open: OpenWorkspace): Promise<void> {
  await open.checked.catch(() => null)
  await open.close().catch(() => undefined)
  await quiet()
}
