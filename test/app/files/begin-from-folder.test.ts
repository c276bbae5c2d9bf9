import 'fake-indexeddb/auto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { beginFromFolder, type LyingOffice } from '../../../renderer/app/files/begin-from-folder.ts'
import { forgetPerson } from '../../../renderer/app/files/forget-person.ts'
import { openExisting, type Program } from '../../../renderer/app/files/program.ts'
import {
  createSharedFolder,
  type SharedFolder,
} from '../../../renderer/app/shared-folder/shared-folder.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOfficeRecords, unit } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { attached, scanOn } from '../../make/attached.ts'
import { scanOf } from '../../make/large-scan.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { FolderDesk } from '../shared-folder/folder-desk.ts'
import { done, LABEL } from '../workspace/office-laptop.ts'

const NEVER = { restMs: 2 ** 30, lookMs: 2 ** 30, endMs: 500 }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** A colleague whose office lies in the folder, sealed where a phrase is given. */
async function lying(shared: string, phrase: string | null = null) {
  const a = new FolderDesk('Sri', temporaryFolder(), shared)
  await a.begin({ records: smallOfficeRecords() })
  await a.choose(phrase)
  await a.rename('Bidang dari Sri')
  await a.folder.exchange()
  return a
}

/** A computer without any office. */
function newcomer(shared: string | null, ...phrases: readonly string[]) {
  const real = createRealDesktop(temporaryFolder(), 'LAPTOP-B')
  real.chosen = shared
  const asked: boolean[] = []
  const offered: (readonly LyingOffice[])[] = []
  const { desktop } = real
  const program: Program = { desktop, now: () => new Date().toISOString(), newId: freshId }
  const begin = () =>
    beginFromFolder(program, {
      title: 'Buka dari folder bersama',
      ask: async (_, again) => {
        asked.push(again)
        return phrases[asked.length - 1] ?? null
      },
      which: async (offices) => {
        offered.push(offices)
        return offices.find(({ name }) => name === 'Kantor Lain')?.group ?? null
      },
    })
  return { program, begin, asked, offered }
}

function folderOf(program: Program, office: OpenWorkspace): SharedFolder {
  const { desktop, now } = program
  return createSharedFolder({ office, desktop, now, officer: () => 'Agus', pace: NEVER })
}

async function offices({ desktop }: Program): Promise<number> {
  const list = await desktop.listWorkspaces({})
  return list.ok ? list.value.length : -1
}

