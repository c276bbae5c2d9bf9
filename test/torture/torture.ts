import { randomOf } from '../../renderer/samples/random.ts'
import { freshFolder } from '../e2e/launch.ts'
import { copyTrials } from './copy-trials.ts'
import { folderTrials } from './folder-trials.ts'
import { killTrials } from './kill-trials.ts'
import { officeTrials } from './office-trials.ts'
import { partTrials } from './part-trials.ts'
import { type Row, Table, type Trial } from './row.ts'
import { sittingTrial } from './sitting-trial.ts'
import { Templates } from './templates.ts'
import { cleared, Victim } from './victim.ts'

export interface Wish {
  /** So many kills; all other faults once each. */
  readonly kills: number
  /** So many edits in one sitting. */
  readonly edits: number
  /** So many at a time. */
  readonly lanes: number
  readonly seed: number
  /** One seeded fault of each kind that the window's tests do not try, instead of all. */
  readonly short: boolean
  /** Only faults whose name holds this. */
  readonly only: string
  say(line: string): void
  /** Takes the table after each attempt, so that a run that is broken off leaves what it had. */
  keep(rows: readonly Row[]): void
}

/** Tries everything asked for on the built program. */
export async function torture(wish: Wish): Promise<void> {
  const random = randomOf(wish.seed)
  const templates = new Templates()
  const startMs = await measuredStart()
  const parts = { random, templates, startMs }
  const table = new Table()
  const waiting = chosen(wish, [
    ...copyTrials(parts),
    ...folderTrials(parts),
    ...officeTrials(parts),
    ...partTrials(parts, wish.edits * 5),
    sittingTrial(parts, wish.edits),
    ...kills(parts, wish.kills),
  ])
  wish.say(`${waiting.length} faults, seed ${wish.seed}; a start takes ${startMs.toFixed(0)} ms`)
  const began = performance.now()
  let done = 0
  async function lane(): Promise<void> {
    for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
      const attempt = await trial.run().catch((error: Error) => ({
        lost: 0,
        trouble: `broke off: ${error.message.split('\n')[0]}`,
      }))
      table.add(trial.fault, attempt)
      wish.keep(table.rows())
      done++
      const word = 'skipped' in attempt ? attempt.skipped : (attempt.trouble ?? 'whole')
      const seconds = ((performance.now() - began) / 1000).toFixed(0)
      wish.say(`${done} (${seconds} s) ${trial.fault}: ${word}`)
    }
  }
  await Promise.all(Array.from({ length: wish.lanes }, lane))
  await templates.clear()
}

/** Milliseconds of a first start up to its screen; the runtime is warm afterwards. */
async function measuredStart(): Promise<number> {
  const folder = freshFolder()
  await (await Victim.start(folder)).cut()
  const began = performance.now()
  await (await Victim.start(folder)).cut()
  await cleared(folder)
  return performance.now() - began
}

/** By their weights; each kind comes at least once where there are enough. */
function kills(parts: Parameters<typeof killTrials>[0], count: number): Trial[] {
  const kinds = killTrials(parts)
  const bag = kinds.flatMap(([weight, make]) => Array.from({ length: weight }, () => make))
  return Array.from({ length: count }, (_, at) => {
    const make = kinds[at]?.[1] ?? parts.random.pick(bag)
    return make()
  })
}

/** Faults whose like is tried in the same run without a window, or by the tests of the window. */
const ELSEWHERE =
  /^(two instances|hostile file|\d+ edits in one sitting|database damaged|journal damaged|the clock|long journal)/

function chosen({ short, only, seed }: Wish, trials: readonly Trial[]): Trial[] {
  if (!short || only !== '') return trials.filter(({ fault }) => fault.includes(only))
  const asked = trials.filter(({ fault }) => !ELSEWHERE.test(fault))
  const random = randomOf(seed)
  const kinds = [...new Set(asked.map(kindOf))]
  return kinds.map((kind) => random.pick(asked.filter((trial) => kindOf(trial) === kind)))
}

/** What stands before the colon of its name. */
function kindOf({ fault }: Trial): string {
  return fault.split(':')[0] ?? fault
}
