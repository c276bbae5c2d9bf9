import { z } from 'zod'
import type { Published } from '../../domain/sharing/publishing.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import type { LaidBy } from '../../storage/folder-file.ts'
import { keepNote, readNote } from '../../storage/kept-note.ts'

/** What this computer remembers of a shared folder. It is in no file of the office, and may be lost with its database. */
export interface FolderMemory {
  /** `bagan-` and eight signs of what the office began with. */
  readonly group: string
  /** Of its passphrase, in base64; null where everybody reads what lies there. */
  readonly key: string | null
  /** What was laid there last; all up to entry `seq` is in it. */
  readonly published: (Published & { readonly seq: number }) | null
  /** The exchange up to which it was looked into; null before the first look. */
  readonly looked: number | null
  /** Something came otherwise than out of it and does not lie there yet. */
  readonly isPassing: boolean
  /** Whose scans were taken away there, once they were made nameless: tokens of the notes. */
  readonly swept: readonly string[]
  /** Who laid something there, by line. */
  readonly people: Readonly<Record<string, LaidBy>>
}

/** Nothing was laid there from here, nor looked for. */
export const NEVER_THERE = { published: null, looked: null, isPassing: true, swept: [] } as const

const laidBy = z.object({ officer: z.string(), computer: z.string() })
const memorySchema = z.object({
  group: z.string(),
  key: z.string().nullable(),
  published: z
    .object({ line: z.string(), number: z.int(), bytes: z.int(), seq: z.int() })
    .nullable(),
  looked: z.int().nullable().default(null),
  isPassing: z.boolean().default(true),
  swept: z.array(z.string()).default([]),
  people: z.record(z.string(), laidBy),
})

/** Null where nothing is remembered. */
export function readMemory(database: BaganDatabase): Promise<FolderMemory | null> {
  return readNote(database, 'folder', memorySchema)
}

export function keepMemory(database: BaganDatabase, memory: FolderMemory): Promise<void> {
  return keepNote(database, 'folder', memory)
}

export async function dropMemory({ notes }: BaganDatabase): Promise<void> {
  await notes.delete('folder')
}
