import { amendmentPrice } from '../../renderer/domain/naskah/amend.ts'
import { plainText } from '../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../renderer/domain/naskah/text-of.ts'
import { officesOf } from '../../renderer/domain/readings/offices.ts'
import { dutyRecord } from '../../renderer/domain/records/record-makers.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { readRegulations } from '../../renderer/exchange/presets/regulation.ts'
import { createProblemList } from '../../renderer/exchange/read/problem-list.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { type Measure, percentile, timed } from './measure.ts'
import { cityOf } from './structures.ts'

const DUTIES = 4

/** The regulation of a city of 400 units: whole, of one office after an edit, and what amending it would cost. */
export async function measure(): Promise<Measure[]> {
  const city = withDuties(cityOf(400))
  const [office] = officesOf(city).slice(3)
  if (!office) throw new Error('A city without offices')
  const read = percentile(await timed(5, () => again(city)), 0.5)
  const whole = percentile(await timed(5, () => textOf(city, null)), 0.5)
  let count = 0
  const edit = await timed(15, () => {
    const text = `penyusunan bahan kebijakan ${count++}`
    const first = all(city, 'duty').find(({ unitId }) => unitId === office.id)
    if (!first) throw new Error('An office without duties')
    textOf(apply(city, put(city, [{ ...first, text }])), office.id)
  })
  const changed = apply(city, put(city, [{ ...office, name: `${office.name} dan Pelaporan` }]))
  const price = percentile(await timed(5, () => amendmentPrice(city, changed, office.id)), 0.5)
  const lines = oldRegulation()
  const opened = percentile(await timed(7, () => taken(lines)), 0.5)
  const beside = { baseline: read, baselineName: 'the same city made of its records' }
  return [
    {
      name: 'regulation of a whole city, 400 units in one text',
      value: whole,
      unit: 'ms',
      target: 500,
      ...beside,
    },
    {
      name: 'regulation of one office after an edit (p95)',
      value: percentile(edit, 0.95),
      unit: 'ms',
      target: 100,
      ...beside,
    },
    {
      name: 'what amending it would cost, one office',
      value: price,
      unit: 'ms',
      target: null,
      ...beside,
    },
    {
      name: `a regulation of ${articlesIn(lines)} articles in a city's words, read, taken and composed again`,
      value: opened,
      unit: 'ms',
      target: 500,
      ...beside,
    },
  ]
}

/** A dinas of 20 units as a city words it: no sentence is the program's own. */
function oldRegulation(): string[] {
  const records = demoRecords()
  const [office] = officesOf(structureOf(records))
  const text = plainText(textOf(structureOf(records), office?.id ?? null)?.lines ?? [])
  return text
    .replaceAll('mempunyai tugas', 'memiliki tugas')
    .replaceAll('menyelenggarakan fungsi', 'mempunyai fungsi')
    .replaceAll('berada di bawah dan bertanggung jawab', 'bertanggung jawab langsung')
    .split('\n')
}

function articlesIn(lines: readonly string[]): number {
  return lines.filter((line) => /^Pasal \d+$/.test(line)).length
}

/** As it is opened as a file of its own. */
function taken(lines: readonly string[]): void {
  const sheet = { name: 'perwali', rows: lines.map((line) => [line]), lines: true } as const
  const { regulations = [] } = readRegulations([sheet], createProblemList('id'))
  if (regulations[0]?.differing.length !== 0) throw new Error('It reads otherwise')
}

/** Every unit with a tugas and some fungsi, where the city has none of its own. */
function withDuties(city: Structure): Structure {
  if (city.tables.duty.size > 0) return city
  const made = all(city, 'unit').flatMap(({ id, type }) =>
    type === 'kjf'
      ? []
      : Array.from({ length: DUTIES }, (_, at) =>
          dutyRecord({
            id: `duty:${id}-${at}`,
            unitId: id,
            sort: at === 0 ? 'tugas' : 'fungsi',
            order: at,
            text: `penyusunan bahan kebijakan ${at}`,
          }),
        ),
  )
  return apply(city, put(city, made))
}

function again(city: Structure): Structure {
  return structureOf(recordsOf(city))
}
