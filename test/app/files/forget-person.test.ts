import 'fake-indexeddb/auto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { freshId } from '../../../renderer/app/clock.ts'
import { forgetPerson } from '../../../renderer/app/files/forget-person.ts'
import { actsAbout, onRecord } from '../../../renderer/app/files/on-record.ts'
import { beginCopy, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { idsOnRecord, personData } from '../../../renderer/domain/proposal/person-data.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { changePerson } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { integrityOf } from '../../../renderer/storage/integrity.ts'
import { packStore } from '../../../renderer/storage/whole-store.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { foundIn, privateStrings, textOfBytes } from '../../make/private-strings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { fixture } from '../../make/version-1.ts'

const CALLED = '(dihapus atas permintaan)'
const WHO = 'person:agus-setyabudi-hardiwinoto'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A computer with an office that lived, and a copy of it, whose journal goes on with an edit of the person. */
async function desk(broken: ReadonlySet<keyof Desktop> = new Set()) {
  globalThis.indexedDB = new IDBFactory()
  const folder = mkdtempSync(join(tmpdir(), 'pegawai-'))
  folders.push(folder)
  const { desktop: real } = createRealDesktop(folder, 'KOMPUTER-1')
  let carried: Uint8Array | null = null
  const refused = async () => ({ ok: false as const, code: 'io', message: 'diputus' })
  const desktop = new Proxy(real, {
    get(of, name: keyof Desktop) {
      if (broken.has(name)) return refused
      if (name !== 'carryStore') return of[name]
      return async ({ bytes }: { bytes: Uint8Array }) => {
        carried = bytes
        return { ok: true as const, value: true }
      }
    },
  })
  let second = 0
  const now = () => new Date(Date.UTC(2026, 10, 29, 2, 41, ++second)).toISOString()
  const program: Program = { desktop, now, newId: freshId }
  const content = await readBagan(fixture('v4/v4.bagan'))
  if (!content.ok) throw new Error(content.problem.code)
  const opened = await beginCopy(program, 'Dinas Kominfo', content.value)
  const label = { code: 'change-person', params: { name: 'Agus' } } as const
  const edit = changePerson(WHO, { note: 'pindah rumah ke Jalan Melati' })
  expect((await opened.workspace.run(label, edit)).ok).toBe(true)
  await opened.workspace.settled()
  await opened.backups.take()
  const person = get(opened.workspace.getState().structure, WHO)
  if (!person) throw new Error('nobody')
  await opened.close()
  const settings = pageSettings()
  const preferences = createPreferences(settings)
  const cover = {
    name: 'Dinas Kominfo',
    government: '',
    units: 1,
    top: '',
    openedAt: '',
    putAway: false,
    note: '',
    from: null,
  }
  preferences.set({
    offices: { [opened.id]: cover },
    letterhead: { from: 'Dinas Kominfo', values: { headName: person.name } },
  })
  const office = { id: opened.id, name: 'Dinas Kominfo', note: '' }
  const forget = () =>
    forgetPerson(
      program,
      preferences,
      { indexedDB, settings },
      { office, people: [{ personId: WHO, called: CALLED, erased: null }] },
      { integrity: (open) => integrity(desktop, open) },
    )
  const strings = new Set([...privateStrings([person]), WHO, 'jalan melati'])
  return { folder, program, settings, office, person, strings, forget, carried: () => carried }
}

async function integrity(desktop: Desktop, { id }: OpenWorkspace) {
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return lines
  const value = await integrityOf({ lines: lines.value, snapshots: [], held: null })
  return { ok: true as const, value }
}

/** All text in all the program wrote: the folders of its offices, its databases, its settings. */
async function allText(folder: string, settings: ReturnType<typeof pageSettings>): Promise<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  const texts = files.map((path) => `${path}\n${textOfBytes(readFileSync(path))}`)
  const store = textOfBytes(await packStore(indexedDB, settings))
  return [...texts, store].join('\n').toLowerCase()
}

