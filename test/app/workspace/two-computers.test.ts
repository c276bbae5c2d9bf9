import { describe, expect, it } from 'vitest'
import { changedElsewhere } from '../../../renderer/app/workspace/changed-elsewhere.ts'
import { HeldElsewhere } from '../../../renderer/app/workspace/newer-data.ts'
import { openElsewhere } from '../../../renderer/app/workspace/open-elsewhere.ts'
import {
  createWorkspaceWith,
  type OpenParts,
  type OpenWorkspace,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { asideOf, heldInSnapshot } from '../../../renderer/app/workspace/restore-points.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createRealDesktop, type RealDesktop } from '../../make/real-desktop.ts'

interface Computer extends RealDesktop {
  readonly parts: OpenParts
  open(takesOver?: boolean): Promise<OpenWorkspace>
}

function computer(folder: string, name: string, officer: string): Computer {
  const real = createRealDesktop(folder, name)
  const parts: OpenParts = {
    desktop: real.desktop,
    now: () => new Date().toISOString(),
    openDatabase: createDatabasePlace().open,
    officer: () => officer,
  }
  const open = (takesOver = false) => openWorkspace('uji', { ...parts, takesOver })
  return { ...real, parts, open }
}

/** Two computers over one folder; the first has made the office in it, and has it open. */
async function twoComputers() {
  const folder = temporaryFolder()
  const here = computer(folder, 'KOMPUTER-2', 'Sari')
  const there = computer(folder, 'MEJA', 'Budi')
  const label = { code: 'open-file', params: { name: 'uji' } } as const
  const records = smallOfficeRecords()
  const open = await createWorkspaceWith('uji', { records }, label, here.parts)
  await open.checked
  return { here, there, open }
}

async function rename({ workspace }: OpenWorkspace, to: string) {
  const label = { code: 'rename-unit', params: { from: '', to } } as const
  const done = await workspace.run(label, renameUnit('unit:ikp', to))
  await workspace.settled()
  return done
}

function nameIn({ workspace }: OpenWorkspace): string | undefined {
  return get(workspace.getState().structure, 'unit:ikp')?.name
}

async function refused(opening: Promise<OpenWorkspace>): Promise<HeldElsewhere> {
  const error = await opening.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof HeldElsewhere) return error
  throw new Error('it was opened')
}

describe('one office on two computers', () => {
  it('the second is told who has it open, and reads what the folder holds now', async () => {
    const { there, open } = await twoComputers()
    await rename(open, 'A')
    const held = await refused(there.open())
    expect(held.holder).toMatchObject({ computer: 'KOMPUTER-2', officer: 'Sari' })
    const read = await openElsewhere(held, there.parts)
    expect(nameIn(read)).toBe('A')
    expect(await rename(read, 'B')).toMatchObject({ problem: { code: 'held-elsewhere' } })
    await read.close()
    await open.close()
    const later = await there.open()
    expect(nameIn(later)).toBe('A')
    await later.close()
  })

  it('opened anew in the same program it stays its own', async () => {
    const { here, there, open } = await twoComputers()
    const again = await here.open()
    await open.close()
    await refused(there.open())
    await again.close()
    await (await there.open()).close()
  })

  it('taken over, the first writes nothing more, is told, and loses nothing', async () => {
    const { here, there, open } = await twoComputers()
    await rename(open, 'A')
    const taker = await there.open(true)
    expect(nameIn(taker)).toBe('A')
    await rename(taker, 'B')
    // Typed before the page heard of it: in the database of this computer alone, and not called saved.
    await rename(open, 'C')
    expect(open.workspace.getState().saving).toMatchObject({ state: 'failed' })
    expect(here.taken).toEqual(['uji'])
    await open.close()
    const held = await refused(here.open())
    expect(nameIn(await openElsewhere(held, here.parts))).toBe('B')
    await rename(taker, 'D')
    await taker.close()

    const back = await here.open()
    expect(nameIn(back)).toBe('D')
    const aside = await asideOf(here.desktop, back)
    if (!aside.ok) throw new Error(aside.problem.code)
    const kept = await Promise.all(
      aside.value.map(({ file }) => heldInSnapshot(here.desktop, back, file)),
    )
    const names = kept.map((one) => one.ok && get(one.value.structure, 'unit:ikp')?.name)
    expect(names).toContain('C')
    await back.close()
  })

  it('a folder that changed while the office stood open is seen, and taken up by opening it anew', async () => {
    const { here, there, open } = await twoComputers()
    expect(await changedElsewhere(here, open)).toBe(false)
    // As a program of before the lock, or a service that brings files, would.
    here.workspaces.release('uji')
    const other = await there.open()
    await rename(other, 'Dari tempat lain')
    await other.close()
    expect(await changedElsewhere(here, open)).toBe(true)
    const anew = await here.open()
    expect(nameIn(anew)).toBe('Dari tempat lain')
    await anew.close()
    await open.close()
  })

  it('a line from elsewhere under an edit has the two compared once more', async () => {
    const { here, there, open } = await twoComputers()
    here.workspaces.release('uji')
    const other = await there.open()
    await rename(other, 'X')
    await rename(other, 'Y')
    await other.close()
    await here.workspaces.claim('uji', '', true)
    await rename(open, 'Z')
    await open.ready
    const anew = await here.open()
    expect(anew.mended).toMatchObject({ kind: 'folder-won' })
    expect(nameIn(anew)).toBe('Y')
    await anew.close()
    await open.close()
  })
})
