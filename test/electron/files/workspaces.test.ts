import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDocuments, JOURNAL_NAME } from '../../../electron/files/documents.ts'
import { LOCK_NAME } from '../../../electron/files/office-lock.ts'
import { createOpenedPapers } from '../../../electron/files/opened-papers.ts'
import { createWorkspaces } from '../../../electron/files/workspaces.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const AT = '2026-11-29T10:00:00.000Z'
const bytes = (text: string) => new TextEncoder().encode(text)

function officesIn(folder: string) {
  const documents = createDocuments(folder)
  return createWorkspaces({
    ...{ documents, now: () => AT, toTrash: async () => undefined, taken: () => undefined },
    owner: { computer: 'MEJA', token: 'a', profile: folder, pid: process.pid },
    isRunning: () => true,
  })
}

/** Rights of a path, as a number people know: 600. */
const rights = (...path: readonly string[]) => (statSync(join(...path)).mode & 0o777).toString(8)

describe.skipIf(process.platform === 'win32')('files of an office', () => {
  test('are read by their own user alone: folder, journal, snapshots, papers that were opened', async () => {
    const folder = temporaryFolder()
    const offices = officesIn(folder)
    await offices.open('kota')
    await offices.journal('kota').append(1, '{"seq":1}')
    const { file } = await offices.writeSnapshot('kota', { seq: 1, bytes: bytes('salinan') })
    expect(rights(folder, 'kota')).toBe('700')
    expect(rights(folder, 'kota', JOURNAL_NAME)).toBe('600')
    expect(rights(folder, 'kota', 'cadangan')).toBe('700')
    expect(rights(folder, 'kota', 'cadangan', file)).toBe('600')
    await offices.journal('kota').replace(['{"seq":1}'])
    expect(rights(folder, 'kota', JOURNAL_NAME)).toBe('600')
    const paper = await createOpenedPapers(join(folder, 'kertas')).put('SPMT.pdf', bytes('%PDF'))
    expect([rights(folder, 'kertas'), rights(paper)]).toEqual(['700', '600'])
  })

  test('that an earlier version left open are closed when the program starts', async () => {
    const folder = temporaryFolder()
    const snapshots = join(folder, 'kota', 'cadangan')
    mkdirSync(snapshots, { recursive: true })
    const journal = join(folder, 'kota', JOURNAL_NAME)
    const snapshot = join(snapshots, '00000001 2026-11-29T10-00-00-000Z.bagan')
    for (const file of [journal, snapshot]) writeFileSync(file, 'x\n')
    for (const [path, mode] of [
      [journal, 0o644],
      [snapshot, 0o664],
      [snapshots, 0o755],
      [join(folder, 'kota'), 0o755],
    ] as const)
      chmodSync(path, mode)
    await officesIn(folder).list()
    const all = [[folder, 'kota'], [snapshots], [journal], [snapshot]] as const
    expect(all.map((path) => rights(...path))).toEqual(['700', '700', '600', '600'])
  })
})

test('what a kill cut off in an office is swept when it is opened; other hidden files stay', async () => {
  const folder = temporaryFolder()
  const offices = officesIn(folder)
  await offices.open('kota')
  const { file } = await offices.writeSnapshot('kota', { seq: 1, bytes: bytes('salinan') })
  const snapshots = join(folder, 'kota', 'cadangan')
  writeFileSync(join(snapshots, `.${file}.0123456789ab`), 'NIP 197504122000031004')
  writeFileSync(join(folder, 'kota', `.${JOURNAL_NAME}.ba9876543210`), '{"seq":1}\n')
  writeFileSync(join(snapshots, '.catatan'), 'milik orang lain')
  const later = officesIn(folder)
  expect(await later.claim('kota', '', false)).toBeNull()
  await later.open('kota')
  expect(readdirSync(snapshots).sort()).toEqual(['.catatan', file].sort())
  expect(readdirSync(join(folder, 'kota')).sort()).toEqual(['cadangan', LOCK_NAME].sort())
})
