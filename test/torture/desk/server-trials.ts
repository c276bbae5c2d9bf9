import { setTimeout as wait } from 'node:timers/promises'
import { type CityServer, createCityServer } from '../../../renderer/app/server/city-server.ts'
import { initSql, memberSql } from '../../../renderer/app/server/server-sql.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import {
  type Access,
  openCityServer,
  type CityServer as Postgres,
  whyNoServer,
} from '../../make/city-server.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, newFolder, OFFICE } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, someOf } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'

/** Of two laptops that have joined one city's server; each renames a unit of its own again and again. */
interface Side {
  readonly desk: Desk
  readonly access: Access
  readonly unit: 'unit:ikp' | 'unit:egov'
  readonly open: OpenWorkspace
  readonly server: CityServer
  /** Names it was told are saved, in their order. */
  readonly saved: string[]
}

type Pair = readonly [Side, Side]

const LABEL = { code: 'rename-unit', params: { from: '', to: '' } } as const
/** What is exchanged is asked for. */
const NEVER = { restMs: 2 ** 30, lookMs: 2 ** 30, endMs: 1000 }
const UNITS = ['unit:ikp', 'unit:egov'] as const
const LOGINS = ['sri', 'agus'] as const
/** Who does what, one after the other: a name is written, or what is new is exchanged. */
const STEPS: readonly (readonly [side: 0 | 1, name: string | null])[] = [
  [0, 'A1'],
  [0, null],
  [1, 'B1'],
  [1, null],
  [0, 'A2'],
  [1, 'B2'],
  [0, null],
  [1, null],
  [0, null],
]

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

function overServer(
  fault: string,
  run: (postgres: Postgres, add: Add) => Promise<void>,
): DeskTrial {
  return {
    fault: `two laptops over a city's server, ${fault}`,
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

/** One office on two laptops that have joined. What comes after is counted. */
async function newPair(postgres: Postgres): Promise<Pair> {
  plugIn()
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
  const anew = () => undefined
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
  const confirmed = pair.reduce((sum, { saved }) => sum + saved.length, 0)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { server } of pair) {
      await server.exchange()
      if (server.now.get().trouble) await wait(200)
    }
  }
  const lost = pair.flatMap(({ open }) =>
    pair.filter((side) => !isKept(open, side)).map(({ unit, saved }) => `${unit} ${saved.at(-1)}`),
  )
  const troubles = pair.flatMap(({ server }) => server.now.get().trouble ?? [])
  const refused = pair.flatMap(({ server }) => server.now.get().refused)
  const held = await Promise.all(pair.map(({ open }) => heldBy(open)))
  for (const { server, open, desk } of pair) {
    await server.close()
    await desk.real.servers.closeAll()
    await close(open)
  }
  const where = `${place}, ${confirmed} confirmed`
  if (lost.length > 0)
    return { lost: lost.length, trouble: `${lost.join()} is not there, ${where}` }
  if (held[0] !== held[1]) return { lost: 0, trouble: `the two differ, ${where}` }
  if (refused.length > 0) return { lost: 0, trouble: `${refused.length} refused, ${where}` }
  const [told] = troubles
  return told ? { lost: 0, trouble: `${told.code} is told, ${where}` } : { ...FINE, confirmed }
}

/** Whether the last name that was saved is there, or one written after it. */
function isKept({ workspace }: OpenWorkspace, { unit, saved }: Side): boolean {
  const names = STEPS.flatMap(([no, name]) => (name && UNITS[no] === unit ? [name] : []))
  const held = get(workspace.getState().structure, unit) as { readonly name: string } | undefined
  const last = saved.at(-1)
  return last === undefined || names.indexOf(held?.name ?? '') >= names.indexOf(last)
}
