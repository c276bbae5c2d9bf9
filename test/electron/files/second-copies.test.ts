import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tooMany } from '../../../electron/files/copied-office.ts'
import { createDocuments } from '../../../electron/files/documents.ts'
import { SEAL_NAME } from '../../../electron/files/office-seal.ts'
import { COPIES_FOLDER, createSecondCopies } from '../../../electron/files/second-copies.ts'
import { createWorkspaces } from '../../../electron/files/workspaces.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function desk() {
  const userData = temporaryFolder()
  const stick = temporaryFolder()
  const documents = createDocuments(join(userData, 'berkas'))
  let seconds = 0
  const workspaces = createWorkspaces({
    documents,
    now: () => {
      seconds++
      return new Date(Date.UTC(2018, 9, 4, 0, 0, seconds)).toISOString()
    },
    toTrash: async () => undefined,
    owner: { computer: 'PC', token: 'a', profile: userData, pid: process.pid },
    isRunning: () => true,
    taken: () => undefined,
  })
  const chosen = { folder: stick as string | null }
  const parts = {
    ...{ userData, documents, computer: 'Laptop Sri', language: () => 'id' as const },
    choose: async () => chosen.folder,
    pace: { restMs: 5, lookMs: 60_000 },
  }
  const write = (id: string, seq: number, text: string) =>
    workspaces.writeSnapshot(id, { seq, bytes: bytes(text) })
  const own = () => {
    const above = join(stick, COPIES_FOLDER)
    return join(above, readdirSync(above)[0] ?? '')
  }
  const copies = (id: string) => readdirSync(join(own(), id, 'cadangan')).sort()
  return { userData, stick, documents, workspaces, chosen, parts, write, own, copies }
}

test('the newest of every office is copied, whole, and beside what is somebody else’s', async () => {
  const { stick, parts, write, own, copies } = desk()
  const { file } = await write('dinas', 1, 'satu')
  await write('badan', 4, 'empat')
  writeFileSync(join(stick, 'Foto.jpg'), 'milik orang')
  const second = createSecondCopies(parts)
  const told = await second.choose('Salinan kedua')
  expect(told).toMatchObject({ folder: stick, trouble: null, isSameDisk: true })
  expect(told?.offices.map(({ id, at }) => [id, at !== null])).toEqual([
    ['badan', true],
    ['dinas', true],
  ])
  expect(copies('dinas')).toEqual([file])
  expect(readFileSync(join(own(), 'dinas', 'cadangan', file), 'utf8')).toBe('satu')
  const foreign = join(own(), 'dinas', 'cadangan', 'Catatan.docx')
  writeFileSync(foreign, 'x')
  writeFileSync(join(own(), 'dinas', 'cadangan', `.${file}.0123456789ab`), 'terputus')
  const next = await write('dinas', 2, 'dua')
  expect((await second.copyNow())?.trouble).toBeNull()
  expect(copies('dinas')).toEqual([file, next.file, 'Catatan.docx'])
  expect(readFileSync(join(stick, 'Foto.jpg'), 'utf8')).toBe('milik orang')
  // It is known to the next start, without a look at that disk.
  rmSync(stick, { recursive: true })
  const again = createSecondCopies(parts)
  expect((await again.state())?.offices[1]?.at).toBe(next.at)
})

test('a torn copy is written again, and a disk that is away is told and never made', async () => {
  const { stick, parts, write, own } = desk()
  const { file } = await write('dinas', 1, 'satu')
  const second = createSecondCopies(parts)
  await second.choose('Salinan kedua')
  const path = join(own(), 'dinas', 'cadangan', file)
  writeFileSync(path, 's')
  await second.copyNow()
  expect(readFileSync(path, 'utf8')).toBe('satu')
  rmSync(stick, { recursive: true })
  expect(await second.copyNow()).toMatchObject({ trouble: { code: 'not-found' } })
  expect(existsSync(stick)).toBe(false)
  // The place of a disk that is not there: an empty folder, which is not filled unless somebody asks.
  mkdirSync(stick)
  second.written()
  await second.end(2000)
  expect(await second.state()).toMatchObject({ trouble: { code: 'copies-gone' } })
  expect(readdirSync(stick)).toEqual([])
  expect(await second.copyNow()).toMatchObject({ trouble: null })
  expect(readFileSync(path, 'utf8')).toBe('satu')
  rmSync(stick, { recursive: true })
  writeFileSync(stick, 'berkas')
  expect(await second.copyNow()).toMatchObject({ trouble: { code: 'in-the-way' } })
  expect(readFileSync(stick, 'utf8')).toBe('berkas')
})

