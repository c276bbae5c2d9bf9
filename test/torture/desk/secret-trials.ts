import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { IDBKeyRange } from 'fake-indexeddb'
import { freshId } from '../../../renderer/app/clock.ts'
import { forgetPerson } from '../../../renderer/app/files/forget-person.ts'
import { lockOffice } from '../../../renderer/app/files/lock-office.ts'
import { openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { forgetLock, isOpenLocked } from '../../../renderer/app/workspace/locked-office.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { integrityOf } from '../../../renderer/storage/integrity.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { textOfBytes } from '../../make/private-strings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { type Attempt, FINE } from '../row.ts'
import { deskAt, newFolder, OFFICE, quiet } from './desk.ts'
import { beginOffice, rename } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, someOf } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'

const PHRASE = 'empat kata yang panjang'
const WHO = 'person:tanpa'
const WORK = 'Bidang Sangat Rahasia'

/** What is to be nowhere plain: killed at any moment it is whole, and closed again nothing of it can be read. */
export function secretTrials(parts: DeskParts): DeskTrial[] {
  const trials = [
    cutAnywhere('an office is locked', parts, lockedAt),
    cutAnywhere('a locked office is opened, edited, closed', parts, workedAt),
    cutAnywhere('a person is forgotten', parts, forgottenAt),
  ]
  return parts.short ? [parts.random.pick(trials)] : trials
}

type Until = (limit: number) => Promise<Attempt>

/** The first runs to its end and tells how many writings there are. */
function cutAnywhere(what: string, parts: DeskParts, until: Until): DeskTrial {
  return {
    fault: `at any writing: ${what}: killed`,
    async run(add) {
      add(await until(Number.POSITIVE_INFINITY))
      // A key takes a third of a second to work out, so not every one is tried.
      const few = { ...parts, most: Math.min(parts.most, 20) }
      const points = Array.from({ length: lastCount }, (_, at) => at)
      for (const limit of someOf(points, few)) add(await until(limit))
    },
  }
}

let lastCount = 0

interface Secret {
  readonly folder: string
  readonly program: Program
  lock(): Promise<boolean>
}

/** A computer with an office whose databases are the page's own, since locking takes all of them away. */
async function secret(): Promise<Secret> {
  plugIn()
  const house = newHouse()
  Object.assign(globalThis, { indexedDB: house.indexedDB, IDBKeyRange })
  const desk = deskAt(await newFolder(), { house })
  await beginOffice(desk, ['A', WORK])
  const preferences = createPreferences(pageSettings())
  const store = { indexedDB: house.indexedDB, settings: pageSettings() }
  const program = programAt(desk.folder)
  const lock = () =>
    lockOffice(program, preferences, store, { id: OFFICE, name: OFFICE }, PHRASE).then(
      ({ ok }) => ok,
    )
  return { folder: desk.folder, program, lock }
}

function programAt(folder: string): Program {
  return {
    ...{ desktop: createRealDesktop(folder, 'MEJA').desktop, newId: freshId },
    now: () => new Date().toISOString(),
    lockQuestion: { ask: async () => PHRASE, unlocking: (_, work) => work },
  }
}

async function lockedAt(limit: number): Promise<Attempt> {
  const { folder, lock } = await secret()
  plugIn(limit)
  const isLocked = await lock().catch(() => false)
  return afterwards(folder, isLocked && !isUnplugged(), WORK, `ended at writing ${limit}`)
}

async function workedAt(limit: number): Promise<Attempt> {
  const { folder, program, lock } = await secret()
  if (!(await lock())) return { lost: 0, trouble: 'it is not locked' }
  plugIn(limit)
  let name = WORK
  try {
    const open = await openExisting(program, OFFICE)
    await rename(open, `${WORK} lagi`)
    const isSaved = open.workspace.getState().saving.state === 'saved'
    if (isSaved && !isUnplugged()) name = `${WORK} lagi`
    await open.close()
  } catch (error) {
    if (!isUnplugged()) throw error
  }
  return afterwards(folder, true, name, `ended at writing ${limit}`)
}

/** The next start: all that was confirmed is there, and once it is closed nothing can be read where it was locked. */
async function afterwards(
  folder: string,
  isLocked: boolean,
  name: string,
  place: string,
): Promise<Attempt> {
  lastCount = writings()
  await quiet()
  plugIn()
  // The page that was killed knew the key; this one does not.
  while (isOpenLocked(OFFICE)) forgetLock(OFFICE)
  const open = await openExisting(programAt(folder), OFFICE).catch((error: Error) => error)
  if (open instanceof Error) return { lost: 1, trouble: `${open.message}, ${place}` }
  const names = all(open.workspace.getState().structure, 'unit').map((unit) => unit.name)
  const isThere = [...names].some((one) => one.startsWith(name))
  const wasLocked = open.isLocked
  await open.checked
  await open.close()
  await quiet()
  if (!isThere) return { lost: 1, trouble: `what was confirmed is not there, ${place}` }
  if (isLocked && !wasLocked) return { lost: 0, trouble: `it is not locked any more, ${place}` }
  const plain = wasLocked ? readable(folder) : []
  return plain.length === 0
    ? { ...FINE, confirmed: 1 }
    : { lost: 0, trouble: `${plain[0]} can be read, ${place}` }
}

/** One story is whole, the old or the new; once it was said to be done no byte tells of the person. */
async function forgottenAt(limit: number): Promise<Attempt> {
  plugIn()
  const house = newHouse()
  Object.assign(globalThis, { indexedDB: house.indexedDB, IDBKeyRange })
  const desk = deskAt(await newFolder(), { house })
  await beginOffice(desk, ['A', WORK])
  const [program, settings] = [programAt(desk.folder), pageSettings()]
  const office = { id: OFFICE, name: OFFICE, note: '' }
  const plan = { office, people: [{ personId: WHO, called: '(dihapus)', erased: null }] } as const
  const store = { indexedDB: house.indexedDB, settings }
  plugIn(limit)
  const told = await forgetPerson(program, createPreferences(settings), store, plan, {
    integrity: (open) => wholeness(program, open),
  }).catch(() => null)
  lastCount = writings()
  const isDone = told?.ok === true && !isUnplugged()
  await quiet()
  plugIn()
  const next = programAt(desk.folder)
  const known = await next.desktop.listWorkspaces({})
  let whole = 0
  for (const { id } of known.ok ? known.value : []) {
    const open = await openExisting(next, id)
    const { structure } = open.workspace.getState()
    if (all(structure, 'unit').some(({ name }) => name === WORK)) whole++
    await open.checked
    await open.close()
  }
  const place = `ended at writing ${limit}`
  if (whole === 0) return { lost: 1, trouble: `no story is whole, ${place}` }
  if (told?.ok === false && limit > 1e6) return { lost: 0, trouble: told.problem.code }
  const left = isDone ? readable(desk.folder, WHO) : []
  return left.length === 0 ? FINE : { lost: 0, trouble: `${left[0]} tells of the person, ${place}` }
}

async function wholeness({ desktop }: Program, { id }: OpenWorkspace) {
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return lines
  const value = await integrityOf({ lines: lines.value, snapshots: [], held: null })
  return { ok: true as const, value }
}

/** Files in which those words stand, be they packed. */
function readable(folder: string, words = 'Bidang'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && tells(readFileSync(path), words.toLowerCase())
  })
}

/** Half of a packed file can be unpacked in part. */
function tells(bytes: Uint8Array, words: string): boolean {
  try {
    return textOfBytes(bytes).includes(words)
  } catch {
    return true
  }
}
