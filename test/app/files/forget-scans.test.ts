import 'fake-indexeddb/auto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { scanFile } from '../../../electron/files/scans.ts'
import { freshId } from '../../../renderer/app/clock.ts'
import { attachScan } from '../../../renderer/app/files/attachments.ts'
import { forgetPerson } from '../../../renderer/app/files/forget-person.ts'
import { lockOffice } from '../../../renderer/app/files/lock-office.ts'
import { openDemo, openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { sealingDesktop } from '../../../renderer/app/workspace/sealing-desktop.ts'
import { namedScans } from '../../../renderer/domain/attachments/attachments.ts'
import type { IntegrityReport } from '../../../renderer/domain/structure/journal/integrity-report.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { forgottenLines, leftToSeeTo } from '../../../renderer/papers/forgotten-paper.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { DOCX, JPG, PDF, PNG } from '../../domain/attachments/scans.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

/**
 * The example with four scans: of the person alone, of somebody else alone, of both, and one of somebody else that was
 * damaged since.
 */
async function desk(isLocked: boolean, broken: keyof Desktop | null = null) {
  globalThis.indexedDB = new IDBFactory()
  const folder = temporaryFolder()
  const bare = createRealDesktop(folder, 'KOMPUTER-1').desktop
  const refused = async () => ({ ok: false as const, code: 'disk-full', message: 'Disk penuh.' })
  const desktop = sealingDesktop(broken ? { ...bare, [broken]: refused } : bare)
  const program: Program = {
    ...{ desktop, newId: freshId, now: () => new Date().toISOString() },
    lockQuestion: { ask: async () => 'empat kata yang panjang', unlocking: (_, work) => work },
  }
  const opened = await openDemo(program)
  const { id, workspace } = opened
  const held = all(workspace.getState().structure, 'appointment')
  const own = held[0]
  const other = held.find(({ personId }) => personId !== own?.personId)
  if (!own || !other) throw new Error('nobody there')
  let made = 0
  const attach = (ofId: string, name: string, bytes: Uint8Array) =>
    attachScan(...([desktop, opened, { ofId, sort: 'document', name, bytes }] as const), {
      newId: () => `attachment:${made++}`,
      today: day('2018-10-04'),
    })
  await attach(own.id, 'SK miliknya.pdf', PDF)
  await attach(other.id, 'SK orang lain.jpg', JPG)
  await attach(own.id, 'SK bersama.png', PNG)
  await attach(other.id, 'SK bersama.png', PNG)
  await attach(other.id, 'Petikan.docx', DOCX)
  const named = namedScans(workspace.getState().structure)
  const docx = named.find(({ media }) => media === 'docx')
  if (!docx) throw new Error('not attached')
  await workspace.settled()
  await opened.close()
  const path = join(folder, id, scanFile(docx))
  writeFileSync(path, readFileSync(path).subarray(0, 20))
  const settings = pageSettings()
  const preferences = createPreferences(settings)
  const store = { indexedDB, settings }
  const office = { id, name: 'Dinas', note: '' }
  if (isLocked) await lockOffice(program, preferences, store, office, 'empat kata yang panjang')
  const forget = () =>
    forgetPerson(
      ...([program, preferences, store] as const),
      { office, people: [{ personId: own.personId, called: '(dihapus)', erased: null }] },
      { integrity },
    )
  return { folder, program, office, named, forget }
}

/** As the window looks, but without a worker. */
async function integrity(open: OpenWorkspace) {
  await open.workspace.settled()
  return { ok: true as const, value: { isWhole: true } as IntegrityReport }
}

const officesIn = (folder: string) => readdirSync(folder).filter((name) => name !== 'dibawa.bin')

test.each([false, true])(
  'a person is forgotten with the scans of what they held; those of others come along (locked: %s)',
  async (isLocked) => {
    const { folder, program, office, named, forget } = await desk(isLocked)
    const done = await forget()
    expect(done).toMatchObject({ ok: true, value: { scans: { gone: 1, shared: 1, second: null } } })
    expect(existsSync(join(folder, office.id))).toBe(false)
    const [id = '', ...more] = officesIn(folder)
    expect(more).toEqual([])
    const opened = await openExisting(program, id)
    const { structure } = opened.workspace.getState()
    const left = namedScans(structure)
    expect(left.map(({ media }) => media).sort()).toEqual(['docx', 'jpg', 'png'])
    expect(all(structure, 'attachment').map(({ name }) => name)).not.toContain('SK miliknya.pdf')
    const states = await program.desktop.checkScans({
      ...{ id, named: left.map(({ content, media }) => ({ content, media })) },
    })
    expect(states).toMatchObject({ value: { whole: 2, missing: [], changed: [{ media: 'docx' }] } })
    const pdf = named.find(({ media }) => media === 'pdf')
    if (!pdf) throw new Error('not attached')
    const asked = { id, scan: { content: pdf.content, media: pdf.media } }
    expect(await program.desktop.readScan(asked)).toMatchObject({ ok: false, code: 'not-found' })
    const files = readdirSync(join(folder, id, 'lampiran'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /\.(pdf|jpg|png|docx|kunci)$/.test(name))).toHaveLength(3)
    await opened.close()
  },
)

test('where the scans of others cannot be carried over the old story stays as it was', async () => {
  const { folder, office, named, forget } = await desk(false, 'carryScans')
  expect(await forget()).toMatchObject({
    ...{ ok: false, problem: { code: 'forget-not-proved', params: { reason: 'Disk penuh.' } } },
  })
  expect(officesIn(folder)).toEqual([office.id])
  for (const scan of named) expect(existsSync(join(folder, office.id, scanFile(scan)))).toBe(true)
})

test('the sheet tells which scans went, which stay and why, and where they go later', () => {
  const words = wordsIn('id')
  const facts = {
    ...{ office: 'Dinas', folder: '/data', alsoIn: [], leftIn: null, written: [], at: '' },
    scans: { gone: 2, shared: 1, second: 'E:/salinan' },
  }
  expect(forgottenLines(words, facts)).toContain(words('forget.did-scans', { count: 2 }))
  const left = leftToSeeTo(words, facts)
  expect(left).toContain(words('forget.scans-shared', { count: 1 }))
  expect(left).toContain(words('forget.scans-second', { folder: 'E:/salinan' }))
  const none = { ...facts, scans: { gone: 0, shared: 0, second: null } }
  expect(forgottenLines(words, none).join()).not.toContain('Pindaian')
})
