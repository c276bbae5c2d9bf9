import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import { scanFile } from '../../../electron/files/scans.ts'
import {
  createSharedFolder,
  type SharedFolder,
} from '../../../renderer/app/shared-folder/shared-folder.ts'
import { HERE, sendState } from '../../../renderer/app/workspace/exchange.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { namedScans } from '../../../renderer/domain/attachments/attachments.ts'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import { attached, scanOn } from '../../make/attached.ts'
import { scanOf } from '../../make/large-scan.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, newFolder, OFFICE } from './desk.ts'
import { beginOffice, begun, done } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, once, someOf } from './desk-trial.ts'
import { AFTER_A_CUT, type AfterACut, cutInto, recordDisk } from './disk-record.ts'
import { atRest, isUnplugged, plugIn, pullOut, writings } from './plug.ts'
import { LABEL, NEVER } from './two-laptops.ts'

const IKP = 'appointment:ikp-ikp'
const EGOV = 'appointment:egov-egov'
const LENGTH = 4000

/** Scans beside records: an end in an attach, one damaged or lost, and two laptops that attach over one folder. */
export function scanTrials(parts: DeskParts): DeskTrial[] {
  const { random, short } = parts
  const lefts: readonly Left[] = ['killed', 'full', ...AFTER_A_CUT]
  const pairs = ['killed', 'killed, one database lost', 'full'] as const
  return [
    ...(short ? [random.pick(lefts)] : lefts).map((left) => attachTrial(left, parts)),
    ...(['flipped', 'deleted', 'cut off'] as const).map((how) =>
      once(`a scan ${how}: the office goes on, and the folder gives it back`, () => hurtOne(how)),
    ),
    ...(short ? [random.pick(pairs)] : pairs).map((left) => pairTrial(left, parts)),
  ]
}

/** What is left when it ends: of a kill all that was written, of a power cut what the disk was asked to keep. */
type Left = 'killed' | 'full' | AfterACut

function attachTrial(left: Left, parts: DeskParts): DeskTrial {
  return {
    fault: `at any writing: scans are attached: ${left}`,
    async run(add) {
      const { count } = await attachUntil(Number.POSITIVE_INFINITY, false)
      const points = Array.from({ length: count }, (_, at) => at)
      for (const limit of [count, ...someOf(points, parts)]) add(await attachAt(left, limit))
    },
  }
}

/** Three records of two files are attached, one taken off. */
async function attachUntil(limit: number, isFull: boolean) {
  plugIn()
  const desk = deskAt(await newFolder())
  await beginOffice(desk)
  const open = await desk.open()
  await open.checked
  await recordDisk(desk.folder)
  const said: ScanName[] = []
  plugIn(limit, { isFull })
  const attach = async (number: number, ofId: string) => {
    const { desktop } = desk.real
    const scan = await attached(desktop, open, `SK ${number}.pdf`, scanOf(LENGTH, number), ofId)
    if (open.workspace.getState().saving.state === 'saved' && !isUnplugged()) said.push(scan)
  }
  try {
    await attach(1, IKP)
    await attach(2, IKP)
    await attach(2, EGOV)
  } catch (error) {
    if (!isUnplugged()) throw error
  }
  const count = writings()
  if (!isFull) pullOut()
  await atRest()
  return { desk, said, count }
}

async function attachAt(left: Left, limit: number): Promise<Attempt> {
  const { desk, said } = await attachUntil(limit, left === 'full')
  const isCut = left !== 'killed' && left !== 'full'
  const folder = isCut ? await newFolder() : desk.folder
  if (isCut) await cutInto(folder, left)
  plugIn()
  const next = deskAt(folder, isCut ? {} : { house: desk.house })
  const place = `${said.length} confirmed, ended at writing ${limit}`
  const open = await next.open().catch((error: Error) => error)
  if (open instanceof Error) return { lost: said.length, trouble: `it does not open, ${place}` }
  await open.checked
  const attempt = await allWhole(next, open, said, null, place)
  await close(open)
  return attempt
}

/** Every file a record names lies there whole, and everything that was told to be kept is named. */
async function allWhole(
  { real }: Desk,
  open: OpenWorkspace,
  said: readonly ScanName[],
  from: SharedFolder | null,
  place: string,
): Promise<Attempt> {
  const named = namedScans(open.workspace.getState().structure)
  const gone = said.filter(({ content }) => !named.some((one) => one.content === content))
  if (gone.length > 0) return { lost: gone.length, trouble: `a record is not there, ${place}` }
  for (const { content, media } of named) {
    const came = await scanOn(real.desktop, open.id, { content, media }, from)
    if (typeof came === 'string') {
      return { lost: 1, trouble: `a scan a record names: ${came}, ${place}` }
    }
  }
  return { ...FINE, confirmed: said.length }
}

