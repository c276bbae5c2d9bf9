import { beginFromFolder } from '../../../renderer/app/files/begin-from-folder.ts'
import { officeFromServer } from '../../../renderer/app/files/office-from-server.ts'
import { openExisting } from '../../../renderer/app/files/program.ts'
import {
  type CityServer,
  createCityServer,
  type ServerLogin,
} from '../../../renderer/app/server/city-server.ts'
import {
  createSharedFolder,
  type SharedFolder,
} from '../../../renderer/app/shared-folder/shared-folder.ts'
import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import type { Access, CityServer as Postgres } from '../../make/city-server.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, NOTHING, newFolder, quiet } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { cutAnywhere, type DeskParts, type DeskTrial, someOf, type Until } from './desk-trial.ts'
import { programOn } from './erased-trials.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'
import { newCity, withServer } from './server-trials.ts'
import { LABEL, NEVER, UNITS } from './two-laptops.ts'

const WORDS = wordsIn('id')
const ROUNDS = 3
const [MINE, THEIRS] = UNITS

/** An office begins on a second computer with what lies somewhere, or is laid there; it is ended in between. */
export function begunTrials(parts: DeskParts): DeskTrial[] {
  const trials = [
    cutAnywhere('an office is begun from a shared folder', parts, fromFolderAt),
    cutServer('an office is fetched from a city’s server', parts, fetchedAt),
    cutServer('an office is laid on a city’s server', parts, laidAt),
  ]
  return parts.short ? [parts.random.pick(trials)] : trials
}

/** What is cut over a server of its own: first to its end, then at so many of its writings. */
export function cutServer(
  what: string,
  parts: DeskParts,
  until: (postgres: Postgres, ...given: Parameters<Until>) => Promise<Attempt>,
): DeskTrial {
  return withServer(`at any writing: ${what}: killed`, async (postgres, add) => {
    let count = 0
    const wrote = (now: number) => {
      count = now
    }
    add(await until(postgres, Number.POSITIVE_INFINITY, wrote))
    const points = Array.from({ length: count }, (_, at) => at)
    for (const limit of someOf(points, parts)) add(await until(postgres, limit, wrote))
  })
}

/** How an office is exchanged: over a folder, or a server. */
export interface Link {
  exchange(): Promise<void>
  close(): Promise<void>
  trouble(): string | undefined
}

/** One of two that come together. */
export interface Side {
  readonly open: OpenWorkspace
  readonly link: Link
}

/** Whoever asks plugs in again, as it is its own that goes on. */
export async function cut(limit: number, work: () => Promise<unknown>): Promise<number> {
  plugIn(limit)
  await work().catch((error: unknown) => {
    if (!isUnplugged()) throw error
  })
  await quiet()
  return writings()
}

/** Gives a unit another name, and waits until that is saved. */
export async function write(
  { workspace }: OpenWorkspace,
  unit: (typeof UNITS)[number],
  name: string,
) {
  done(await workspace.run(LABEL, renameUnit(unit, name)))
  await workspace.settled()
}

/** Offices of that computer which hold something, open. */
async function offices(computer: Pick<Desk, 'folder' | 'house'>): Promise<OpenWorkspace[]> {
  const program = programOn(computer)
  const known = await program.desktop.listWorkspaces({})
  const held: OpenWorkspace[] = []
  for (const { id } of known.ok ? known.value : []) {
    const open = await openExisting(program, id)
    await open.checked
    if ((await heldBy(open)) === NOTHING) await close(open)
    else held.push(open)
  }
  return held
}

/** What both wrote is on both. */
export async function met(sides: readonly [Side, Side], place: string): Promise<Attempt> {
  await write(sides[0].open, MINE, 'Dari A')
  await write(sides[1].open, THEIRS, 'Dari B')
  for (let round = 0; round < ROUNDS; round++) for (const { link } of sides) await link.exchange()
  const lost = sides.flatMap(({ open: { workspace } }) =>
    [MINE, THEIRS].filter(
      (unit, at) => get(workspace.getState().structure, unit)?.name !== `Dari ${'AB'[at]}`,
    ),
  )
  const held = await Promise.all(sides.map(({ open }) => heldBy(open)))
  const told = sides.flatMap(({ link }) => link.trouble() ?? [])
  for (const { link, open } of sides) {
    await link.close()
    await close(open)
  }
  if (lost.length > 0)
    return { lost: lost.length, trouble: `${lost.join()} is not there, ${place}` }
  if (held[0] !== held[1]) return { lost: 0, trouble: `the two differ, ${place}` }
  return told.length > 0
    ? { lost: 0, trouble: `${told[0]} is told, ${place}` }
    : { ...FINE, confirmed: 2 }
}

function linkOf(held: SharedFolder | CityServer): Link {
  return {
    exchange: async () => void (await held.exchange()),
    close: () => held.close(),
    trouble: () => held.now.get().trouble?.code,
  }
}