describe('a colleague who begins from the shared folder itself', () => {
  it('has all that lies there, and goes on over it both ways without a question', async () => {
    const shared = temporaryFolder()
    const a = await lying(shared)
    const { program, begin, asked } = newcomer(shared)
    const opened = await begin()
    if (!opened) throw new Error('cancelled')
    const records = () =>
      recordsOf(opened.workspace.getState().structure).toSorted((x, y) => (x.id < y.id ? -1 : 1))
    expect(asked).toEqual([])
    const folder = folderOf(program, opened)
    // It began with the last whole file; the rest comes by itself.
    await folder.exchange()
    expect(records()).toEqual(a.records)
    expect(folder.now.get()).toMatchObject({ folder: shared, trouble: null, waiting: [] })
    const names = folder.now.get().colleagues.map(({ officer }) => officer)
    expect(names.sort()).toEqual(['Agus', 'Sri'])
    done(await opened.workspace.run(LABEL, renameUnit('unit:egov', 'Egov dari Agus')))
    await a.rename('Sekretariat dari Sri', 'unit:sek')
    await folder.exchange()
    await a.folder.exchange()
    await folder.exchange()
    expect(records()).toEqual(a.records)
    expect(openValues(done(await sendState(opened, HERE)).state)).toEqual([])
    await folder.close()
    await opened.close()
  })

  it('gives the passphrase of what is sealed there, once for all', async () => {
    const shared = temporaryFolder()
    const a = await lying(shared, 'kunci bersama')
    const { program, begin, asked } = newcomer(shared, 'salah', 'kunci bersama')
    const opened = await begin()
    if (!opened) throw new Error('cancelled')
    expect(asked).toEqual([false, true])
    const folder = folderOf(program, opened)
    await folder.exchange()
    expect(folder.now.get()).toMatchObject({ trouble: null, isSealed: true, untaken: [] })
    expect(get(opened.workspace.getState().structure, 'unit:ikp')?.name).toBe('Bidang dari Sri')
    for (const path of a.files()) {
      expect(readFileSync(path, 'latin1')).toMatch(/^BAGAN-BERSAMA-KUNCI /)
    }
    await folder.close()
    await opened.close()
  })

  it('is told in a sentence where none lies there, none is whole, or no passphrase is given; nothing is begun', async () => {
    const refused = async (shared: string, code: string) => {
      const { program, begin } = newcomer(shared)
      await expect(begin()).rejects.toMatchObject({ problem: { code } })
      expect(await offices(program)).toBe(0)
    }
    await refused(temporaryFolder(), 'folder-no-office')
    const sealed = temporaryFolder()
    await lying(sealed, 'kunci')
    await refused(sealed, 'bagan-sealed')
    const torn = temporaryFolder()
    const a = await lying(torn)
    for (const path of a.files()) writeFileSync(path, readFileSync(path).subarray(0, 300))
    await refused(torn, 'folder-office-torn')
    const { program, begin } = newcomer(null)
    expect(await begin()).toBeNull()
    expect(await offices(program)).toBe(0)
  })

  it('says which of several offices it is', async () => {
    const shared = temporaryFolder()
    await lying(shared)
    const other = new FolderDesk('Wati', temporaryFolder(), shared)
    await other.begin({ records: [unit('lain', { name: 'Kantor Lain' })] })
    await other.choose()
    const { begin, offered } = newcomer(shared)
    const opened = await begin()
    expect(offered[0]?.map(({ name, units, by }) => [name, units, by]).sort()).toEqual([
      ['Dinas Kominfo', 10, 'Sri'],
      ['Kantor Lain', 1, 'Wati'],
    ])
    expect(opened && recordsOf(opened.workspace.getState().structure)).toHaveLength(1)
    await opened?.close()
  })

  it('goes on with it after a person was made nameless, and leaves no file of before there', async () => {
    const shared = temporaryFolder()
    const a = await lying(shared)
    const { program, begin } = newcomer(shared)
    const opened = await begin()
    if (!opened) throw new Error('cancelled')
    const first = folderOf(program, opened)
    done(await opened.workspace.run(LABEL, renameUnit('unit:egov', 'Egov dari Agus')))
    const attach = (number: number, ofId: string) =>
      attached(program.desktop, opened, `SK ${number}.pdf`, scanOf(900, number), ofId)
    const theirs = await attach(1, 'appointment:ikp-ikp')
    const other = await attach(2, 'appointment:egov-egov')
    await first.exchange()
    await a.folder.exchange()
    expect(await a.scan(theirs, true)).toEqual(scanOf(900, 1))
    const laid = () => a.files().filter((path) => path.endsWith('.pdf'))
    expect(laid()).toHaveLength(2)
    const line = (await opened.database.notes.get('line'))?.value
    await first.close()
    await opened.close()
    const told = await forgetPerson(
      program,
      createPreferences(pageSettings()),
      { indexedDB, settings: pageSettings() },
      {
        office: { id: opened.id, name: 'Dinas Kominfo', note: '' },
        people: [{ personId: 'person:ikp', called: '(dihapus)', erased: null }],
      },
      { integrity: async () => ({ ok: true, value: { isWhole: true } }) as never },
    )
    expect(told).toMatchObject({ ok: true, value: { leftIn: null } })
    const left = a.files().filter((path) => path.includes(`/${line}/`))
    expect(left).toEqual([])
    const [fresh] = readdirSync(shared).length > 0 ? await opensOf(program) : []
    if (!fresh) throw new Error('gone')
    const folder = folderOf(program, fresh)
    await folder.exchange()
    expect(folder.now.get()).toMatchObject({ folder: shared, trouble: null })
    // The scan of what the person held is gone there, for good; who has it still lays it there no more.
    expect(laid().map((path) => basename(path))).toEqual([`${other.content}.pdf`])
    await a.folder.exchange()
    expect(laid()).toHaveLength(1)
    expect(await scanOn(program.desktop, fresh.id, theirs, folder)).toBe('scan-not-arrived')
    expect(await scanOn(program.desktop, fresh.id, other, folder)).toEqual(scanOf(900, 2))
    expect(a.now.trouble).toMatchObject({ code: 'given-erases' })
    expect(a.nameOf('unit:egov')).toBe('Egov dari Agus')
    await folder.close()
    await fresh.close()
  })
})

async function opensOf(program: Program): Promise<OpenWorkspace[]> {
  const list = await program.desktop.listWorkspaces({})
  const ids = list.ok ? list.value.map(({ id }) => id) : []
  return Promise.all(ids.map((id) => openExisting(program, id)))
}
