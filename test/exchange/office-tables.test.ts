import { describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { OFFICE_TABLES } from '../make/office-tables/all-tables.ts'
import { DESK_TABLES } from '../make/office-tables/desks.ts'
import { officeTableBytes } from '../make/office-tables/office-table.ts'
import { STRANGER_TABLES } from '../make/office-tables/strangers/all.ts'

describe('tables as offices keep them', () => {
  it.each(OFFICE_TABLES.map((table) => [table.name, table] as const))('%s', async (name, table) => {
    const file = { name, bytes: officeTableBytes(table) }
    const { report, records } = await importFiles([file], { preset: 'auto', language: 'id' })
    const { gives } = table
    expect(faults(structureOf(records))).toEqual([])
    const passed = report.passedOver.map(({ row, reason }) => `${row} ${reason}`)
    const told = report.problems
      .filter(({ message }) => !/dilewati \(|tidak dibaca/.test(message))
      .map(({ row, column }) => `${row} ${column}`)
    expect({
      units: report.units,
      roots: report.roots,
      people: report.people,
      passed,
      told,
      ...(gives.posts === undefined ? {} : { posts: report.posts }),
      ...(gives.seats === undefined ? {} : { seats: report.seats }),
      ...(gives.nips === undefined ? {} : { nips: nipsOf(records) }),
      ...(gives.vacant === undefined ? {} : { vacant: report.vacantSeats }),
      ...(gives.roles ? { roles: rolesOf(records) } : {}),
      ...(gives.holds ? { holds: holdsOf(records) } : {}),
      ...(gives.tree ? { tree: treeOf(records) } : {}),
      ...(gives.hierarchy ? { hierarchy: report.tables[0]?.hierarchy } : {}),
    }).toEqual({ passed: [], told: [], ...gives })
  })

  it('tell by its cells which table on the right is not read, and read that one where it is chosen', async () => {
    const table = DESK_TABLES.find(({ name }) => name.startsWith('pejabat-dan-staf'))
    if (!table) throw new Error('no such table')
    const file = { name: table.name, bytes: officeTableBytes(table) }
    const { report } = await importFiles([file], { preset: 'auto', language: 'id' })
    expect(report.problems.map(({ message }) => message).join()).toContain('(F2:H5: ')
    const columns = [...Array(6).fill('ignored'), 'holder', 'title']
    const settled = new Map([[report.tables[0]?.sheet ?? '', { columns }]])
    const right = await importFiles([file], { preset: 'auto', language: 'id', settled })
    const people = right.records.flatMap((one) => (one.kind === 'person' ? [one.name] : []))
    expect(people).toEqual(['Dedi', 'Eka', 'Fani'])
  })

  it('are a hundred and thirty at least, forty of them with their whole truth', () => {
    expect(OFFICE_TABLES.length).toBeGreaterThanOrEqual(130)
    const whole = STRANGER_TABLES.filter(({ gives }) => gives.seats !== undefined)
    expect(whole.length).toBeGreaterThanOrEqual(40)
  })

  it.each(
    STRANGER_TABLES.filter(({ gives }) => !gives.roles).map(
      (table) => [table.name, table] as const,
    ),
  )('%s names nobody who acts', async (name, table) => {
    const file = { name, bytes: officeTableBytes(table) }
    const { records } = await importFiles([file], { preset: 'auto', language: 'id' })
    expect(rolesOf(records).every((role) => role === 'definitif')).toBe(true)
  })
})

function nipsOf(records: readonly StructureRecord[]): number {
  return records.filter((one) => one.kind === 'person' && one.nip !== null).length
}

function treeOf(records: readonly StructureRecord[]): string[] {
  const units = records.filter((one) => one.kind === 'unit')
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return units.map(({ name, parentId }) => `${name} < ${(parentId && names.get(parentId)) || '-'}`)
}

function rolesOf(records: readonly StructureRecord[]): string[] {
  return records.flatMap((one) => (one.kind === 'appointment' ? [one.role] : []))
}

function holdsOf(records: readonly StructureRecord[]): string[] {
  const structure = structureOf(records)
  return records.flatMap((one) => {
    if (one.kind !== 'appointment') return []
    const post = get(structure, one.postId)
    const unit = post && get(structure, post.unitId)
    const above = unit?.parentId ? get(structure, unit.parentId)?.name : '-'
    return [`${get(structure, one.personId)?.name} < ${unit?.name} < ${above}`]
  })
}
