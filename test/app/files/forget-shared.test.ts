import 'fake-indexeddb/auto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { freshId } from '../../../renderer/app/clock.ts'
import { fileForColleague } from '../../../renderer/app/files/colleague-file.ts'
import { forgetPerson, type ToForget } from '../../../renderer/app/files/forget-person.ts'
import { beginCopy, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { erasedElsewhereOf } from '../../../renderer/app/workspace/erased-elsewhere.ts'
import { HERE, sendState, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { diff } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
} from '../../../renderer/domain/structure/structure.ts'
import { changePerson } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { integrityOf } from '../../../renderer/storage/integrity.ts'
import { sharedStateOf } from '../../../renderer/storage/shared-content.ts'
import { packStore } from '../../../renderer/storage/whole-store.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { foundIn, privateStrings, textOfBytes } from '../../make/private-strings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { fixture } from '../../make/version-1.ts'
import { done, LABEL } from '../workspace/office-laptop.ts'

const CALLED = '(dihapus atas permintaan)'
const WHO = 'person:agus-setyabudi-hardiwinoto'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** One of two laptops that work on one office. */
class Computer {
  readonly settings = pageSettings()
  readonly indexedDB = new IDBFactory()
  readonly folder: string
  readonly program: Program
  id = ''
  #open: OpenWorkspace | null = null

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), 'rekan-'))
    folders.push(this.folder)
    const { desktop: real } = createRealDesktop(this.folder, name)
    const carried = async () => ({ ok: true as const, value: true })
    const desktop: Desktop = { ...real, carryStore: carried }
    this.program = { desktop, now: () => new Date().toISOString(), newId: freshId }
  }

  /** Databases are the browser's: one computer works at a time. */
  here(): void {
    globalThis.indexedDB = this.indexedDB
  }

  get office(): OpenWorkspace {
    if (!this.#open) throw new Error('not open')
    return this.#open
  }

  get structure(): Structure {
    return this.office.workspace.getState().structure
  }

  async begin(bytes: Uint8Array): Promise<void> {
    this.here()
    this.#open = await beginCopy(this.program, 'Dinas Kominfo', done(await readBagan(bytes)))
    this.id = this.#open.id
  }

  async send(): Promise<Uint8Array> {
    this.here()
    return done(await fileForColleague(this.office, 'Dinas Kominfo', null)).bytes
  }

  async take(bytes: Uint8Array) {
    this.here()
    const state = await sharedStateOf(done(await readBagan(bytes)))
    return takeGiven(this.office, { state, only: null }, HERE)
  }

  async forget(people: readonly ToForget[]): Promise<void> {
    this.here()
    await this.office.close()
    const { desktop } = this.program
    const office = { id: this.id, name: 'Dinas Kominfo', note: '' }
    const store = { indexedDB: this.indexedDB, settings: this.settings }
    const told = await forgetPerson(
      this.program,
      createPreferences(this.settings),
      store,
      { office, people },
      { integrity: (open) => integrity(desktop, open) },
    )
    expect(told).toMatchObject({ ok: true })
    const left = await desktop.listWorkspaces({})
    this.id = (left.ok ? left.value[0]?.id : null) ?? ''
    this.#open = await openExisting(this.program, this.id)
    expect(this.#open.mended).toBeNull()
  }

  /** All text in all the program wrote here. */
  async text(): Promise<string> {
    this.here()
    await this.office.workspace.settled()
    await this.office.backups.take()
    const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(this.folder, name))
      .filter((path) => statSync(path).isFile())
    const texts = files.map((path) => `${path}\n${textOfBytes(readFileSync(path))}`)
    const store = textOfBytes(await packStore(this.indexedDB, this.settings))
    return [...texts, store].join('\n').toLowerCase()
  }
}

async function integrity(desktop: Desktop, { id }: OpenWorkspace) {
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return lines
  const value = await integrityOf({ lines: lines.value, snapshots: [], held: null })
  return { ok: true as const, value }
}

test('who is made nameless on one laptop is so on all that take it, and no older file brings the name back', async () => {
  const [a, b] = [new Computer('LAPTOP-A'), new Computer('LAPTOP-B')]
  await a.begin(fixture('v4/v4.bagan'))
  const oldest = await a.send()
  await b.begin(oldest)
  const person = get(a.structure, WHO)
  const [unit] = all(a.structure, 'unit')
  if (!person || !unit) throw new Error('nobody')
  const strings = new Set([...privateStrings([person]), WHO, 'jalan melati'])
  const rename = (name: string) => renameUnit(unit.id, name)
  done(await b.office.workspace.run(LABEL, changePerson(WHO, { note: 'ke Jalan Melati' })))
  done(await b.office.workspace.run(LABEL, rename('Dinas dari B')))
  const stale = await b.send()

  await a.forget([{ personId: WHO, called: CALLED, erased: null }])
  expect(foundIn(await a.text(), strings)).toEqual([])
  const [nameless] = all(a.structure, 'person').filter(({ name }) => name === CALLED)
  done(await a.take(stale))
  done(await a.take(oldest))
  expect(get(a.structure, unit.id)?.name).toBe('Dinas dari B')
  expect(all(a.structure, 'person').filter(({ name }) => name === CALLED)).toEqual([nameless])
  expect(recordsOf(a.structure).filter(({ id }) => id === WHO)).toEqual([])
  expect(foundIn(await a.text(), strings)).toEqual([])

  const news = await a.send()
  expect(await b.take(news)).toMatchObject({ ok: false, problem: { code: 'given-erases' } })
  const { people } = erasedElsewhereOf(b.office.workspace).get()
  expect(people.map(({ personId }) => personId)).toEqual([WHO])
  done(await b.office.workspace.run(LABEL, changePerson(WHO, { note: 'Jalan Melati 2' })))
  await b.forget(people.map((one) => ({ ...one, called: one.erased.called })))
  done(await b.take(news))
  for (const file of [oldest, stale]) done(await b.take(file))
  expect(foundIn(await b.text(), strings)).toEqual([])
  done(await a.take(await b.send()))
  expect(diff(a.structure, b.structure)).toEqual({})
  const { state } = done(await sendState(a.office, HERE))
  expect(openValues(state)).toEqual([])
  for (const one of [a, b]) expect(foundIn(await one.text(), strings)).toEqual([])
  for (const one of [a, b]) await one.office.close()
}, 60_000)
