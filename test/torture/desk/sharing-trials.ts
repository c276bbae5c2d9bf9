import { readFileSync, renameSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { safeWrite } from '../../../electron/files/safe-write.ts'
import {
  createSharedFolder,
  type SharedFolder,
} from '../../../renderer/app/shared-folder/shared-folder.ts'
import { HERE, sendState, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { readBagan, writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { sharedContent, sharedStateOf } from '../../../renderer/storage/shared-content.ts'
import type { Attempt } from '../row.ts'
import { close, type Desk, deskAt, newFolder, OFFICE } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, someOf } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'
import { bothHave, LABEL, type Laptop, NEVER, STEPS, UNITS } from './two-laptops.ts'

/** Two laptops, and the folder they share. */
interface Pair {
  readonly shared: string
  readonly sides: readonly [Side, Side]
}

/** One of them. */
interface Side extends Laptop {
  readonly desk: Desk
  open: OpenWorkspace
  folder: SharedFolder | null
}

/** How two laptops give each other what is new. */
type Way = 'over one folder' | 'by files'

/** Two laptops of one office, ended, without room or without their folder wherever that may be. */
export function sharingTrials(parts: DeskParts): DeskTrial[] {
  const ways: readonly Way[] = ['over one folder', 'by files']
  const lefts = ['killed', 'killed, one database lost', 'full'] as const
  return [
    ...ways.flatMap((way) =>
      (parts.short ? [parts.random.pick(lefts)] : lefts).map((left) => hurtTrial(way, left, parts)),
    ),
    goneTrial(parts),
  ]
}

function hurtTrial(
  way: Way,
  left: 'killed' | 'killed, one database lost' | 'full',
  parts: DeskParts,
): DeskTrial {
  return {
    fault: `two laptops ${way}, at any writing: ${left}`,
    async run(add) {
      await play(await newPair(way), way)
      const points = Array.from({ length: writings() }, (_, at) => at + 1)
      for (const limit of someOf(points, parts)) add(await hurtAt(way, left, limit))
    },
  }
}

async function hurtAt(way: Way, left: string, limit: number): Promise<Attempt> {
  const pair = await newPair(way)
  plugIn(limit, { isFull: left === 'full' })
  await play(pair, way).catch((error: unknown) => {
    if (!isUnplugged()) throw error
  })
  plugIn()
  const again: Side[] = []
  for (const [at, side] of pair.sides.entries()) {
    const house = left.endsWith('lost') && at === limit % 2 ? newHouse() : side.desk.house
    const { folder } = side.desk
    again.push(
      await sideAt(folder, side.unit, { house, shared: sharedBy(way, pair), saved: side.saved }),
    )
  }
  return together({ ...pair, sides: again as unknown as Pair['sides'] }, way, `at writing ${limit}`)
}

/** The folder is away while somebody does something, and comes back. */
function goneTrial(parts: DeskParts): DeskTrial {
  return {
    fault: 'two laptops over one folder, the folder gone for a while',
    async run(add) {
      for (const from of someOf([...STEPS.keys()], parts)) {
        plugIn()
        const pair = await newPair('over one folder')
        await play(pair, 'over one folder', async (step) => {
          const away = `${pair.shared}-away`
          if (step === from) renameSync(pair.shared, away)
          if (step === from + 2) renameSync(away, pair.shared)
        })
        if (from + 2 >= STEPS.length) renameSync(`${pair.shared}-away`, pair.shared)
        add(await together(pair, 'over one folder', `gone at step ${from}`))
      }
    },
  }
}

function sharedBy(way: Way, { shared }: Pair): string | null {
  return way === 'over one folder' ? shared : null
}

/** One office on two laptops. What comes after is counted. */
async function newPair(way: Way): Promise<Pair> {
  plugIn()
  const shared = await newFolder()
  const first = deskAt(await newFolder(), { computer: 'A' })
  const second = deskAt(await newFolder(), { computer: 'B' })
  const open = await begun(first)
  const { state, documents } = done(await sendState(open, HERE))
  const content = {
    records: recordsOf(state.structure),
    shared: sharedContent(state, documents),
  }
  await close(open)
  await close(await createWorkspaceWith(OFFICE, content, LABEL, second.parts))
  const to = way === 'over one folder' ? shared : null
  const sides: Side[] = []
  for (const [at, { folder, house }] of [first, second].entries()) {
    const unit = UNITS[at] ?? UNITS[0]
    const side = await sideAt(folder, unit, { house, shared: to, saved: [] })
    await side.folder?.choose('', null)
    sides.push(side)
  }
  plugIn()
  return { shared, sides: sides as unknown as Pair['sides'] }
}

async function sideAt(
  folder: string,
  unit: Side['unit'],
  {
    house,
    shared,
    saved,
  }: Pick<Desk, 'house'> & { readonly shared: string | null; readonly saved: string[] },
): Promise<Side> {
  const desk = deskAt(folder, { house, computer: unit === 'unit:ikp' ? 'A' : 'B' })
  const open = await desk.open()
  await open.checked
  desk.real.chosen = shared
  const { desktop, now } = desk.parts
  const office = { office: open, desktop, now, officer: () => unit }
  const link = shared === null ? null : createSharedFolder({ ...office, pace: NEVER })
  return { desk, unit, open, folder: link, saved }
}

async function play(
  pair: Pair,
  way: Way,
  before: (step: number) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [at, [no, name]] of STEPS.entries()) {
    await before(at)
    const side = pair.sides[no]
    if (name === null) await exchange(pair, side, way)
    else await write(side, name)
  }
}

async function write({ open, unit, saved }: Side, name: string): Promise<void> {
  const { workspace } = open
  done(await workspace.run(LABEL, renameUnit(unit, name)))
  await workspace.settled()
  if (workspace.getState().saving.state === 'saved') saved.push(name)
}

/** What is new of others is taken, and one's own given. */
async function exchange({ shared, sides }: Pair, side: Side, way: Way): Promise<void> {
  if (way === 'over one folder') return side.folder?.exchange()
  const from = sides.find((one) => one !== side)?.unit.slice(5)
  for (const name of await readdir(shared)) {
    if (name !== `${from}.bagan`) continue
    const content = done(await readBagan(readFileSync(join(shared, name))))
    const given = { state: await sharedStateOf(content), only: null }
    done(await takeGiven(side.open, given, HERE))
  }
  const { state, documents } = done(await sendState(side.open, HERE))
  const records = recordsOf(state.structure)
  const content = { name: OFFICE, seq: 1, records, shared: sharedContent(state, documents) }
  const path = join(shared, `${side.unit.slice(5)}.bagan`)
  await safeWrite(path, await writeBagan(content), { keepPrevious: false })
}

/** Both come together: what either was told is saved, or something later, is on both. */
async function together(pair: Pair, way: Way, place: string): Promise<Attempt> {
  const { sides } = pair
  for (let round = 0; round < 3; round++) {
    for (const side of sides) await exchange(pair, side, way)
  }
  const troubles = sides.flatMap(({ folder }) => folder?.now.get().trouble ?? [])
  const told = troubles.map(({ code }) => `${code} is told`)
  const attempt = await bothHave(sides, place, told)
  for (const side of sides) {
    await side.folder?.close()
    await close(side.open)
  }
  return attempt
}
