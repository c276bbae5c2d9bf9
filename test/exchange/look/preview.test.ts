import { describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'
import { shownLook } from '../../../renderer/exchange/look/preview.ts'
import { officeList } from '../../bench/office-list.ts'

const ROWS = 700

async function looked() {
  const text = officeList(ROWS)
    .map((row) => row.join(';'))
    .join('\n')
  const bytes = new TextEncoder().encode(text)
  return lookAt(await loadFiles([{ name: 'daftar.csv', bytes }], 'id'), FIRST_WISH)
}

const kindsOf = (records: readonly StructureRecord[]) => {
  const counts: Record<string, number> = {}
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

describe('what is shown of an import', () => {
  it('are its units, their heads and who holds these: no other record goes to the page', async () => {
    const look = await looked()
    const { outcome } = shownLook(look)
    const units = outcome.report.units
    const drawn = kindsOf(outcome.drawn)
    expect(drawn).toMatchObject({ unit: units, post: units })
    expect(drawn.appointment).toBe(drawn.person)
    expect(outcome.drawn.length).toBeLessThan(look.outcome.records.length / 4)
    expect('records' in outcome).toBe(false)
  })

  it('counts all posts and people of each unit', async () => {
    const look = await looked()
    const counts = Object.values(shownLook(look).outcome.inUnit)
    const sum = (of: 'posts' | 'people') => counts.reduce((all, one) => all + one[of], 0)
    expect(sum('posts')).toBe(look.outcome.report.posts)
    expect(sum('people')).toBe(look.outcome.report.appointments)
  })

  it('goes over as text and comes back the same', async () => {
    const shown = shownLook(await looked())
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown)
  })

  it('of a file that was refused is its sentence: it is not opened a second time', async () => {
    const bytes = new TextEncoder().encode('PK, but no workbook')
    const loaded = await loadFiles([{ name: 'rusak.xlsx', bytes }], 'id')
    expect(loaded.files).toEqual([])
    const { outcome, sheets } = await lookAt(loaded, FIRST_WISH)
    expect(sheets).toEqual([])
    expect(outcome.report.problems).toEqual(loaded.noted)
    expect(loaded.noted).toHaveLength(1)
  })
})
