import { expect, it } from 'vitest'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'
import { practiceTable } from '../../../renderer/exchange/sheets/practice-table.ts'

it('gives a reader to practise on a workbook it understands whole', async () => {
  const { outcome, sheets } = await lookAt(await loadFiles([practiceTable()], 'id'), FIRST_WISH)
  expect(sheets).toHaveLength(1)
  expect(outcome.readable).toBe(true)
  expect(outcome.report).toMatchObject({ passedOver: [], problems: [] })
  const count = (kind: string) => outcome.records.filter((record) => record.kind === kind).length
  expect({ units: count('unit'), people: count('person') }).toEqual({ units: 137, people: 1200 })
})
