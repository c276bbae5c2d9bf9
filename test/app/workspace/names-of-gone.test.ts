import { expect, it } from 'vitest'
import { namesOfGone } from '../../../renderer/app/workspace/names-of-gone.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { unit } from '../../domain/small-office.ts'
import { createTestOffice } from '../../make/test-office.ts'

it('tells what a unit was called before it went, and nothing of one that never was', async () => {
  const { open } = await createTestOffice()
  const { workspace } = open
  const label = { code: 'add-unit', params: {} } as const
  await workspace.run(label, (structure) => ok(put(structure, [unit('baru')])))
  await workspace.run(label, renameUnit('unit:baru', 'Seksi Sandi'))
  await workspace.undo()
  await workspace.run(label, (structure) => {
    const before = structure.tables.unit.get('unit:baru') ?? null
    return ok({ 'unit:baru': { before, after: null } })
  })
  const name = unit('baru').name
  expect([...(await namesOfGone(open, ['unit:baru', 'unit:tidak-ada']))]).toEqual([
    ['unit:baru', name],
  ])
})
