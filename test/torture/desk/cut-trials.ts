import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, newFolder } from './desk.ts'
import { DESK_ACTS, type DeskAct, rename } from './desk-acts.ts'
import { newHouse } from './desk-database.ts'
import { type DeskParts, type DeskTrial, someOf } from './desk-trial.ts'
import { AFTER_A_CUT, type AfterACut, cutInto, recordDisk } from './disk-record.ts'
import { atRest, isUnplugged, plugIn, pullOut, writings } from './plug.ts'
import { UPGRADES } from './version-trials.ts'

/** What is left when the power goes: of a kill all that was written, of a power cut what the disk was asked to keep. */
type Left = 'killed' | 'killed, the database lost' | AfterACut

const LEFT: readonly Left[] = ['killed', 'killed, the database lost', ...AFTER_A_CUT]

/** One run of an act until its power went. */
interface Cut {
  readonly desk: Desk
  /** What was held at the beginning and after each step that was confirmed. */
  readonly held: readonly string[]
  /** How often it wrote. */
  readonly count: number
}

/** Every act, ended at its writings one by one, and seen in each way its disks may look afterwards. */
export function cutTrials(parts: DeskParts): DeskTrial[] {
  const { random, short } = parts
  const acts = short ? [...DESK_ACTS, random.pick(UPGRADES)] : [...DESK_ACTS, ...UPGRADES]
  return acts.flatMap((act) =>
    (short ? [random.pick(LEFT)] : LEFT).map((left) => cutTrial(act, left, parts)),
  )
}

function cutTrial(act: DeskAct, left: Left, parts: DeskParts): DeskTrial {
  const how = left.startsWith('killed') ? left : `the power cut, the folder alone, ${left}`
  return {
    fault: `at any writing: ${act.name}: ${how}`,
    async run(add) {
      const whole = await runUntil(act, Number.POSITIVE_INFINITY)
      // The first point that is tried is right after the last word.
      const { count } = whole
      const points = someOf(
        Array.from({ length: count }, (_, at) => at),
        parts,
      ).slice(1)
      for (const limit of [count, ...points]) add(await cutAt(act, left, limit, whole.held))
    },
  }
}

/** The act at a new desk, with power for so many writings. */
async function runUntil(act: DeskAct, limit: number): Promise<Cut> {
  plugIn()
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 10, 29, 2, 0, ++seconds)).toISOString()
  const desk = deskAt(await newFolder(), { now })
  const held = [await act.prepare(desk)]
  await recordDisk(desk.folder)
  plugIn(limit)
  const confirm = async (open: Parameters<typeof heldBy>[0]) => {
    const isSaved = open.workspace.getState().saving.state === 'saved'
    if (isUnplugged()) return
    if (!isSaved) throw new Error('It does not say that it is saved')
    held.push(await heldBy(open))
  }
  await act.run(desk, confirm).catch((error: unknown) => {
    if (!isUnplugged()) throw error
  })
  const count = writings()
  pullOut()
  await atRest()
  return { desk, held, count }
}

async function cutAt(
  act: DeskAct,
  left: Left,
  limit: number,
  whole: readonly string[],
): Promise<Attempt> {
  const { desk, held } = await runUntil(act, limit)
  const confirmed = held.length - 1
  let { folder, house } = desk
  if (left !== 'killed') house = newHouse()
  if (left !== 'killed' && left !== 'killed, the database lost') {
    folder = await newFolder()
    await cutInto(folder, left)
  }
  plugIn()
  const place = `${confirmed} confirmed, ended at writing ${limit}`
  try {
    const open = await deskAt(folder, { house }).open(act.office)
    const there = await heldBy(open)
    const found = whole.lastIndexOf(there)
    const isEnough = !act.isBehind || left === 'killed' || confirmed > 0
    if (found < confirmed && isEnough) {
      await close(open)
      const what = found < 0 ? `something else (${difference(there, whole)})` : `step ${found}`
      return { lost: Math.max(1, confirmed - found), trouble: `${what} is there, ${place}` }
    }
    const trouble = whole[0] === undefined || found === 0 ? null : await goesOn(open)
    await close(open)
    return trouble === null ? { ...FINE, confirmed } : { lost: 0, trouble: `${trouble}, ${place}` }
  } catch (error) {
    return { lost: confirmed, trouble: `it does not open: ${(error as Error).message}, ${place}` }
  }
}

/** Where what is there parts from what is most like it, so that a run of hours need not be made again to see it. */
function difference(there: string, whole: readonly string[]): string {
  const agree = (other: string) => {
    let at = 0
    while (at < there.length && there[at] === other[at]) at++
    return at
  }
  const [like = 0] = whole.map((_, step) => step).sort((a, b) => agreeAt(b) - agreeAt(a))
  function agreeAt(step: number): number {
    return agree(whole[step] ?? '')
  }
  const from = Math.max(0, agreeAt(like) - AROUND)
  const part = (text: string) => text.slice(from, from + 2 * AROUND)
  return `${part(there)} for ${part(whole[like] ?? '')} of step ${like}`
}

/** So many signs before and after a difference are told. */
const AROUND = 60

/** One more edit is saved. */
async function goesOn(open: Parameters<typeof rename>[0]): Promise<string | null> {
  await open.checked
  await rename(open, 'Sesudahnya')
  const { saving } = open.workspace.getState()
  return saving.state === 'saved' ? null : 'it does not save any more'
}
