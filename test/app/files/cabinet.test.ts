import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import {
  copyOffice,
  coverOf,
  officesOf,
  readCovers,
  renameClosed,
  trashOffice,
} from '../../../renderer/app/files/cabinet.ts'
import { newOffice, openExisting, openLocked } from '../../../renderer/app/files/program.ts'
import { officeCoversSchema } from '../../../renderer/app/view/office-covers.ts'
import { childrenOf, get } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'

const NAME = 'Dinas Kesehatan Kota Contoh'

async function withOffice() {
  const { desktop, folders, broken } = createFakeDesktop()
  let second = 0
  const now = () => new Date(Date.UTC(2026, 10, 26, 2, 41, ++second)).toISOString()
  const program = { desktop, now, newId: freshId }
  const wish = { name: NAME, government: 'Pemerintah Kota Contoh', kind: 'dinas' } as const
  const opened = await newOffice(program, { ...wish, tipe: 'B', after2021: true })
  await opened.backups.take()
  await opened.close()
  return { program, folders, broken, id: opened.id }
}

const folder = (id: string, changedAt: string | null) => ({
  id,
  folder: `/data/${id}`,
  lastSeq: 1,
  lastSum: null,
  changedAt,
  seal: null,
})

describe('the cabinet', () => {
  it('lists what was used last first, worked on or only opened', () => {
    const cover = { government: '', units: 1, top: '', putAway: false, note: '', from: null }
    const covers = {
      b: { ...cover, name: 'B', openedAt: '2026-11-26T09:00:00.000+07:00' },
      a: { ...cover, name: 'A', openedAt: '2026-11-01T09:00:00.000+07:00' },
    }
    const offices = officesOf(
      [folder('a', '2026-11-25T02:00:00.000Z'), folder('b', '2026-11-02T02:00:00.000Z')],
      covers,
    )
    expect(offices.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(officesOf([folder('dinas-sosial-8a1a', null)], {})[0]?.name).toBe('Dinas Sosial')
  })

  it('knows an office copied here from another computer by its newest snapshot', async () => {
    const { program, id } = await withOffice()
    const covers = await readCovers(program, [folder(id, null)], {})
    expect(covers[id]).toMatchObject({ name: NAME, government: 'Pemerintah Kota Contoh' })
    expect(covers[id]?.units).toBeGreaterThan(5)
  })

  it('reads past a cover that is damaged', () => {
    const whole = { name: 'A', government: '', units: 1, openedAt: '', putAway: true, note: 'x' }
    expect(officeCoversSchema.parse({ a: whole, b: { name: 3 } })).toEqual({
      a: { ...whole, top: '', from: null },
    })
    expect(officeCoversSchema.parse('nothing')).toEqual({})
  })

  it('renames an office in every place it is told, the box at the top where it is wished', async () => {
    const { program, id } = await withOffice()
    const renamed = await renameClosed(program, id, 'Dinas Kesehatan', true)
    expect(renamed).toMatchObject({ ok: true, value: { name: 'Dinas Kesehatan' } })
    const opened = await openExisting(program, id)
    const { structure, undoLabel } = opened.workspace.getState()
    const [top] = childrenOf(structure, null)
    expect(top && get(structure, top)?.name).toBe('Dinas Kesehatan')
    expect(coverOf(structure, id, undefined, '').name).toBe('Dinas Kesehatan')
    expect(undoLabel?.code).toBe('rename-office')
    await opened.close()
  })

  it('copies an office, and what happens to the copy does not happen to it', async () => {
    const { program, id } = await withOffice()
    const copied = await copyOffice(program, id)
    if (!copied.ok) throw new Error('unreachable')
    const copy = await openExisting(program, copied.value.id)
    const [top] = childrenOf(copy.workspace.getState().structure, null)
    if (!top) throw new Error('unreachable')
    await copy.workspace.run({ code: 'rename-unit', params: {} }, renameUnit(top, 'Lain'))
    await copy.close()
    const first = await openExisting(program, id)
    expect(get(first.workspace.getState().structure, top)?.name).toBe(NAME)
    expect(copied.value.cover.name).toBe(NAME)
    await first.close()
  })

  it('refuses every change in an office opened to be read', async () => {
    const { program, id } = await withOffice()
    const opened = await openLocked(program, id)
    const [top] = childrenOf(opened.workspace.getState().structure, null)
    if (!top) throw new Error('unreachable')
    const refused = await opened.workspace.run(
      { code: 'rename-unit', params: {} },
      renameUnit(top, 'Lain'),
    )
    expect(refused).toMatchObject({ problem: { code: 'only-looked-at' } })
    expect(opened.workspace.getState().saving.state).toBe('read-only')
    await opened.close()
  })

  it('throws an office away with all the program holds of it, and not where the trash refuses', async () => {
    const { program, folders, broken, id } = await withOffice()
    broken.add('trashWorkspace')
    expect((await trashOffice(program, id)).ok).toBe(false)
    const kept = await openExisting(program, id)
    expect(kept.workspace.getState().structure.tables.unit.size).toBeGreaterThan(5)
    await kept.close()
    broken.delete('trashWorkspace')
    expect(await trashOffice(program, id)).toEqual({ ok: true, value: `/data/${id}` })
    expect(folders.get(id)?.lines ?? []).toEqual([])
    expect((await indexedDB.databases()).some(({ name }) => name?.includes(id))).toBe(false)
  })
})