const fromFolderAt: Until = async (limit, wrote) => {
  plugIn()
  const shared = await newFolder()
  const first = deskAt(await newFolder(), { computer: 'A' })
  const one = await begun(first)
  const { desktop, now } = first.parts
  first.real.chosen = shared
  const office = { office: one, desktop, now, officer: () => 'A' }
  const folder = createSharedFolder({ ...office, pace: NEVER })
  await folder.choose('', null)
  await folder.exchange()
  const second = { folder: await newFolder(), house: newHouse() }
  const begin = () => {
    const program = onFolder(second, shared)
    const parts = { title: '', ask: async () => null, which: async () => null }
    return beginFromFolder(program, parts)
  }
  wrote(await cut(limit, begin))
  plugIn()
  const place = `ended at writing ${limit}`
  const [left, ...more] = await offices(second)
  for (const open of more) await close(open)
  const other = left ?? (await begin())
  if (!other) return { lost: 0, trouble: `it cannot be begun again, ${place}` }
  const program = onFolder(second, shared)
  const theirs = createSharedFolder({
    ...{ office: other, desktop: program.desktop, now: program.now },
    ...{ officer: () => 'B', pace: NEVER },
  })
  await theirs.exchange()
  // Ended before the folder was kept with the office.
  if (theirs.now.get().folder === null) await theirs.choose('', null)
  const sides = [
    { open: one, link: linkOf(folder) },
    { open: other, link: linkOf(theirs) },
  ] as const
  return met(sides, place)
}

function onFolder(computer: Pick<Desk, 'folder' | 'house'>, shared: string) {
  const program = programOn(computer)
  const real = createRealDesktop(computer.folder, 'MEJA')
  real.chosen = shared
  return { ...program, desktop: real.desktop }
}

/** How a window logs in there. */
export function loginOf({ ca, password, user: login, ...address }: Access): ServerLogin {
  return { address: { ...address, login }, ca, password }
}

interface Joined extends Side {
  readonly server: CityServer
}

/** An office on a computer with its server, which it joins where it has not. */
export async function joinedAt(
  office: OpenWorkspace,
  real: Desk['real'],
  login: ServerLogin,
): Promise<Joined> {
  const { desktop } = real
  const parts = { now: () => new Date().toISOString(), anew: async () => false, pace: NEVER }
  const server = createCityServer({ office, desktop, ...parts })
  await server.givePassword(login.password)
  if (server.now.get().address === null || server.now.get().trouble) {
    const trouble = await server.join(login)
    if (trouble) throw new Error(`not joined: ${trouble.code}`)
  }
  await server.exchange()
  const link = linkOf(server)
  return {
    ...{ open: office, server },
    link: {
      ...link,
      close: async () => {
        await server.close()
        await real.servers.closeAll()
      },
    },
  }
}

async function fetchedAt(
  postgres: Postgres,
  limit: number,
  wrote: (count: number) => void,
): Promise<Attempt> {
  plugIn()
  const city = await newCity(postgres)
  const first = deskAt(await newFolder(), { computer: 'sri' })
  const one = await joinedAt(await begun(first), first.real, loginOf(postgres.access('sri', city)))
  const second = { folder: await newFolder(), house: newHouse() }
  const login = loginOf(postgres.access('agus', city))
  const fetched = async () => {
    const program = programOn(second)
    const real = createRealDesktop(second.folder, 'MEJA')
    const made = await officeFromServer({ ...program, desktop: real.desktop }, login, WORDS)
    await real.servers.closeAll()
    return made.ok ? made.opened : null
  }
  wrote(await cut(limit, fetched))
  plugIn()
  const place = `ended at writing ${limit}`
  const [left, ...more] = await offices(second)
  for (const open of more) await close(open)
  const other = left ?? (await fetched())
  if (!other) return { lost: 0, trouble: `it cannot be fetched again, ${place}` }
  const theirs = await joinedAt(other, createRealDesktop(second.folder, 'MEJA'), login)
  return met([one, theirs], place)
}

async function laidAt(
  postgres: Postgres,
  limit: number,
  wrote: (count: number) => void,
): Promise<Attempt> {
  plugIn()
  const city = await newCity(postgres)
  const first = deskAt(await newFolder(), { computer: 'sri' })
  const login = loginOf(postgres.access('sri', city))
  const begins = await begun(first)
  wrote(
    await cut(limit, async () => {
      const { link } = await joinedAt(begins, first.real, login)
      await link.close()
    }),
  )
  plugIn()
  await first.real.servers.closeAll()
  await close(begins)
  const again = deskAt(first.folder, { house: first.house, computer: 'sri' })
  const place = `ended at writing ${limit}`
  const mine = await joinedAt(await again.open(), again.real, login)
  const second = { folder: await newFolder(), house: newHouse() }
  const real = createRealDesktop(second.folder, 'MEJA')
  const program = { ...programOn(second), desktop: real.desktop }
  const made = await officeFromServer(program, loginOf(postgres.access('agus', city)), WORDS)
  if (!made.ok) return { lost: 0, trouble: `${made.trouble.code}, ${place}` }
  const theirs = await joinedAt(made.opened, real, loginOf(postgres.access('agus', city)))
  return met([mine, theirs], place)
}
