import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { attachScan } from '../../../renderer/app/files/attachments.ts'
import { contentOf, copyBytes } from '../../../renderer/app/files/backup.ts'
import { backupOfAll } from '../../../renderer/app/files/backup-all.ts'
import { copyOffice } from '../../../renderer/app/files/cabinet.ts'
import { openBackup } from '../../../renderer/app/files/open-file.ts'
import { openDemo, type Program } from '../../../renderer/app/files/program.ts'
import { keepScans, readScans, scansToCarry } from '../../../renderer/app/scans/carried-scans.ts'
import { namedScans } from '../../../renderer/domain/attachments/attachments.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { scansOfBagan } from '../../../renderer/storage/bagan-scans.ts'
import { seal, unseal } from '../../../renderer/storage/sealed-file.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { JPG, PDF } from '../../domain/attachments/scans.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'

const words = wordsIn('id')

function computer(): Program {
  globalThis.indexedDB = new IDBFactory()
  const { desktop } = createRealDesktop(temporaryFolder(), 'KOMPUTER-1')
  return { desktop, newId: freshId, now: () => new Date().toISOString() }
}

/** The example with two scans, as a whole copy with and without them. */
async function copied(passphrase: string | null = null) {
  const program = computer()
  const { desktop } = program
  const open = await openDemo(program)
  const ofId = all(open.workspace.getState().structure, 'appointment')[0]?.id ?? ''
  for (const [name, bytes] of [
    ['SK.pdf', PDF],
    ['foto.jpg', JPG],
  ] as const) {
    const made = { newId: () => `attachment:${name}` as const, today: day('2018-10-04') }
    await attachScan(desktop, open, { ofId, sort: 'document', name, bytes }, made)
  }
  const { structure } = open.workspace.getState()
  const { parts, lacking } = await readScans(desktop, open.id, structure)
  const content = await contentOf(open, 'Dinas')
  const wish = { words, without: [], passphrase }
  const plain = await copyBytes(content, { ...wish, passphrase: null })
  const whole = await copyBytes(content, { ...wish, scans: parts })
  const nameless = await copyBytes(content, { words, without: ['nip'], passphrase, scans: parts })
  await open.close()
  return { plain, whole, nameless, parts, lacking, structure }
}

test('a copy without scans is the file it was, and one with them is it and their parts', async () => {
  const { plain, whole, parts, lacking, structure } = await copied()
  expect(scansToCarry(structure)).toEqual({
    ...{ count: 2, bytes: PDF.length + JPG.length, fits: true, most: 256 },
  })
  expect([parts.length, lacking]).toEqual([2, 0])
  expect(Object.keys(unzipSync(plain))).toEqual([
    ...['manifest.json', 'records.jsonl', 'documents.jsonl'],
  ])
  expect(Object.keys(unzipSync(whole)).slice(3)).toEqual(
    parts.map(({ content, media }) => `lampiran/${content}.${media}`),
  )
  const [without, read] = [await readBagan(plain), await readBagan(whole)]
  expect(without.ok && 'scans' in without.value).toBe(false)
  expect(read).toMatchObject({ ok: true, value: { scans: 2 } })
  expect(read.ok && without.ok && read.value.records).toEqual(without.ok && without.value.records)
})

test('opened on another computer it brings them, whole, and says nothing', async () => {
  const { whole } = await copied()
  const program = computer()
  const found = await openBackup(program, [{ name: 'Dinas.bagan', bytes: whole }], words)
  if (!found) throw new Error('not opened')
  expect(found.notice).toBeNull()
  const { id, workspace } = found.opened
  const named = namedScans(workspace.getState().structure)
  const checked = await program.desktop.checkScans({
    ...{ id, named: named.map(({ content, media }) => ({ content, media })) },
  })
  expect(checked).toMatchObject({ value: { whole: 2, missing: [], unnamed: [] } })
  await found.opened.close()
})

