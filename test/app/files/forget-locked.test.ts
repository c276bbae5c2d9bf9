import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { forgetPerson } from '../../../renderer/app/files/forget-person.ts'
import { lockOffice } from '../../../renderer/app/files/lock-office.ts'
import { openDemo, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { checkIntegrity } from '../../../renderer/app/workspace/check-integrity.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

const PHRASE = 'empat kata yang panjang'
const CALLED = 'Nama dihapus'

/** One computer whose only office is locked. */
async function locked() {
  globalThis.indexedDB = new IDBFactory()
  const folder = temporaryFolder()
  const { desktop } = createRealDesktop(folder, 'KOMPUTER-1')
  let asked = 0
  const program: Program = {
    ...{ desktop, newId: freshId, now: () => new Date().toISOString() },
    lockQuestion: {
      async ask() {
        asked++
        return PHRASE
      },
      unlocking: (_, work) => work,
    },
  }
  const opened = await openDemo(program)
  const { id } = opened
  const [person] = peopleIn(opened)
  if (!person) throw new Error('nobody there')
  await opened.workspace.settled()
  await opened.close()
  const settings = pageSettings()
  const preferences = createPreferences(settings)
  const store = { indexedDB, settings }
  const office = { id, name: 'Dinas Rahasia', note: '' }
  const done = await lockOffice(program, preferences, store, office, PHRASE)
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  const forget = () =>
    forgetPerson(
      program,
      preferences,
      store,
      { office, people: [{ personId: person.id, called: CALLED, erased: null }] },
      { integrity: (open) => checkIntegrity(desktop, open, () => undefined) },
    )
  return { folder, program, desktop, office, person, forget, asked: () => asked }
}

function peopleIn({ workspace }: OpenWorkspace) {
  return recordsOf(workspace.getState().structure).filter((one) => one.kind === 'person')
}

function namesIn(open: OpenWorkspace): string[] {
  return peopleIn(open).map(({ name }) => name)
}

/** Beside them is the store of this computer, which waits for the next start. */
function officesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== 'dibawa.bin')
}

test('a person is forgotten in a locked office, and its new story is locked from its first line on', async () => {
  const { folder, program, office, person, forget, asked } = await locked()
  const done = await forget()
  expect(done).toMatchObject({ ok: true, value: { leftIn: null } })
  expect(asked()).toBe(1)
  const [id = '', ...more] = officesIn(folder)
  expect(more).toEqual([])
  expect(id).not.toBe(office.id)
  expect(readdirSync(join(folder, id))).toEqual(['cadangan', 'kantor.kunci'])
  expect(readdirSync(join(folder, id, 'cadangan'))).toEqual([])
  expect(readFileSync(join(folder, id, 'kantor.kunci'), 'latin1')).not.toContain(person.name)
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])
  const opened = await openExisting(program, id)
  expect(opened).toMatchObject({ isLocked: true, mended: null })
  expect(namesIn(opened)).toContain(CALLED)
  expect(namesIn(opened)).not.toContain(person.name)
  await opened.close()
})

test('where the new story cannot be sealed it goes, and the old one is as it was', async () => {
  const { folder, program, desktop, office, person, forget } = await locked()
  const { sealOffice } = desktop
  Object.assign(desktop, {
    sealOffice: (input: Parameters<typeof sealOffice>[0]) =>
      input.id === office.id || input.lastSeq === 0
        ? sealOffice(input)
        : Promise.resolve({ ok: false, code: 'disk-full', message: 'Disk penuh.' }),
  })
  expect(await forget()).toMatchObject({
    ok: false,
    problem: { code: 'forget-not-proved', params: { reason: 'Disk penuh.' } },
  })
  expect(officesIn(folder)).toEqual([office.id])
  expect(readdirSync(join(folder, office.id))).toEqual(['cadangan', 'kantor.kunci'])
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([])
  const opened = await openExisting(program, office.id)
  expect(namesIn(opened)).toContain(person.name)
  await opened.close()
})