/** One of two files in the office's folder is not what it was: told, held back, and had again from the folder. */
async function hurtOne(how: 'flipped' | 'deleted' | 'cut off'): Promise<Attempt> {
  plugIn()
  const { desk, open, folder } = await sideAt(
    'A',
    await newFolder(),
    newHouse(),
    await newFolder(),
    {
      begins: true,
    },
  )
  const { desktop } = desk.real
  const one = await attached(desktop, open, 'SK 1.pdf', scanOf(LENGTH, 1), IKP)
  const two = await attached(desktop, open, 'SK 2.pdf', scanOf(LENGTH, 2), EGOV)
  await folder.exchange()
  const path = join(desk.folder, OFFICE, scanFile(one))
  const bytes = readFileSync(path)
  if (how === 'deleted') rmSync(path)
  else if (how === 'cut off') writeFileSync(path, bytes.subarray(0, LENGTH >> 1))
  else writeFileSync(path, bytes.fill(bytes[99] === 7 ? 8 : 7, 99, 100))
  const held = await heldBy(open)
  await folder.close()
  await close(open)
  const next = await sideAt('A', desk.folder, desk.house, null)
  const place = `one ${how}`
  const trouble = async () => {
    if ((await heldBy(next.open)) !== held) return 'the office is another'
    const known = await desktop.checkScans({ id: OFFICE, named: [one, two] })
    const isTold = known.ok && known.value.missing.length + known.value.changed.length === 1
    if (!isTold) return 'it is not told'
    const alone = await scanOn(desktop, OFFICE, one)
    if (typeof alone !== 'string') return 'it is taken for whole'
    return null
  }
  const found = await trouble()
  const attempt = found
    ? { lost: 0, trouble: `${found}, ${place}` }
    : await allWhole(next.desk, next.open, [one, two], next.folder, place)
  await next.folder.close()
  await close(next.open)
  return attempt
}

interface Side {
  readonly desk: Desk
  readonly open: OpenWorkspace
  readonly folder: SharedFolder
}

/** @param shared the folder that is chosen; null where it was before */
async function sideAt(
  computer: string,
  folder: string,
  house: Desk['house'],
  shared: string | null,
  { begins = false } = {},
): Promise<Side> {
  const desk = deskAt(folder, { house, computer })
  const open = begins ? await begun(desk) : await desk.open()
  await open.checked
  const { desktop, now } = desk.parts
  desk.real.chosen = shared
  const link = createSharedFolder({
    ...{ office: open, desktop, now, officer: () => computer },
    pace: NEVER,
  })
  if (shared !== null) await link.choose('', null)
  return { desk, open, folder: link }
}

function pairTrial(left: string, parts: DeskParts): DeskTrial {
  return {
    fault: `two laptops attach scans over one folder, at any writing: ${left}`,
    async run(add) {
      const whole = await pairUntil(Number.POSITIVE_INFINITY, left)
      add(await pairAfter(whole, left, Number.POSITIVE_INFINITY))
      const points = Array.from({ length: whole.count }, (_, at) => at + 1)
      for (const limit of someOf(points, parts))
        add(await pairAfter(await pairUntil(limit, left), left, limit))
    },
  }
}

interface Pair {
  readonly sides: readonly Side[]
  readonly shared: string
  readonly said: readonly ScanName[]
  readonly count: number
}

/** Each attaches a file of its own and one that both have, and exchanges. */
async function pairUntil(limit: number, left: string): Promise<Pair> {
  plugIn()
  const shared = await newFolder()
  const first = deskAt(await newFolder(), { computer: 'A' })
  const second = deskAt(await newFolder(), { computer: 'B' })
  const office = await begun(first)
  const { state, documents } = done(await sendState(office, HERE))
  const content = { records: recordsOf(state.structure), shared: sharedContent(state, documents) }
  await close(office)
  await close(await createWorkspaceWith(OFFICE, content, LABEL, second.parts))
  const sides = [
    await sideAt('A', first.folder, first.house, shared),
    await sideAt('B', second.folder, second.house, shared),
  ]
  const said: ScanName[] = []
  plugIn(limit, { isFull: left === 'full' })
  const attach = async ({ desk, open }: Side, number: number, ofId: string) => {
    const scan = await attached(
      ...([desk.real.desktop, open, `SK ${number}.pdf`, scanOf(LENGTH, number), ofId] as const),
    )
    if (open.workspace.getState().saving.state === 'saved' && !isUnplugged()) said.push(scan)
  }
  try {
    for (const [at, side] of sides.entries()) {
      await attach(side, 10 + at, at === 0 ? IKP : EGOV)
      await attach(side, 1, at === 0 ? EGOV : IKP)
      await side.folder.exchange()
    }
    await sides[0]?.folder.exchange()
  } catch (error) {
    if (!isUnplugged()) throw error
  }
  const count = writings()
  if (left !== 'full') pullOut()
  await atRest()
  return { sides, shared, said, count }
}

/** Both are started again and come together: each has every file any record names, byte for byte. */
async function pairAfter({ sides, said }: Pair, left: string, limit: number): Promise<Attempt> {
  plugIn()
  const place = `${said.length} confirmed, at writing ${limit}`
  const again: Side[] = []
  for (const [at, { desk }] of sides.entries()) {
    const isLost =
      left.endsWith('lost') && (limit === Number.POSITIVE_INFINITY ? 0 : limit % 2) === at
    const house = isLost ? newHouse() : desk.house
    again.push(await sideAt(at === 0 ? 'A' : 'B', desk.folder, house, null))
  }
  for (let round = 0; round < 3; round++) for (const { folder } of again) await folder.exchange()
  let attempt: Attempt = FINE
  for (const { desk, open, folder } of again) {
    const one = await allWhole(desk, open, said, folder, place)
    if (one.trouble !== null) attempt = one
    else if (attempt.trouble === null) attempt = one
  }
  const [a, b] = await Promise.all(again.map(({ open }) => heldBy(open)))
  if (attempt.trouble === null && a !== b)
    attempt = { lost: 0, trouble: `the two differ, ${place}` }
  const trouble = again.flatMap(({ folder }) => folder.now.get().trouble ?? [])[0]
  if (attempt.trouble === null && trouble)
    attempt = { lost: 0, trouble: `${trouble.code} is told, ${place}` }
  for (const { open, folder } of again) {
    await folder.close()
    await close(open)
  }
  return attempt
}
