import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Dexie from 'dexie'
import { unzipSync } from 'fflate'
import { NewerData } from '../../../renderer/app/workspace/newer-data.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { checksum } from '../../../renderer/storage/checksum.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import { putDatabase, rowOfLine, rowsOf } from '../../make/version-1.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, newFolder } from './desk.ts'
import type { Confirm, DeskAct } from './desk-acts.ts'
import { type DeskTrial, once } from './desk-trial.ts'

const FIXTURES = 'test/fixtures'
const fixture = (version: number, name: string) =>
  readFileSync(join(FIXTURES, `v${version}`, `v${version}${name}`))

interface Told {
  readonly workspaceId: string
  readonly database: { readonly head: Readonly<Record<string, unknown>> }
}

/** What the program of that version left on a computer, database and folder. */
async function leftBy(version: number, { folder, house }: Desk): Promise<string> {
  const { workspaceId, database } = JSON.parse(fixture(version, '.json').toString()) as Told
  const bagan = fixture(version, '.bagan')
  let journal = ''
  for (const [path, bytes] of Object.entries(unzipSync(fixture(version, '-folder.zip')))) {
    if (path.endsWith('/')) continue
    // It holds the folder of all offices.
    const target = join(folder, path.split('/').slice(1).join('/'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
    if (path.endsWith('.jsonl')) journal = target
  }
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
  await putDatabase(house, databaseName(workspaceId, version), {
    records: rowsOf(bagan, 'records'),
    documents: rowsOf(bagan, 'documents'),
    journal: lines.map(rowOfLine),
    head: database.head,
  })
  return workspaceId
}

const VERSIONS = Array.from({ length: DATA_VERSION - 1 }, (_, at) => at + 1).filter((version) =>
  existsSync(join(FIXTURES, `v${version}`)),
)

/** The start that brings up the data of each earlier version, and the one after it. */
export const UPGRADES: readonly DeskAct[] = VERSIONS.map((version) => ({
  name: `data of version ${version} is brought up`,
  async prepare(desk) {
    const id = await leftBy(version, desk)
    // What comes of it, seen at a desk of its own.
    const other = deskAt(await newFolder())
    await leftBy(version, other)
    const open = await other.open(id)
    const held = await heldBy(open)
    await close(open)
    return held
  },
  async run(desk: Desk, confirm: Confirm) {
    for (let start = 0; start < 2; start++) {
      const open = await desk.open(idOf(version))
      await open.checked
      await confirm(open)
      await close(open)
    }
  },
  office: idOf(version),
}))

function idOf(version: number): string {
  return (JSON.parse(fixture(version, '.json').toString()) as Told).workspaceId
}

/** Data of a newer program: refused with a sentence, and not a byte of it is touched. */
export function versionTrials(): DeskTrial[] {
  return [
    once('a newer program’s database', () => refused(true)),
    once('a newer program’s journal', () => refused(false)),
  ]
}

async function refused(inDatabase: boolean): Promise<Attempt> {
  const desk = deskAt(await newFolder())
  const version = VERSIONS.at(-1) ?? 1
  const id = await leftBy(version, desk)
  const journal = join(desk.folder, id, 'riwayat.jsonl')
  if (inDatabase) await renamedDatabase(desk, databaseName(id, version), databaseName(id, NEWER))
  else {
    await dropped(desk, databaseName(id, version))
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}${newerLine(1e6)}\n`)
  }
  const before = [await everythingIn(desk, id), await rowsOfAll(desk)]
  const error = await desk.open(id).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  const after = [await everythingIn(desk, id), await rowsOfAll(desk)]
  if (!(error instanceof NewerData)) return { lost: 0, trouble: `it is not refused: ${error}` }
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return isSame ? FINE : { lost: 1, trouble: 'it was touched' }
}

const NEWER = DATA_VERSION + 1

function newerLine(seq: number): string {
  const fields = { seq, v: NEWER, at: '', nobody: 'knows', prev: '00000000' }
  const body = JSON.stringify(fields).slice(0, -1)
  return `${body},"sum":"${checksum(body)}"}`
}

/** Every file's bytes; who has the office open is no part of it. */
async function everythingIn({ folder }: Desk, id: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of readdirSync(join(folder, id), { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, id, name)
    if (!/\.(jsonl|bagan)$/.test(name)) continue
    files[name] = readFileSync(path).toString('base64')
  }
  return files
}

async function rowsOfAll({ house }: Desk): Promise<unknown[]> {
  const found: unknown[] = []
  for (const { name = '' } of await house.indexedDB.databases()) {
    const database = await new Dexie(name, { ...house }).open()
    const rows = await Promise.all(database.tables.map((table) => table.toArray()))
    database.close()
    // One that was only looked for holds nothing.
    if (rows.flat().length > 0) found.push([name, rows])
  }
  return found
}

function dropped({ house }: Desk, name: string): Promise<void> {
  return new Dexie(name, { ...house }).delete()
}

async function renamedDatabase(desk: Desk, from: string, to: string): Promise<void> {
  const { house } = desk
  const database = await new Dexie(from, { ...house }).open()
  const [records = [], journal = [], documents = [], [head = {}] = []] = await Promise.all(
    ['records', 'journal', 'documents', 'meta'].map((name) => database.table(name).toArray()),
  )
  database.close()
  await putDatabase(house, to, { records, journal, documents, head })
  await dropped(desk, from)
}
