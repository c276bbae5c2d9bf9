import { expect, test } from 'vitest'
import { servedNameless } from '../../../renderer/app/server/served-nameless.ts'
import { closeBatch, openStructure } from '../../../renderer/domain/sharing/close-batch.ts'
import { erasedIn, erasedRecord } from '../../../renderer/domain/sharing/erased.ts'
import { type ServedBatch, servedBatch } from '../../../renderer/domain/sharing/server-batch.ts'
import { beginningOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { erasedOf } from '../../../renderer/storage/erased-person.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'

const WHO = 'person:198001012005011001'
const NIP = '198001012005011001'
const CALLED = '(dihapus)'

const BATCH: ServedBatch = {
  ...{ name: 'a/1', by: 'Sri', over: [], documents: {} },
  records: {
    [WHO]: { set: { name: 'Budi Santoso', nip: NIP } },
    'appointment:x': { made: true, set: { personId: WHO, postId: 'post:ikp', role: 'definitif' } },
    'unit:ikp': { set: { note: 'menunggu Budi Santoso' } },
    'setting:erased.ff': { made: true, set: { value: '["s","x"]' } },
  },
}

test('who was made nameless here is not brought back by a batch of a city’s server', async () => {
  const note = erasedRecord(await erasedOf(WHO, { salt: 's', called: CALLED }))
  const here = beginningOf(structureOf([...smallOfficeRecords(), note]), new Map(), 'b/1')
  const told = await servedNameless(here, BATCH)
  expect(JSON.stringify(told)).not.toMatch(/Budi|1980/)
  const person = Object.keys(told.records).find((id) => id.startsWith('person:')) ?? ''
  expect(told.records).toEqual({
    [person]: { set: { name: CALLED, nip: null } },
    'appointment:x': {
      made: true,
      set: { personId: person, postId: 'post:ikp', role: 'definitif' },
    },
    'unit:ikp': { set: { note: `menunggu ${CALLED}` } },
  })
})

test('that somebody was made nameless goes by file and folder, not over a server', async () => {
  const before = beginningOf(structureOf(smallOfficeRecords()), new Map(), 'b/1')
  const note = erasedRecord(await erasedOf(WHO, { salt: 's', called: CALLED }))
  const now = structureOf([...smallOfficeRecords(), note])
  const after = closeBatch(before, openStructure(now), 'a/1')
  expect(erasedIn(after.structure)).toHaveLength(1)
  expect(servedBatch(before, after, 'a/1').records).toEqual({})
  const alone = await servedNameless(before, BATCH)
  expect(Object.keys(alone.records)).toEqual([WHO, 'appointment:x', 'unit:ikp'])
})
