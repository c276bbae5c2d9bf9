import { setTimeout as wait } from 'node:timers/promises'
import { type CityServer, createCityServer } from '../../../renderer/app/server/city-server.ts'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import { createWorkspaceWith } from '../../../renderer/app/workspace/open-workspace.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import {
  type Access,
  openCityServer,
  type CityServer as Postgres,
  whyNoServer,
} from '../../make/city-server.ts'
import type { Attempt } from '../row.ts'
import { close, type Desk, deskAt, newFolder, OFFICE } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, someOf } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'
import { bothHave, LABEL, type Laptop, NEVER, STEPS, UNITS } from './two-laptops.ts'

/** Of two laptops that have joined one city's server. */
interface Side extends Laptop {
  readonly desk: Desk
  readonly access: Access
  readonly server: CityServer
}

type Pair = readonly [Side, Side]

const LOGINS = ['sri', 'agus'] as const

/** Two laptops of one office over its city's server: they are ended, and it is. */
export function serverTrials(parts: DeskParts): DeskTrial[] {
  const lefts = ['killed', 'killed, one database lost'] as const
  return [
    ...(parts.short ? [parts.random.pick(lefts)] : lefts).map((left) =>
      overServer(`at any writing: ${left}`, async (postgres, add) => {
        await play(await newPair(postgres))
        const points = Array.from({ length: writings() }, (_, at) => at + 1)
        for (const limit of someOf(points, parts)) add(await endedAt(postgres, left, limit))
      }),
    ),
    overServer('which is killed for a while', async (postgres, add) => {
      for (const from of someOf([...STEPS.keys()], parts)) {
        const pair = await newPair(postgres)
        await play(pair, (step) => {
          if (step === from) postgres.kill()
          if (step === from + 2) postgres.start()
        })
        if (from + 2 >= STEPS.length) postgres.start()
        add(await together(pair, `killed at step ${from}`))
      }
    }),
    overServer('which is put back to a backup', async (postgres, add) => {
      for (const from of someOf([...STEPS.keys()].slice(0, -1), parts)) {
        const pair = await newPair(postgres)
        await play(pair, (step) => {
          if (step === from) standingStill(postgres, () => postgres.backUp())
        })
        standingStill(postgres, () => postgres.putBack())
        add(await together(pair, `put back to step ${from}`))
      }
    }),
  ]
}

type Add = Parameters<DeskTrial['run']>[0]

function overServer(fault: string, run: (postgres: Postgres, add: Add) => Promise<void>) {
  return withServer(`two laptops over a city's server, ${fault}`, run)
}

/** A trial for which there is a server of its own; skipped where there can be none. */
export function withServer(
  fault: string,
  run: (postgres: Postgres, add: Add) => Promise<void>,
): DeskTrial {
  return {
    fault,
    async run(add) {
      if (whyNoServer !== null) return add({ skipped: `needs ${whyNoServer}` })
      plugIn()
      const postgres = await openCityServer()
      try {
        await run(postgres, add)
      } finally {
        postgres.end()
      }
    },
  }
}

function standingStill(postgres: Postgres, work: () => void): void {
  postgres.stop()
  work()
  postgres.start()
}

let cities = 0

/** A city with two members who see everything; answers its database. */
export async function newCity(postgres: Postgres): Promise<string> {
  const city = `kota${++cities}`
  await postgres.database(city)
  await postgres.asAdmin(initSql('Kota'), city)
  for (const login of LOGINS) {
    await postgres.asAdmin(
      memberSql({ login, job: 'organisation', office: null, fullName: login }),
      city,
    )
    await postgres.asAdmin(`alter role ${login} password 'sandi-${login}'`, city)
  }
  return city
}

/** One office on two laptops that have joined. What comes after is counted. */
async function newPair(postgres: Postgres): Promise<Pair> {
  plugIn()
  const city = await newCity(postgres)
  const [first, second] = LOGINS.map((computer) => ({ computer }))
  const one = deskAt(await newFolder(), first)
  const other = deskAt(await newFolder(), second)
  const open = await begun(one)
  const { state, documents } = done(await sendState(open, HERE))
  const content = {
    records: recordsOf(state.structure),
    shared: sharedContent(state, documents),
  }
  await close(open)
  await close(await createWorkspaceWith(OFFICE, content, LABEL, other.parts))
  const sides: Side[] = []
  for (const [at, desk] of [one, other].entries()) {
    const access = postgres.access(LOGINS[at] ?? LOGINS[0], city)
    const side = await sideAt(desk, { access, unit: UNITS[at] ?? UNITS[0], saved: [] })
    const { ca, password, user: login, ...address } = access
    const trouble = await side.server.join({ address: { ...address, login }, ca, password })
    if (trouble) throw new Error(`not joined: ${trouble.code}`)
    await side.server.exchange()
    sides.push(side)
  }
  plugIn()
  return sides as unknown as Pair
}

async function sideAt(desk: Desk, rest: Pick<Side, 'access' | 'unit' | 'saved'>): Promise<Side> {
  const open = await desk.open()
  await open.checked
  const { desktop, now } = desk.parts
  const anew = async () => false
  const server = createCityServer({ office: open, desktop, now, anew, pace: NEVER })
  return { desk, ...rest, open, server }
}

async function endedAt(postgres: Postgres, left: string, limit: number): Promise<Attempt> {
  const pair = await newPair(postgres)
  plugIn(limit)
  await play(pair).catch((error: unknown) => {
    if (!isUnplugged()) throw error
  })
  plugIn()
  const again: Side[] = []
  for (const [at, { desk, ...side }] of pair.entries()) {
    await desk.real.servers.closeAll()
    const house = left.endsWith('lost') && at === limit % 2 ? newHouse() : desk.house
    const next = deskAt(desk.folder, { house, computer: side.access.user })
    const begins = await sideAt(next, side)
    await begins.server.givePassword(side.access.password)
    again.push(begins)
  }
  return together(again as unknown as Pair, `at writing ${limit}`)
}

async function play(pair: Pair, before: (step: number) => void = () => undefined): Promise<void> {
  for (const [at, [no, name]] of STEPS.entries()) {
    before(at)
    const { open, unit, server, saved } = pair[no]
    if (name === null) {
      await server.exchange()
      continue
    }
    done(await open.workspace.run(LABEL, renameUnit(unit, name)))
    await open.workspace.settled()
    if (open.workspace.getState().saving.state === 'saved') saved.push(name)
  }
}

/** So often it is tried until a server that begins anew answers both. */
const ROUNDS = 6

/** Both come together: what either was told is saved, or something later, is on both. */
async function together(pair: Pair, place: string): Promise<Attempt> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { server } of pair) {
      await server.exchange()
      if (server.now.get().trouble) await wait(200)
    }
  }
  const troubles = pair.flatMap(({ server }) => server.now.get().trouble ?? [])
  const refused = pair.flatMap(({ server }) => server.now.get().refused)
  const attempt = await bothHave(pair, place, [
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
    ...troubles.map(({ code }) => `${code} is told`),
  ])
  for (const { server, open, desk } of pair) {
    await server.close()
    await desk.real.servers.closeAll()
    await close(open)
  }
  return attempt
}
