import { describe, expect, it } from 'vitest'
import { compareStructures } from '../../renderer/domain/comparison/compare.ts'
import { dutyRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { boundPaper } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { articleLines } from '../../renderer/print/proposal/act-articles.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { naskahOffice } from '../make/naskah-office.ts'

const on = day('2018-10-04')
const base = naskahOffice(demoRecords())
const units = [...base.tables.unit.values()]
const bidang = units.find(({ type }) => type === 'bidang')
const gone = units.find(({ name }) => name === 'Seksi Persandian')
if (!bidang || !gone) throw new Error('no such unit')
const rest = recordsOf(base).filter(
  (one) => one.id !== gone.id && !('unitId' in one && one.unitId === gone.id),
)
const added = unitRecord({ ...bidang, id: 'unit:baru', name: 'Bidang Aset Digital', order: 99 })
const duty = dutyRecord({
  id: 'duty:baru',
  unitId: added.id,
  sort: 'tugas',
  order: 1,
  text: 'melaksanakan pengelolaan aset digital',
  starter: false,
})
const next = structureOf([...rest, added, duty])
const comparison = compareStructures(base, next, 'id')
const compared = { base, comparison, names: { a: 'lama', b: 'baru' } }
const source = { structure: next, live: next, proposal: null, compared }

function wish(textKind: 'replace' | 'amend') {
  return { choice: { ...USUAL_PAPER, textKind }, language: 'id', on, today: on } as const
}

async function rowsOf(textKind: 'replace' | 'amend') {
  const bound = boundPaper(paperKind('persandingan-against'), source, wish(textKind))
  const [table] = (await bound?.tables()) ?? []
  return table?.rows.map((row) => row.map(String)) ?? []
}

describe('articles beside each other', () => {
  it('are those that say something else, what is taken out reads "Dihapus.", with the acts they come from', async () => {
    const rows = await rowsOf('amend')
    const numbers = (name: string) =>
      String(comparison.acts.find((act) => act.name === name)?.no ?? '?')
    const list = rows.find(([, after = '']) => after.startsWith('Pasal 3\n'))
    expect(list?.[0]).toContain('Seksi Persandian;')
    expect(list?.[1]).not.toContain('Seksi Persandian')
    expect(list?.[1]).toContain('Bidang Aset Digital')
    const out = rows.find(([, after = '']) => after.endsWith('\nDihapus.'))
    expect(out?.[0]).toContain('Seksi Persandian sebagaimana dimaksud')
    expect(out?.[1]?.split('\n')[0]).toBe(out?.[0]?.split('\n')[0])
    expect(out?.[2]).toContain(numbers('Seksi Persandian'))
    const fresh = rows.find(([before, after = '']) => before === '–' && /^Pasal \d+A\n/.test(after))
    expect(fresh?.[1]).toContain('melaksanakan pengelolaan aset digital')
    expect(fresh?.[2]).toContain(numbers('Bidang Aset Digital'))
    // The closing article of what takes the place of the old text is no part of an amendment.
    expect(rows.some((row) => row.join().includes('dicabut dan dinyatakan'))).toBe(false)
  })

  it('count anew where the text takes the whole place of the old one', async () => {
    const rows = await rowsOf('replace')
    expect(rows.some((row) => row.join().includes('dicabut dan dinyatakan'))).toBe(true)
    expect(rows.some(([, after = '']) => /^Pasal \d+A\n/.test(after))).toBe(false)
  })

  it.each(['docx', 'xlsx'] as const)('become a file: %s', async (format) => {
    const bytes = await paperFile(paperKind('persandingan-against'), format, source, wish('amend'))
    expect(bytes?.length).toBeGreaterThan(1000)
  })

  it('are named by the act that changes them; by none where the office keeps no duties', () => {
    const words = wordsIn('id')
    const linesOf = (sides: Parameters<typeof articleLines>[0]) =>
      comparison.acts.flatMap((act) =>
        articleLines(sides, { ...act, reason: '', note: '', impact: NONE }, words).map(
          (line) => `${act.name}: ${line}`,
        ),
      )
    const told = linesOf({ base, next })
    expect(told.find((line) => line.startsWith('Seksi Persandian'))).toMatch(
      /^Seksi Persandian: Naskah: Pasal 3, Pasal \d+$/,
    )
    expect(told.find((line) => line.startsWith('Bidang Aset Digital'))).toMatch(/Pasal \d+A/)
    const bare = structureOf(demoRecords())
    expect(linesOf({ base: bare, next: bare })).toEqual([])
  })
})

const NONE = { units: 0, posts: 0, seats: 0, eselon: {}, persons: [] } as never
