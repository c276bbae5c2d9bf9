import { expect, it } from 'vitest'
import { unitEditsTold } from '../../../renderer/app/workspace/unit-edits-told.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { changeUnit, moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { unit } from '../../domain/small-office.ts'
import { createTestOffice } from '../../make/test-office.ts'

it('tells names, places and kinds a unit had, the newest first, without what was taken back', async () => {
  const { open } = await createTestOffice()
  const { workspace } = open
  const label = { code: 'add-unit', params: {} } as const
  const told = async () =>
    (await unitEditsTold(open, 'unit:baru')).map(({ field, from, to }) => [field, from, to])
  await workspace.run(label, (structure) => ok(put(structure, [unit('baru'), unit('lain')])))
  expect(await told()).toEqual([])
  const { name, type } = unit('baru')
  await workspace.run(label, renameUnit('unit:baru', 'Seksi Sandi'))
  await workspace.run(label, moveUnit('unit:baru', 'unit:lain'))
  await workspace.run(label, renameUnit('unit:lain', 'Bidang Lain'))
  await workspace.run(label, changeUnit('unit:baru', { type: 'uptd', note: 'x' }))
  const all = [
    ['type', type, 'uptd'],
    ['parentId', unit('baru').parentId, 'unit:lain'],
    ['name', name, 'Seksi Sandi'],
  ]
  expect(await told()).toEqual(all)
  await workspace.undo()
  expect(await told()).toEqual(all.slice(1))
  await workspace.redo()
  expect(await told()).toEqual(all)
  await workspace.undo()
  await workspace.undo()
  await workspace.undo()
  expect(await told()).toEqual(all.slice(2))
})
