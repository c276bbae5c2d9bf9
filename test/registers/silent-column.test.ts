import { describe, expect, it, vi } from 'vitest'
import { tableWithout } from '../../renderer/app/files/save-table.ts'
import type { PersonId } from '../../renderer/domain/records/records.ts'
import { all, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { birthDateOf } from '../../renderer/domain/tenure/retirement.ts'
import { comingVacancies } from '../../renderer/domain/vacancy/coming/coming.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { comingTable } from '../../renderer/papers/kinds/retirements.ts'
import { vacancyTable } from '../../renderer/papers/kinds/vacancies.ts'
import { boundPaper } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { textOfBytes } from '../make/private-strings.ts'

/** The register of vacancies has two more columns: one says that it is open, one says nothing. */
vi.mock('../../renderer/registers/vacancies/columns.ts', async (original) => {
  const { VACANCIES } =
    await original<typeof import('../../renderer/registers/vacancies/columns.ts')>()
  const more = [
    ['floor', 'field.note', 'zklantai', 'open'],
    ['mother', 'road.doc-no', 'zkibu', undefined],
  ].map(([id, head, text, holds]) => ({
    id,
    head,
    ...(holds ? { holds } : {}),
    paper: { share: 1, tell: () => [text] },
    cell: { tell: () => text },
  }))
  return { VACANCIES: [...VACANCIES, ...more] }
})

const structure = structureOf(demoRecords())
const on = day('2018-10-04')
const words = wordsIn('id')
const telling = { structure, on, words }
const FACTS = ['nip', 'birth', 'names'] as const

/** The register on paper, as a workbook, as CSV and saved from the screen, whole or without that. */
async function written(without: readonly (typeof FACTS)[number][]): Promise<readonly string[]> {
  const source = { structure, live: structure, proposal: null, documents: [] }
  const wish = { choice: { ...USUAL_PAPER, without }, language: 'id', on, today: on } as const
  const texts = [JSON.stringify(boundPaper(paperKind('vacancies'), source, wish)?.text())]
  for (const format of ['xlsx', 'csv'] as const) {
    const bytes = await paperFile(paperKind('vacancies'), format, source, wish)
    texts.push(textOfBytes(bytes ?? new Uint8Array()))
  }
  const saved = tableWithout(vacancyTable(registerRows(structure, on), telling), {
    ...telling,
    without,
  })
  return [...texts, JSON.stringify([saved.headings, saved.rows])]
}

describe('a column that does not say what it holds', () => {
  it('is told in every format where nothing is left out', async () => {
    for (const text of await written([])) {
      expect(text).toContain('zklantai')
      expect(text).toContain('zkibu')
    }
  })

  it.each(FACTS)(
    'is left out with %s, heading and all; one that is declared open is not',
    async (fact) => {
      const heading = words('road.doc-no').toLowerCase()
      for (const text of await written([fact])) {
        expect(text).toContain('zklantai')
        expect(text).not.toContain('zkibu')
        expect(text.toLowerCase()).not.toContain(heading)
      }
    },
  )
})

it('a birth date that only the NIP tells is left out of the list that is saved from the screen', () => {
  const bare = structureOf(
    recordsOf(structure).map((one) => (one.kind === 'person' ? { ...one, birthDate: null } : one)),
  )
  const list = comingVacancies(bare, on, 60)
  const born = new Map(all(bare, 'person').map((one) => [one.id as PersonId, birthDateOf(one)]))
  const days = list.flatMap(({ person }) => born.get(person.id) ?? [])
  expect(days.length).toBeGreaterThan(0)
  const at = { structure: bare, on, words }
  const whole = comingTable(list, at)
  const saved = tableWithout(whole, { ...at, without: ['birth'] })
  const cells = new Set(saved.rows.flat())
  expect(days.filter((one) => !new Set(whole.rows.flat()).has(one))).toEqual([])
  expect(days.filter((one) => cells.has(one))).toEqual([])
  expect(saved.headings).toEqual(whole.headings)
  // Why a seat turns vacant is no birth date, though the paper tells one below it.
  expect(cells).toContain(words('cause.pensiun-bup'))
})
