import { describe, expect, it } from 'vitest'
import { isStale } from '../../../renderer/app/workspace/backups.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { createTestOffice, type TestOffice } from '../../make/test-office.ts'

const seqs = (office: TestOffice) =>
  [...office.fake.folder('uji').snapshots.values()].map(({ info }) => info.seq)

describe('a snapshot', () => {
  it('is taken in the first session already', async () => {
    const office = await createTestOffice()
    await expect.poll(() => seqs(office)).toEqual([1])
    await expect.poll(() => office.open.backups.get().last?.seq).toBe(1)
  })

  it('counts only once it was read back the same', async () => {
    const office = await createTestOffice()
    const { backups } = office.open
    office.fake.broken.add('readSnapshot')
    expect(await backups.take()).toBe(false)
    expect(backups.get().trouble).toBe('Tidak dapat: readSnapshot')
    office.fake.broken.clear()
    expect(await backups.take()).toBe(true)
    expect(backups.get()).toMatchObject({ trouble: null, last: { seq: 1 } })
  })

  it('that cannot be written is told, and the newest there is stays known', async () => {
    const office = await createTestOffice()
    const { backups } = office.open
    await backups.take()
    office.fake.broken.add('writeSnapshot')
    expect(await backups.take()).toBe(false)
    expect(backups.get()).toMatchObject({ trouble: 'Tidak dapat: writeSnapshot', last: { seq: 1 } })
  })
})

describe('one that must stand before something', () => {
  it('is the last one where nothing has changed since, and else is made', async () => {
    const office = await createTestOffice()
    const { backups, workspace } = office.open
    await expect.poll(() => backups.get().last?.seq).toBe(1)
    const before = seqs(office)
    expect(await backups.ensure()).toBe(true)
    expect(seqs(office)).toEqual(before)
    office.fake.lineMs = 20
    void workspace.run({ code: 'rename-unit', params: {} }, renameUnit('unit:ikp', 'A'))
    expect(await backups.ensure()).toBe(true)
    expect(seqs(office).at(-1)).toBe(2)
  })

  it('is made where the last could not be read back', async () => {
    const office = await createTestOffice()
    const { backups } = office.open
    await backups.take()
    office.fake.broken.add('readSnapshot')
    expect(await backups.take()).toBe(false)
    expect(await backups.ensure()).toBe(false)
    office.fake.broken.clear()
    expect(await backups.ensure()).toBe(true)
    expect(backups.get().trouble).toBeNull()
  })
})

describe('the last good snapshot', () => {
  const at = '2026-11-25T09:00:00.000Z'
  const state = { last: { seq: 5, at }, trouble: null }

  it('is too old a day after, where the file has changed since', () => {
    expect(isStale(state, 6, '2026-11-26T08:59:00.000Z')).toBe(false)
    expect(isStale(state, 6, '2026-11-26T09:01:00.000Z')).toBe(true)
    expect(isStale(state, 5, '2027-11-26T09:01:00.000Z')).toBe(false)
    expect(isStale({ last: null, trouble: null }, 6, at)).toBe(true)
    expect(isStale({ last: null, trouble: null }, 0, at)).toBe(false)
  })
})
