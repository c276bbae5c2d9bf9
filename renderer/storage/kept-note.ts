import type { z } from 'zod'
import type { BaganDatabase } from './database.ts'

/** Of what this computer remembers beside an office: in no file of it, and lost with its database. */
type Notes = Pick<BaganDatabase, 'notes'>

/** What is remembered under that key; null where nothing is, or nothing that can be read. */
export async function readNote<T>(
  { notes }: Notes,
  key: 'folder' | 'server',
  schema: z.ZodType<T>,
): Promise<T | null> {
  const row = await notes.get(key)
  if (!row) return null
  try {
    const found = schema.safeParse(JSON.parse(String(row.value)))
    return found.success ? found.data : null
  } catch {
    return null
  }
}

/** Remembers that under the key, in the place of what was. */
export async function keepNote(
  { notes }: Notes,
  key: 'folder' | 'server',
  value: object,
): Promise<void> {
  await notes.put({ key, value: JSON.stringify(value) })
}