test('one that was changed on the way, is cut off or is no scan does not come, and that is told', async () => {
  const { whole, parts } = await copied()
  const files = unzipSync(whole)
  const [first] = parts
  const name = `lampiran/${first?.content}.${first?.media}`
  const spoilt = new Uint8Array(files[name] ?? [])
  spoilt[9] = (spoilt[9] ?? 0) ^ 1
  const stored = (one: Record<string, Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(one).map(([at, bytes]) => [
          at,
          [bytes, { level: at.startsWith('lampiran') ? 0 : 6 }] as const,
        ]),
      ),
    )
  const program = computer()
  const bytes = stored({ ...files, [name]: spoilt, 'lampiran/../x.pdf': PDF })
  const found = await openBackup(program, [{ name: 'Dinas.bagan', bytes }], words)
  expect(found?.notice).toBe(words('carried.damaged', { count: 1 }))
  const listed = found && (await program.desktop.listScans({ id: found.opened.id }))
  expect(listed).toMatchObject({ ok: true, value: [{ media: 'jpg' }] })
  await found?.opened.close()
})

test('a disk that takes no more of them is told with its sentence, and the office is open', async () => {
  const { whole } = await copied()
  const program = computer()
  const refused = { ok: false, code: 'disk-full', message: 'Disk penuh.' } as const
  const desktop = { ...program.desktop, keepScan: async () => refused }
  const file = { name: 'Dinas.bagan', bytes: whole }
  const found = await openBackup({ ...program, desktop }, [file], words)
  expect(found?.notice).toBe(words('carried.refused', { count: 2, reason: 'Disk penuh.' }))
  await found?.opened.close()
})

test('what leaves anything of people out takes no scan along, and no record of one', async () => {
  const { nameless } = await copied()
  expect(scansOfBagan(nameless)).toEqual([])
  const read = await readBagan(nameless)
  expect(read.ok && read.value.records.filter(({ kind }) => kind === 'attachment')).toEqual([])
  expect(Buffer.from(nameless).includes('lampiran/')).toBe(false)
})

test('sealed under a passphrase they are in it, and nobody reads them', async () => {
  const { whole, parts } = await copied('empat kata yang panjang')
  const first = parts[0]
  expect(Buffer.from(whole).includes(first?.content ?? '-')).toBe(false)
  const opened = await unseal(whole, 'empat kata yang panjang')
  expect(opened.ok && scansOfBagan(opened.value)).toHaveLength(2)
  expect(scansOfBagan(await seal(whole, 'lain'))).toEqual([])
})

test('what no record names is not kept', async () => {
  const { parts } = await copied()
  const { desktop } = computer()
  expect(await keepScans(desktop, 'kota', [], parts)).toEqual({ kept: 0, damaged: 0, reason: null })
})

test('a copy of an office has its scans, and so has the archive of all offices', async () => {
  const { whole } = await copied()
  const program = computer()
  const found = await openBackup(program, [{ name: 'Dinas.bagan', bytes: whole }], words)
  if (!found) throw new Error('not opened')
  const { id } = found.opened
  await found.opened.close()
  const copy = await copyOffice(program, id)
  if (!copy.ok) throw new Error(copy.problem.code)
  const listed = await program.desktop.listScans({ id: copy.value.id })
  expect(listed.ok && listed.value.map(({ media }) => media).sort()).toEqual(['jpg', 'pdf'])
  const office = { id, name: 'Dinas', note: '', seal: null }
  const { bytes, count, scansLeft } = await backupOfAll(program, [office])
  expect([count, scansLeft]).toEqual([1, 0])
  expect(scansOfBagan(unzipSync(bytes)['Dinas.bagan'] ?? new Uint8Array())).toHaveLength(2)
})

test('where its scans cannot be copied there is no copy', async () => {
  const { whole } = await copied()
  const program = computer()
  const found = await openBackup(program, [{ name: 'Dinas.bagan', bytes: whole }], words)
  if (!found) throw new Error('not opened')
  const { id } = found.opened
  await found.opened.close()
  const refused = async () => ({ ok: false as const, code: 'disk-full', message: 'Disk penuh.' })
  const gone: string[] = []
  const trashWorkspace: typeof program.desktop.trashWorkspace = (input) => {
    gone.push(input.id)
    return program.desktop.trashWorkspace(input)
  }
  const desktop = { ...program.desktop, carryScans: refused, trashWorkspace }
  const copy = await copyOffice({ ...program, desktop }, id)
  expect(copy).toMatchObject({
    problem: { code: 'office-failed', params: { reason: 'Disk penuh.' } },
  })
  expect(gone).toHaveLength(1)
})