test('after it a byte search for name, NIP, birth date and id finds none in all that was written', async () => {
  const { folder, program, settings, office, strings, forget, carried } = await desk()
  expect(foundIn(await allText(folder, settings), strings).length).toBeGreaterThan(4)
  const done = await forget()
  expect(done).toMatchObject({ ok: true, value: { alsoIn: [] } })
  expect(foundIn(await allText(folder, settings), strings)).toEqual([])
  expect(foundIn(textOfBytes(carried() ?? new Uint8Array()), strings)).toEqual([])

  const known = await program.desktop.listWorkspaces({})
  const ids = known.ok ? known.value.map(({ id }) => id) : []
  expect(ids).toHaveLength(1)
  expect(ids).not.toContain(office.id)
  const opened = await openExisting(program, ids[0] ?? '')
  expect(opened.mended).toBeNull()
  const { structure, history } = opened.workspace.getState()
  expect(history).toEqual({ done: [], undone: [] })
  const nameless = all(structure, 'person').filter(({ name }) => name === CALLED)
  expect(nameless).toMatchObject([{ nip: null, birthDate: null }])
  expect(all(structure, 'appointment').some(({ personId }) => personId === nameless[0]?.id)).toBe(
    true,
  )
  await opened.close()
})

test.each([
  'appendJournal',
  'writeSnapshot',
  'readSnapshot',
  'trashWorkspace',
  'carryStore',
] as const)(
  'with %s refused in the middle the old story is whole, or the new one',
  async (call) => {
    const broken = new Set<keyof Desktop>()
    const { folder, program, office, person, forget } = await desk(broken)
    broken.add(call)
    const done = await forget().catch((error: Error) => error)
    broken.delete(call)
    expect(done).not.toMatchObject({ ok: true })
    const known = await program.desktop.listWorkspaces({})
    const names = await Promise.all(
      (known.ok ? known.value : [])
        .filter(({ lastSeq }) => lastSeq > 0)
        .map(async ({ id }) => {
          const opened = await openExisting(program, id)
          const { structure } = opened.workspace.getState()
          await opened.close()
          const found = all(structure, 'person').map(({ name }) => name)
          return [id === office.id, found.includes(person.name), found.length]
        }),
    )
    const old = names.find(([isOld]) => isOld)
    const fresh = names.find(([isOld]) => !isOld)
    if (call === 'carryStore') {
      expect(old).toBeUndefined()
      expect(fresh).toEqual([false, false, 26])
    } else expect(old).toEqual([true, true, 26])
    expect(readdirSync(folder).length).toBeGreaterThan(0)
  },
)

test('what was done to the person is handed out, with the entry that did it', async () => {
  const { program, office } = await desk()
  const read = await onRecord(program, office.id)
  if (!read.ok) throw new Error(read.problem.code)
  const { structure, beside } = read.value
  const data = personData(structure, WHO, day('2026-11-29'), beside)
  if (!data) throw new Error('nobody')
  expect(data.person.note).toContain('Jalan Melati')
  expect(data.pasts).toHaveLength(1)
  const acts = await actsAbout(program, office.id, idsOnRecord(data))
  expect(acts.map(({ label }) => label.code)).toEqual(['copy-office', 'change-person'])
})

test('an office that is not whole is not touched', async () => {
  const { program, office, settings } = await desk()
  const preferences = createPreferences(settings)
  const report = { ok: true, value: { isWhole: false } } as never
  const done = await forgetPerson(
    program,
    preferences,
    { indexedDB, settings },
    { office, people: [{ personId: WHO, called: CALLED, erased: null }] },
    { integrity: async () => report },
  )
  expect(done).toMatchObject({ ok: false, problem: { code: 'forget-not-whole' } })
  const known = await program.desktop.listWorkspaces({})
  expect(known).toMatchObject({ ok: true, value: [{ id: office.id }] })
})
