import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { encodeJournalLine, sumOf } from '../../renderer/storage/journal-line.ts'
import { readStory } from '../../renderer/storage/story.ts'

/**
 * A journal that goes on to that number: the unit its last edit added is renamed again and again, and at the end has
 * the name it had.
 */
export function lengthened(lines: readonly string[], lastSeq: number): string[] {
  const last = readStory(lines).entries.at(-1)
  const [id, delta] = Object.entries(last?.change ?? {})[0] ?? []
  if (!last || !id || delta?.after?.kind !== 'unit') throw new Error('The last entry adds no unit')
  const added = delta.after
  const all = [...lines]
  let before: StructureRecord = added
  for (let seq = all.length + 1; seq <= lastSeq; seq++) {
    const name = seq === lastSeq ? added.name : `${added.name} ${seq}`
    const after: StructureRecord = { ...added, name }
    const label = { code: 'rename-unit', params: { from: before.name, to: name } } as const
    const change = { [id]: { before, after } }
    const entry: JournalEntry = { ...last, seq, kind: 'edit', label, target: null, change }
    all.push(encodeJournalLine(entry, sumOf(all.at(-1) ?? '')))
    before = after
  }
  return all
}

/** The folder of a finished session whose database is gone and whose journal is this one. */
export function withoutDatabase(folder: string, journal: string, lines: readonly string[]): void {
  rmSync(join(folder, 'IndexedDB'), { recursive: true })
  writeFileSync(join(folder, journal), lines.map((line) => `${line}\n`).join(''))
}
