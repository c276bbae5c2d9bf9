import { expect, it, vi } from 'vitest'
import { copyBytes } from '../../renderer/app/files/backup.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { ownFormats, PAPERS } from '../../renderer/papers/paper-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { unit } from '../domain/small-office.ts'
import { textOfBytes } from '../make/private-strings.ts'

/** A unit has two more fields: one says that it is open, one says nothing. */
vi.mock('../../renderer/domain/records/kinds/unit.ts', async (original) => {
  const { UNIT } = await original<typeof import('../../renderer/domain/records/kinds/unit.ts')>()
  const { orNull, since, text } = await import('../../renderer/domain/records/form/field.ts')
  const more = since(2, {
    floor: orNull(text({ holds: 'open', column: ['Lantai', 'Floor'] })),
    mother: orNull(text({ column: ['Nama Ibu', 'Mother'] })),
  })
  return { UNIT: { ...UNIT, fields: { ...UNIT.fields, ...more } } }
})

const filled = { ...unit('dinas', { type: 'dinas' }), floor: 'zklantai', mother: 'zkibu' }
const records: readonly StructureRecord[] = [filled]
const structure = structureOf(records)
const source = { structure, live: structure, proposal: null, documents: [] }
const on = day('2018-10-04')

/** The office in every file of its data, whole or without that. */
async function written(without: readonly ('nip' | 'birth' | 'names')[]): Promise<string> {
  const choice = { ...USUAL_PAPER, without }
  const wish = { choice, language: 'id', on, today: on } as const
  const content = { name: 'uji', seq: 1, records, documents: [] }
  const files = [await copyBytes(content, { words: wordsIn('id'), without, passphrase: null })]
  for (const kind of PAPERS.filter(({ group }) => group === 'data')) {
    for (const format of ownFormats(kind)) {
      if (format === 'pdf' || format === 'svg' || format === 'png') continue
      files.push((await paperFile(kind, format, source, wish)) ?? new Uint8Array())
    }
  }
  return files.map(textOfBytes).join('\n')
}

it.each(['nip', 'birth', 'names'] as const)(
  'a field that says nothing is left out with %s, one that is declared open is not',
  async (fact) => {
    const whole = await written([])
    expect(whole.split('zkibu').length).toBeGreaterThan(5)
    expect(whole).toContain('zklantai')
    const reduced = await written([fact])
    expect(reduced).not.toContain('zkibu')
    expect(reduced).toContain('zklantai')
  },
)
