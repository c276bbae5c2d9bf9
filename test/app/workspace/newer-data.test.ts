import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NewerData } from '../../../renderer/app/workspace/newer-data.ts'
import { openToRead } from '../../../renderer/app/workspace/open-to-read.ts'
import {
  createWorkspaceWith,
  openWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { all, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { readBagan, readNewerBagan } from '../../../renderer/storage/bagan-file.ts'
import { checksum } from '../../../renderer/storage/checksum.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { createDatabasePlace } from '../../make/fake-database.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { putDatabase, rowsIn } from '../../make/version-1.ts'
import { BAGAN, BOTH, expectWhole, ID, OLD, type Old, old, TODAY } from './old-computer.ts'

const NEWER = DATA_VERSION + 1

/** A journal line as a newer program may write it. */
function newerLine(seq: number): string {
  const body = JSON.stringify({ seq, v: NEWER, at: '', nobody: 'knows', prev: '00000000' }).slice(
    0,
    -1,
  )
  return `${body},"sum":"${checksum(body)}"}`
}

describe('data of a newer version', () => {
  async function refused(office: Old): Promise<NewerData> {
    const { lines, snapshots } = office.fake.folder(ID)
    const before = [[...lines], [...snapshots.keys()]]
    const error = await office.open().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(NewerData)
    const newer = error as NewerData
    expect(newer.problem).toEqual({
      code: 'data-newer',
      params: { version: NEWER, known: DATA_VERSION },
    })
    expect([[...lines], [...snapshots.keys()]]).toEqual(before)
    return newer
  }

  it('in its database is refused by name, shown on request, and not touched', async () => {
    const office = await old({ folder: true, database: false })
    const records = [
      ...TODAY.map((row) => ({ ...(row as object), later: null })),
      { id: 'planet:1', kind: 'planet', name: 'Mars' },
    ]
    await putDatabase(office.place.house(), databaseName(ID, NEWER), { ...OLD, records })
    const before = await rowsIn(office.place.house(), databaseName(ID, NEWER))
    const { readable, problem } = await refused(office)
    if (!readable) throw new Error('nothing to look at')
    const look = await openToRead(readable, problem, office.parts)
    expect(new Set(recordsOf(look.workspace.getState().structure))).toEqual(new Set(TODAY))
    const [unit] = all(look.workspace.getState().structure, 'unit')
    const edit = renameUnit(unit?.id ?? 'unit:x', 'Lain')
    expect(await look.workspace.run({ code: 'rename-unit', params: {} }, edit)).toEqual({
      ok: false,
      problem,
    })
    look.close()
    expect(await rowsIn(office.place.house(), databaseName(ID, NEWER))).toEqual(before)
  })

  it('in the journal of the folder is refused, the database whole as it was', async () => {
    const office = await old(BOTH)
    ;(await office.open()).close()
    const { lines } = office.fake.folder(ID)
    lines.push(newerLine(lines.length + 1))
    const { readable } = await refused(office)
    expect(readable).toBeNull()
    lines.pop()
    await expectWhole(await office.open())
  })

  it('leaves every file of the folder as it was; only that somebody has it open is said no more', async () => {
    const documents = temporaryFolder()
    const folder = join(documents, 'uji')
    const files = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => {
          const path = join(parentPath, name)
          return [path, checksum(readFileSync(path, 'latin1'))] as const
        })
        .sort()
    const started = () => ({
      desktop: createRealDesktop(documents, 'MEJA').desktop,
      now: () => new Date().toISOString(),
      openDatabase: createDatabasePlace().open,
    })
    const label = { code: 'open-file', params: { name: 'uji' } } as const
    const records = smallOfficeRecords()
    const killed = await createWorkspaceWith('uji', { records }, label, started())
    await killed.checked
    await killed.backups.take()
    const { lastSeq } = killed.workspace.getState()
    appendFileSync(join(folder, 'riwayat.jsonl'), `${newerLine(lastSeq + 1)}\n`)
    const before = files()
    await expect(openWorkspace('uji', started())).rejects.toBeInstanceOf(NewerData)
    const isNote = ([path]: readonly [string, string]) => path.endsWith('sedang-dibuka.json')
    expect(before.filter(isNote)).toHaveLength(1)
    expect(files()).toEqual(before.filter((file) => !isNote(file)))
  })

  it('that lacks what a record must have is refused and not shown', async () => {
    const office = await old({ folder: true, database: false })
    const records = [{ id: 'unit:a', kind: 'unit', label: 'Dinas' }]
    await putDatabase(office.place.house(), databaseName(ID, NEWER), { ...OLD, records })
    expect((await refused(office)).readable).toBeNull()
  })

  it('in a .bagan file: what this program knows of it can be read', async () => {
    const parts = unzipSync(BAGAN)
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json']))
    const text = TODAY.map((row) => `${JSON.stringify({ ...(row as object), later: 1 })}\n`).join(
      '',
    )
    const sums = { ...manifest.sums, records: checksum(text) }
    const bytes = zipSync({
      ...parts,
      'manifest.json': strToU8(JSON.stringify({ ...manifest, version: NEWER, sums })),
      'records.jsonl': strToU8(text),
    })
    expect(await readBagan(bytes)).toMatchObject({
      problem: { code: 'bagan-newer', params: { version: NEWER, known: DATA_VERSION } },
    })
    expect(new Set(readNewerBagan(bytes)?.records)).toEqual(new Set(TODAY))
  })
})
