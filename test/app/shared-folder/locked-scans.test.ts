import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { beginFromFolder } from '../../../renderer/app/files/begin-from-folder.ts'
import { lockOffice } from '../../../renderer/app/files/lock-office.ts'
import { openDemo, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createSharedFolder } from '../../../renderer/app/shared-folder/shared-folder.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { sealingDesktop } from '../../../renderer/app/workspace/sealing-desktop.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { attached, scanOn } from '../../make/attached.ts'
import { MARK, scanOf } from '../../make/large-scan.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

const NEVER = { restMs: 2 ** 30, lookMs: 2 ** 30, endMs: 500 }
const PHRASE = 'empat kata yang panjang'
const SHARED = 'frasa folder bersama'
const [OURS, THEIRS] = [scanOf(2000, 1), scanOf(2000, 2)]

function computer(shared: string) {
  const folder = temporaryFolder()
  const real = createRealDesktop(folder, 'KOMPUTER')
  real.chosen = shared
  const desktop = sealingDesktop(real.desktop)
  const program: Program = {
    ...{ desktop, newId: freshId, now: () => new Date().toISOString() },
    lockQuestion: { ask: async () => PHRASE, unlocking: (_, work) => work },
  }
  return { folder, program }
}

function folderOf({ desktop, now }: Program, office: OpenWorkspace) {
  return createSharedFolder({ office, desktop, now, officer: () => 'Sri', pace: NEVER })
}

function holdersOf({ workspace }: OpenWorkspace): string[] {
  return all(workspace.getState().structure, 'appointment').map(({ id }) => id)
}

function plainIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(MARK))
}

test('scans of a locked office lie plain neither in its folder nor in the shared one, and travel both ways', async () => {
  globalThis.indexedDB = new IDBFactory()
  const shared = temporaryFolder()
  const one = computer(shared)
  const demo = await openDemo(one.program)
  const { id } = demo
  await demo.close()
  const settings = pageSettings()
  const store = { indexedDB, settings }
  const preferences = createPreferences(settings)
  const office = { id, name: 'Dinas' }
  const locked = await lockOffice(one.program, preferences, store, office, PHRASE)
  expect(locked).toMatchObject({ ok: true })
  const sri = await openExisting(one.program, id)
  const [first = '', second = ''] = holdersOf(sri)
  const ours = await attached(one.program.desktop, sri, 'SK 1.pdf', OURS, first)
  const laid = folderOf(one.program, sri)
  await laid.choose('Folder bersama', SHARED)
  expect(laid.now.get()).toMatchObject({ trouble: null, scansWaiting: 0, isSealed: true })
  expect([...plainIn(shared), ...plainIn(one.folder)]).toEqual([])

  const other = computer(shared)
  const agus = await beginFromFolder(other.program, {
    title: 'Buka dari folder bersama',
    ask: async () => SHARED,
    which: async () => null,
  })
  if (!agus) throw new Error('cancelled')
  const theirFolder = folderOf(other.program, agus)
  await theirFolder.exchange()
  expect(await scanOn(other.program.desktop, agus.id, ours, theirFolder)).toEqual(OURS)
  const theirs = await attached(other.program.desktop, agus, 'SK 2.pdf', THEIRS, second)
  await theirFolder.exchange()
  await laid.exchange()
  expect(await scanOn(one.program.desktop, id, theirs)).toBe('not-found')
  expect(await scanOn(one.program.desktop, id, theirs, laid)).toEqual(THEIRS)
  expect(await scanOn(one.program.desktop, id, theirs)).toEqual(THEIRS)
  expect([...plainIn(shared), ...plainIn(one.folder)]).toEqual([])
  await theirFolder.close()
  await agus.close()
  await laid.close()
  await sri.close()
}, 60_000)
