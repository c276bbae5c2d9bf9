import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { IDBKeyRange } from 'fake-indexeddb'
import { freshId } from '../../../renderer/app/clock.ts'
import { forgetPerson, type ToForget } from '../../../renderer/app/files/forget-person.ts'
import { openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { createSharedFolder } from '../../../renderer/app/shared-folder/shared-folder.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { erasedElsewhereOf } from '../../../renderer/app/workspace/erased-elsewhere.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import type { DatabaseHouse } from '../../../renderer/storage/database.ts'
import { integrityOf } from '../../../renderer/storage/integrity.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { textOfBytes } from '../../make/private-strings.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { FINE } from '../row.ts'
import { close, deskAt, heldBy, newFolder, OFFICE, quiet } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { cutAnywhere, type DeskParts, type DeskTrial, type Until } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'
import { LABEL, NEVER } from './two-laptops.ts'

export const WHO = 'person:tanpa'
export const CALLED = '(dihapus)'
const ROUNDS = 3

/** Somebody is made nameless in an office that has a shared folder, which goes over to the office that takes its place. */
export function erasedTrials(parts: DeskParts): DeskTrial[] {
  return [
    cutAnywhere('a person is erased in an office with a shared folder', parts, erasedAt),
  ].slice(0, parts.short ? 0 : 1)
}

/** A computer whose databases are the page's own, one at a time. */
export interface Computer {
  readonly folder: string
  readonly house: DatabaseHouse
  readonly unit: 'unit:ikp' | 'unit:egov'
}

/** The program on it, as if it had just been started. */
export function programOn({ folder, house }: Pick<Computer, 'folder' | 'house'>): Program {
  Object.assign(globalThis, { indexedDB: house.indexedDB, IDBKeyRange })
  const { desktop } = createRealDesktop(folder, 'MEJA')
  return { desktop, newId: freshId, now: () => new Date().toISOString() }
}

function folderOf(program: Program, office: OpenWorkspace, unit: string) {
  const { desktop, now } = program
  return createSharedFolder({ office, desktop, now, officer: () => unit, pace: NEVER })
}

/** Two offices that are one, over a folder in which each laid its work. */
async function twoComputers(shared: string): Promise<readonly [Computer, Computer]> {
  const one: Computer = { folder: await newFolder(), house: newHouse(), unit: 'unit:ikp' }
  const other: Computer = { folder: await newFolder(), house: newHouse(), unit: 'unit:egov' }
  const first = deskAt(one.folder, one)
  const open = await begun(first)
  const { state, documents } = done(await sendState(open, HERE))
  const content = { records: recordsOf(state.structure), shared: sharedContent(state, documents) }
  await close(open)
  const second = deskAt(other.folder, other)
  await close(await createWorkspaceWith(OFFICE, content, LABEL, second.parts))
  for (const [desk, { unit }] of [
    [first, one],
    [second, other],
    [first, one],
  ] as const) {
    const office = await desk.open()
    const { desktop, now } = desk.parts
    desk.real.chosen = shared
    const folder = createSharedFolder({ office, desktop, now, officer: () => unit, pace: NEVER })
    if (folder.now.get().folder === null) await folder.choose('', null)
    done(await office.workspace.run(LABEL, renameUnit(unit, `Dari ${unit}`)))
    await office.workspace.settled()
    await folder.exchange()
    await folder.close()
    await close(office)
  }
  return [one, other]
}

/** Makes those people nameless in an office of that computer; answers whether it was done. */
export async function forgetOn(
  computer: Computer,
  id: string,
  people: readonly ToForget[],
): Promise<boolean> {
  const program = programOn(computer)
  const settings = pageSettings()
  const store = { indexedDB: computer.house.indexedDB, settings }
  const plan = { office: { id, name: OFFICE, note: '' }, people }
  const told = await forgetPerson(program, createPreferences(settings), store, plan, {
    async integrity(open) {
      const lines = await program.desktop.readJournal({ id: open.id, fromSeq: 1 })
      if (!lines.ok) return lines
      return {
        ok: true,
        value: await integrityOf({ lines: lines.value, snapshots: [], held: null }),
      }
    },
  }).catch((error: Error) => {
    if (!isUnplugged()) throw error
    return null
  })
  await quiet()
  return told?.ok === true && !isUnplugged()
}

/** Offices of that computer, the one that has the folder first. */
async function officesOn(computer: Computer): Promise<readonly string[]> {
  const { desktop } = programOn(computer)
  const known = await desktop.listWorkspaces({})
  const linked: string[] = []
  const others: string[] = []
  for (const { id } of known.ok ? known.value : []) {
    const folder = await desktop.sharedFolder({ id })
    if (folder.ok && folder.value) linked.push(id)
    else others.push(id)
  }
  return [...linked, ...others]
}

/** Its own exchange over the folder; answers who has to be made nameless first. */
async function exchangeOn(computer: Computer, id: string) {
  const program = programOn(computer)
  const open = await openExisting(program, id)
  await open.checked
  const folder = folderOf(program, open, computer.unit)
  await folder.exchange()
  const { people } = erasedElsewhereOf(open.workspace).get()
  const { trouble } = folder.now.get()
  const { structure } = open.workspace.getState()
  const names = (['unit:ikp', 'unit:egov'] as const).map((unit) => get(structure, unit)?.name)
  const held = await heldBy(open)
  await folder.close()
  await close(open)
  return { people, trouble, names, held }
}

const erasedAt: Until = async (limit, wrote) => {
  plugIn()
  const shared = await newFolder()
  const [one, other] = await twoComputers(shared)
  plugIn(limit)
  const who = { personId: WHO, called: CALLED, erased: null } as const
  const isDone = await forgetOn(one, OFFICE, [who])
  wrote(writings())
  plugIn()
  const place = `ended at writing ${limit}`
  // As long as the old one is there it is done again.
  const left = await officesOn(one)
  if (!isDone && left.includes(OFFICE) && !(await forgetOn(one, OFFICE, [who])))
    return { lost: 0, trouble: `it cannot be done again, ${place}` }
  const [mine] = await officesOn(one)
  if (mine === undefined) return { lost: 1, trouble: `no office is there, ${place}` }
  await exchangeOn(one, mine)
  const { people } = await exchangeOn(other, OFFICE)
  if (people.length === 0) return { lost: 0, trouble: `the other is not told, ${place}` }
  const same = people.map((each) => ({ ...each, called: each.erased.called }))
  if (!(await forgetOn(other, OFFICE, same)))
    return { lost: 0, trouble: `it is not done on the other, ${place}` }
  const [theirs] = await officesOn(other)
  const sides = [
    [one, mine],
    [other, theirs ?? ''],
  ] as const
  let last: Awaited<ReturnType<typeof exchangeOn>>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    last = []
    for (const [computer, id] of sides) last.push(await exchangeOn(computer, id))
  }
  const lost = last.flatMap(({ names }) => names.filter((name) => !name?.startsWith('Dari ')))
  if (lost.length > 0) return { lost: lost.length, trouble: `${lost.join()}, ${place}` }
  const [a, b] = last
  if (a?.held !== b?.held) return { lost: 0, trouble: `the two differ, ${place}` }
  const told = last.flatMap(({ trouble }) => trouble ?? [])
  if (told.length > 0) return { lost: 0, trouble: `${told[0]?.code} is told, ${place}` }
  const files = tellingFiles(shared)
  return files.length === 0
    ? { ...FINE, confirmed: 2 }
    : { lost: 0, trouble: `${files[0]} tells of the person, ${place}` }
}

function tellingFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    if (!statSync(path).isFile()) return false
    // Behind a head of one line.
    const bytes = readFileSync(path)
    const packed = bytes.subarray(bytes.indexOf(10) + 1)
    return [bytes, packed].some((one) => textOfBytes(one).includes(WHO))
  })
}
