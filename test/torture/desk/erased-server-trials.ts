import { officeFromServer } from '../../../renderer/app/files/office-from-server.ts'
import { openExisting } from '../../../renderer/app/files/program.ts'
import { createCityServer, type ServerLogin } from '../../../renderer/app/server/city-server.ts'
import { erasedElsewhereOf } from '../../../renderer/app/workspace/erased-elsewhere.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import type { CityServer as Postgres } from '../../make/city-server.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { type Attempt, FINE } from '../row.ts'
import { cut, cutServer, joinedAt, loginOf, write } from './begun-trials.ts'
import { close, deskAt, heldBy, newFolder, OFFICE } from './desk.ts'
import { begun } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import type { DeskParts, DeskTrial } from './desk-trial.ts'
import { CALLED, type Computer, forgetOn, programOn, WHO } from './erased-trials.ts'
import { plugIn } from './plug.ts'
import { newCity } from './server-trials.ts'
import { NEVER, UNITS } from './two-laptops.ts'

const WORDS = wordsIn('id')
const ROUNDS = 3

/** Somebody is made nameless in an office that has joined a city's server, and then there; it is ended in between. */
export function erasedServerTrials(parts: DeskParts): DeskTrial[] {
  if (parts.short) return []
  return [cutServer('a person is erased in an office that has joined a city’s server', parts, at)]
}

/** One of the two, and how it logs in. */
interface Joined extends Computer {
  readonly login: ServerLogin
}

/** Two computers that have joined; each wrote something. */
async function twoJoined(postgres: Postgres, city: string): Promise<readonly [Joined, Joined]> {
  plugIn()
  const [one, other] = (['sri', 'agus'] as const).map((login, at) => ({
    ...{ folder: '', house: newHouse(), unit: UNITS[at] ?? UNITS[0] },
    login: loginOf(postgres.access(login, city)),
  })) as [Joined, Joined]
  const first = { ...one, folder: await newFolder() }
  const second = { ...other, folder: await newFolder() }
  const desk = deskAt(first.folder, { house: first.house, computer: 'MEJA' })
  const begins = await begun(desk)
  await write(begins, first.unit, `Dari ${first.unit}`)
  const { link } = await joinedAt(begins, desk.real, first.login)
  await link.close()
  await close(begins)
  const real = createRealDesktop(second.folder, 'MEJA')
  const program = { ...programOn(second), desktop: real.desktop }
  const made = await officeFromServer(program, second.login, WORDS)
  if (!made.ok) throw new Error(`not fetched: ${made.trouble.code}`)
  const theirs = await joinedAt(made.opened, real, second.login)
  await write(made.opened, second.unit, `Dari ${second.unit}`)
  await theirs.link.exchange()
  await theirs.link.close()
  await close(made.opened)
  return [first, second]
}

/** Offices of that computer which have the server. */
async function joinedOn(computer: Computer): Promise<readonly string[]> {
  const { desktop } = programOn(computer)
  const known = await desktop.listWorkspaces({})
  const joined: string[] = []
  for (const { id } of known.ok ? known.value : []) {
    const server = await desktop.joinedServer({ id })
    if (server.ok && server.value) joined.push(id)
  }
  return joined
}

/** Its own exchange with the server; answers who has to be made nameless first. */
async function exchangeOn(computer: Joined, id: string) {
  const real = createRealDesktop(computer.folder, 'MEJA')
  const program = { ...programOn(computer), desktop: real.desktop }
  const office = await openExisting(program, id)
  await office.checked
  const parts = { now: program.now, anew: async () => false, pace: NEVER }
  const server = createCityServer({ office, desktop: real.desktop, ...parts })
  await server.givePassword(computer.login.password)
  const { people } = erasedElsewhereOf(office.workspace).get()
  const { trouble } = server.now.get()
  const { structure } = office.workspace.getState()
  const names = UNITS.map((unit) => get(structure, unit)?.name)
  const held = await heldBy(office)
  await server.close()
  await real.servers.closeAll()
  await close(office)
  return { people, trouble, names, held }
}

async function at(
  postgres: Postgres,
  limit: number,
  wrote: (count: number) => void,
): Promise<Attempt> {
  const city = await newCity(postgres)
  const [one, other] = await twoJoined(postgres, city)
  if ((await tellingTable(postgres, city)) === null)
    return { lost: 0, trouble: 'the person is not on the server' }
  const who = { personId: WHO, called: CALLED, erased: null } as const
  let isDone = false
  wrote(
    await cut(limit, async () => {
      isDone = await forgetOn(one, OFFICE, [who])
      const [mine] = await joinedOn(one)
      if (mine !== undefined) await exchangeOn(one, mine)
    }),
  )
  plugIn()
  const place = `ended at writing ${limit}`
  // As long as the old one is there it is done again.
  const isLeft = (await joinedOn(one)).includes(OFFICE)
  if (!isDone && isLeft && !(await forgetOn(one, OFFICE, [who])))
    return { lost: 0, trouble: `it cannot be done again, ${place}` }
  const [mine] = await joinedOn(one)
  const [before] = await joinedOn(other)
  if (mine === undefined || before === undefined)
    return { lost: 1, trouble: `no office is there, ${place}` }
  await exchangeOn(one, mine)
  const { people } = await exchangeOn(other, before)
  if (people.length === 0) return { lost: 0, trouble: `the other is not told, ${place}` }
  const same = people.map((each) => ({ ...each, called: each.erased.called }))
  if (!(await forgetOn(other, before, same)))
    return { lost: 0, trouble: `it is not done on the other, ${place}` }
  const [theirs = ''] = await joinedOn(other)
  let last: Awaited<ReturnType<typeof exchangeOn>>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    last = [await exchangeOn(one, mine), await exchangeOn(other, theirs)]
  }
  const lost = last.flatMap(({ names }) => names.filter((name) => !name?.startsWith('Dari ')))
  if (lost.length > 0) return { lost: lost.length, trouble: `${lost.join()}, ${place}` }
  const [a, b] = last
  if (a?.held !== b?.held) return { lost: 0, trouble: `the two differ, ${place}` }
  const told = last.flatMap(({ trouble }) => trouble ?? [])
  if (told.length > 0) return { lost: 0, trouble: `${told[0]?.code} is told, ${place}` }
  const tells = await tellingTable(postgres, city)
  return tells === null
    ? { ...FINE, confirmed: 2 }
    : { lost: 0, trouble: `${tells} tells of the person, ${place}` }
}

/** The table on the server in which the person still stands; null where there is none. */
async function tellingTable(postgres: Postgres, city: string): Promise<string | null> {
  const { rows } = await postgres.asAdmin(
    `select tablename as name from pg_tables where schemaname = 'bagan'`,
    city,
  )
  for (const { name } of rows) {
    const { rows: lies } = await postgres.asAdmin(
      `select count(*)::int as lines from bagan.${name} t where t::text like '%${WHO}%'`,
      city,
    )
    if (lies[0]?.lines !== 0) return String(name)
  }
  return null
}
