import { describe, expect, it } from 'vitest'
import type { StructureRecord, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  get,
  pathUp,
  type Structure,
  structureOf,
  withRecords,
} from '../../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Language } from '../../../renderer/domain/values/language.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { updateChange, updateOf } from '../../../renderer/exchange/update/update-office.ts'
import { wholeTables } from '../../../renderer/exchange/write/whole-workbook.ts'
import { writeCsv } from '../../../renderer/exchange/write/write-csv.ts'
import { writeWorkbook } from '../../../renderer/exchange/write/write-workbook.ts'
import { petaTable } from '../../../renderer/papers/kinds/peta-list.ts'
import { vacancyTable } from '../../../renderer/papers/kinds/vacancies.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const ON = day('2018-10-04')
const office = structureOf(demoRecords())
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function register(language: Language): string {
  const rows = registerRows(office, ON, ON)
  return decode(
    writeCsv(vacancyTable(rows, { structure: office, on: ON, words: wordsIn(language) }), language),
  )
}

async function update(into: Structure, text: string) {
  const bytes = new TextEncoder().encode(text)
  const read = await importFiles([{ name: 'kosong.csv', bytes }], {
    preset: 'auto',
    language: 'id',
  })
  return updateOf(into, 'kosong.csv', read)
}

type Update = Awaited<ReturnType<typeof update>>

function taken(found: Update): Structure {
  const ticked = new Set(found.differences.filter(({ take }) => take).map(({ key }) => key))
  const next = apply(found.office, updateChange(found, ticked, ON))
  expect(faults(next)).toEqual([])
  return next
}

function told({ differences }: Update): string[] {
  return differences.map(({ act, kind, field, to }) => `${act} ${kind} ${field} ${to}`)
}

const CASE = 'Kepala Seksi Layanan Informasi Publik'
function caseOf(structure: Structure) {
  const post = all(structure, 'post').find(({ title }) => title === CASE)
  const found = all(structure, 'vacancy').find(
    ({ postId, closedOn }) => postId === post?.id && closedOn === null,
  )
  if (!found) throw new Error('There is no open case')
  return found
}

describe('the register of vacant posts, written and read again', () => {
  it.each(['id', 'en'] as const)(
    'brings nothing into the office it came from (%s)',
    async (language) => {
      expect(told(await update(office, register(language)))).toEqual([])
    },
  )

  it('changes a case where the table was changed', async () => {
    const text = register('id')
      .replace('2018-09-01', '2018-08-15')
      .replace('Mutasi ke provinsi', 'Promosi')
    const found = await update(office, text)
    expect(told(found)).toEqual([
      'changed vacancy since 2018-08-15',
      'changed vacancy cause promosi',
    ])
    expect(caseOf(taken(found))).toMatchObject({ id: caseOf(office).id, cause: 'promosi' })
  })

  it('keeps what was changed by hand since the last import, and asks where both have changed', async () => {
    const first = taken(await update(office, register('id')))
    const own = caseOf(first)
    const byHand: StructureRecord = { ...own, stage: 'pertek-bkn', since: day('2018-09-03') }
    const changed = withRecords(first, new Map([[own.id, byHand]]))
    expect(told(await update(changed, register('id')))).toEqual([])
    const clash = await update(changed, register('id').replace('2018-09-01', '2018-08-15'))
    expect(clash.differences).toMatchObject([{ field: 'since', clash: true, take: false }])
  })

  it('closes a case that is no longer in it, and leaves posts and people alone', async () => {
    const first = taken(await update(office, register('id')))
    const fewer = register('id')
      .split('\r\n')
      .filter((line) => !line.startsWith(CASE))
      .join('\r\n')
    const found = await update(first, fewer)
    expect(told(found)).toEqual(['gone vacancy null null'])
    const next = taken(found)
    expect(get(next, caseOf(first).id)?.closedOn).toBe(ON)
    expect(all(next, 'post')).toHaveLength(all(office, 'post').length)
  })

  it('opens a case for a post that has none', async () => {
    const own = caseOf(office).id
    const steps = all(office, 'step').filter(({ vacancyId }) => vacancyId === own)
    const without = withRecords(
      office,
      new Map([own, ...steps.map(({ id }) => id)].map((id) => [id, null])),
    )
    const found = await update(without, register('id'))
    expect(told(found)).toEqual(['new vacancy null null'])
    expect(caseOf(taken(found))).toMatchObject({
      since: '2018-09-01',
      cause: 'mutasi-keluar-provinsi',
      stage: 'dilaporkan',
    })
  })
})

describe('the peta jabatan, written and read again', () => {
  const peta = (language: Language) =>
    decode(
      writeCsv(petaTable({ structure: office, on: ON, words: wordsIn(language) }, null), language),
    )

  it.each(['id', 'en'] as const)(
    'brings nothing into the office it came from (%s)',
    async (language) => {
      expect(told(await update(office, peta(language)))).toEqual([])
    },
  )

  it('is the same tree with the same K and B as a file of its own', async () => {
    const bytes = new TextEncoder().encode(peta('id'))
    const { report, records } = await importFiles([{ name: 'peta.csv', bytes }], {
      preset: 'auto',
      language: 'id',
    })
    const own = structureOf(records)
    const path = (structure: Structure, id: UnitId) =>
      pathUp(structure, id)
        .map(({ name }) => name)
        .join(' < ')
    const paths = (structure: Structure) =>
      all(structure, 'unit')
        .map(({ id }) => path(structure, id))
        .sort()
    expect(paths(own)).toEqual(paths(office))
    expect(report).toMatchObject({ posts: 65, seats: 91, vacantSeats: 26, roots: 1 })
  })

  it('is the same tree for a city, where every office has a Sekretariat', async () => {
    const city = structureOf(cityRecords(7, 120))
    const today = day('2024-01-15')
    const bytes = writeCsv(
      petaTable({ structure: city, on: today, words: wordsIn('id') }, null),
      'id',
    )
    const { records } = await importFiles([{ name: 'peta.csv', bytes }], {
      preset: 'auto',
      language: 'id',
    })
    const paths = (structure: Structure) =>
      all(structure, 'post')
        .map(({ title, unitId, seats }) => {
          const names = pathUp(structure, unitId).map(({ name }) => name)
          return [title, seats, ...names].join(' < ')
        })
        .sort()
    expect(paths(structureOf(records))).toEqual(paths(city))
  })

  it('changes K where the table was changed, and the names stay', async () => {
    const text = peta('id').replace(/(Pengemudi;[^;]*;[^;]*;Pelaksana;3;2;)2/, '$14')
    const found = await update(office, text)
    expect(told(found)).toEqual(['changed post seats 4'])
    expect(all(taken(found), 'person')).toHaveLength(all(office, 'person').length)
  })
})

describe('the whole workbook, brought into the office it came from', () => {
  async function whole(structure: Structure) {
    const bytes = writeWorkbook(wholeTables(structure, [], ON, 'id'), { language: 'id' })
    const read = await importFiles([{ name: 'lengkap.xlsx', bytes }], {
      preset: 'auto',
      language: 'id',
    })
    return updateOf(office, 'lengkap.xlsx', read)
  }

  it('changes nothing', async () => {
    expect(told(await whole(office))).toEqual([])
  })

  it('changes a case and a closed one in their own fields', async () => {
    const own = caseOf(office)
    const changed: StructureRecord = { ...own, closedOn: day('2018-10-01') }
    const found = await whole(withRecords(office, new Map([[own.id, changed]])))
    expect(told(found)).toEqual(['changed vacancy closedOn 2018-10-01'])
  })
})
