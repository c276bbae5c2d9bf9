import { describe, expect, it } from 'vitest'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import type { PaperWish } from '../../renderer/papers/make-sheets.ts'
import { openLine } from '../../renderer/papers/open-line.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { PAPERS } from '../../renderer/papers/paper-table.ts'
import { smallOffice } from '../domain/small-office.ts'

const structure = smallOffice()
const source = { structure, live: structure, proposal: null }
const days = { on: day('2018-10-04'), today: day('2018-10-04') }

function wish(open: readonly string[], unitId: PaperWish['choice']['unitId'] = null): PaperWish {
  return { choice: { ...USUAL_PAPER, unitId }, language: 'id', ...days, open }
}

function kind(id: string) {
  const found = PAPERS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('a paper that prints what two wrote differently', () => {
  it('says how much of it waits, once a record', () => {
    const line = openLine(kind('chart'), source, wish(['unit:ikp', 'unit:ikp', 'post:ikp']))
    expect(line).toBe(
      'Memuat 2 isian yang masih bentrok: ditulis berbeda di dua komputer dan menunggu keputusan.',
    )
  })

  it('says nothing where none of it is within the branch, or nothing waits', () => {
    expect(openLine(kind('chart'), source, wish(['unit:ikp'], 'unit:sek'))).toBe('')
    expect(openLine(kind('chart'), source, wish(['unit:ikp'], 'unit:ikp'))).not.toBe('')
    expect(openLine(kind('chart'), source, wish([]))).toBe('')
    expect(openLine(kind('chart'), source, wish(['freeze:f']))).toBe('')
  })

  it('says it in its table too, but not in one that is read back', async () => {
    const told = async (id: string) => {
      const bytes = await paperFile(kind(id), 'csv', source, wish(['post:ikp']))
      return new TextDecoder().decode(bytes ?? new Uint8Array())
    }
    expect(await told('vacancies')).toContain('masih bentrok')
    const readBack = PAPERS.find((one) => one.readBack && one.table)
    expect(await told(readBack?.id ?? '')).not.toContain('masih bentrok')
  })
})
