import { z } from 'zod'
import type { BatchName } from '../../domain/sharing/batch-name.ts'
import type { Seen } from '../../domain/sharing/seen.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { keepNote, readNote } from '../../storage/kept-note.ts'

/**
 * What this computer remembers of a city's server. It is in no file of the office, and may be lost with its database:
 * then all there is is read once more.
 */
export interface ServerMemory {
  /** The last batch read: its number, and the name it had. */
  readonly seq: number
  readonly name: string
  /** When it came there. */
  readonly at?: string | undefined
  /** Batches that were read there, or were in what it began with. */
  readonly has: Seen
  /** What it began with, by name: a later beginning took the place of all before. */
  readonly first?: string | undefined
  /** Who was made nameless in what it began with: tokens of the notes. */
  readonly erased?: readonly string[] | undefined
  /** Batches it refused, which stay here. */
  readonly home: readonly BatchName[]
  /** What one was there last. */
  readonly job?: string | undefined
}

const memorySchema = z.object({
  seq: z.int(),
  name: z.string(),
  at: z.string().optional(),
  has: z.record(z.string(), z.array(z.int())),
  first: z.string().optional(),
  erased: z.array(z.string()).optional(),
  home: z.array(z.custom<BatchName>((one) => typeof one === 'string')),
  job: z.string().optional(),
})

/** Null where nothing is remembered. */
export function readServerMemory(
  database: Pick<BaganDatabase, 'notes'>,
): Promise<ServerMemory | null> {
  return readNote(database, 'server', memorySchema)
}

export function keepServerMemory(
  database: Pick<BaganDatabase, 'notes'>,
  memory: ServerMemory,
): Promise<void> {
  return keepNote(database, 'server', memory)
}

export async function dropServerMemory({ notes }: Pick<BaganDatabase, 'notes'>): Promise<void> {
  await notes.delete('server')
}