test('a folder among the offices, one without rights and one that was not chosen are not taken', async () => {
  const { stick, documents, chosen, parts, write } = desk()
  await write('dinas', 1, 'satu')
  const second = createSecondCopies(parts)
  for (const folder of [documents.folder, documents.workspaceFolder('dinas')]) {
    chosen.folder = folder
    await expect(second.choose('')).rejects.toMatchObject({ code: 'copies-within' })
  }
  chosen.folder = null
  expect(await second.choose('')).toBeNull()
  chosen.folder = join(stick, 'tidak ada')
  await expect(second.choose('')).rejects.toMatchObject({ code: 'not-found' })
  chosen.folder = join(stick, 'berkas')
  writeFileSync(chosen.folder, 'x')
  await expect(second.choose('')).rejects.toMatchObject({ code: 'in-the-way' })
  chosen.folder = stick
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(stick, COPIES_FOLDER))
  await expect(second.choose('')).rejects.toMatchObject({ code: 'in-the-way' })
  expect(readdirSync(elsewhere)).toEqual([])
  expect(await second.state()).toBeNull()
})

test.skipIf(process.getuid?.() === 0)('a folder without rights is told at once', async () => {
  const { stick, parts, write } = desk()
  await write('dinas', 1, 'satu')
  chmodSync(stick, 0o500)
  await expect(createSecondCopies(parts).choose('')).rejects.toMatchObject({ code: 'not-allowed' })
  chmodSync(stick, 0o700)
})

test('a locked office goes as it lies, and what was copied of it before goes', async () => {
  const { documents, workspaces, parts, write, own } = desk()
  await write('dinas', 1, 'rahasia')
  const second = createSecondCopies(parts)
  await second.choose('')
  const all = () => readdirSync(join(own(), 'dinas'), { recursive: true }).map(String).sort()
  expect(all()).toHaveLength(2)
  await workspaces.seal('dinas', bytes('tersegel'), 0)
  await second.copyNow()
  expect(all()).toEqual(['cadangan', 'kantor.kunci'])
  // Open again, its plain files lie in its own folder and nowhere else.
  await workspaces.unseal('dinas', [{ name: 'riwayat.jsonl', bytes: bytes('') }])
  await write('dinas', 2, 'rahasia lagi')
  await second.copyNow()
  expect(all()).toEqual(['cadangan', 'kantor.kunci'])
  expect(readFileSync(join(own(), 'dinas', 'kantor.kunci'), 'utf8')).toBe('tersegel')
  // The lock was taken off: from now on it is plain, and the sealed one is old.
  await workspaces.dropSeal('dinas')
  await second.copyNow()
  expect(all()).toHaveLength(2)
  expect(all()[1]).toMatch(/^cadangan.*\.bagan$/)
  // Erased for good, nothing of it is left there, also where the disk comes later.
  await second.dropOffice('dinas')
  rmSync(documents.workspaceFolder('dinas'), { recursive: true })
  await second.copyNow()
  expect(readdirSync(own())).toEqual([])
})

test('copies are bounded: the last three, and one of seven days and twelve months', () => {
  const at = (day: number) => new Date(Date.UTC(2018, 0, 1, 8) + day * 12 * 3_600_000).toISOString()
  const copies = Array.from({ length: 1000 }, (_, day) => ({ file: String(day), at: at(day) }))
  const left = copies.filter(({ file }) => !tooMany(copies).includes(file))
  expect(left.length).toBeLessThanOrEqual(22)
  expect(left.slice(-3).map(({ file }) => file)).toEqual(['997', '998', '999'])
  expect(new Set(left.map((one) => one.at.slice(0, 7))).size).toBe(12)
  expect(tooMany(copies.slice(0, 3))).toEqual([])
})

test.skipIf(process.platform === 'win32')(
  'nobody waits for a folder that does not answer, and it is told; it is gone on with when it does',
  async () => {
    const { documents, parts, write, own } = desk()
    await write('dinas', 1, 'satu')
    const second = createSecondCopies({ ...parts, pace: { ...parts.pace, slowMs: 200 } })
    await second.choose('Salinan kedua')
    // Who reads a pipe waits until somebody writes.
    writeFileSync(join(documents.workspaceFolder('dinas'), SEAL_NAME), 'tersegel')
    const pipe = join(own(), 'dinas', SEAL_NAME)
    execFileSync('mkfifo', [pipe])
    expect(await second.copyNow()).toMatchObject({ trouble: { code: 'folder-slow' } })
    expect((await second.state())?.trouble?.message).toContain('belum menjawab')
    await second.end(5000)
    writeFileSync(pipe, 'lama')
    await expect.poll(async () => (await second.copyNow())?.trouble).toBeNull()
    expect(readFileSync(pipe, 'utf8')).toBe('tersegel')
  },
)

test('a damaged note of this computer is put aside and told, and nothing is copied by it', async () => {
  const { userData, stick, parts, write } = desk()
  await write('dinas', 1, 'satu')
  await createSecondCopies(parts).choose('')
  writeFileSync(join(userData, 'salinan-kedua.json'), '{"tempat":{"folder":7}}')
  const second = createSecondCopies(parts)
  await expect(second.state()).rejects.toMatchObject({ code: 'links-set-aside' })
  await expect(second.copyNow()).rejects.toMatchObject({ code: 'links-set-aside' })
  expect((await second.choose(''))?.trouble).toBeNull()
  expect(readdirSync(join(stick, COPIES_FOLDER))).toHaveLength(2)
  expect(await second.leave()).toBe(true)
  expect(await second.copyNow()).toBeNull()
})
