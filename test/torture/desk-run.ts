import { randomOf } from '../../renderer/samples/random.ts'
import { begunTrials } from './desk/begun-trials.ts'
import { cutTrials } from './desk/cut-trials.ts'
import { dayTrial } from './desk/day-trial.ts'
import { clearFolders } from './desk/desk.ts'
import { countDatabases } from './desk/desk-database.ts'
import type { DeskParts, DeskTrial } from './desk/desk-trial.ts'
import { diskTrials } from './desk/disk-trials.ts'
import { erasedServerTrials } from './desk/erased-server-trials.ts'
import { erasedTrials } from './desk/erased-trials.ts'
import { fileTrials } from './desk/file-trials.ts'
import { joinedTrials } from './desk/joined-trials.ts'
import { plugIn } from './desk/plug.ts'
import { scanTrials } from './desk/scan-trials.ts'
import { secretTrials } from './desk/secret-trials.ts'
import { serverTrials } from './desk/server-trials.ts'
import { sharingTrials } from './desk/sharing-trials.ts'
import { storyTrials } from './desk/story-trials.ts'
import { togetherTrials } from './desk/together-trials.ts'
import { versionTrials } from './desk/version-trials.ts'
import { type Row, Table } from './row.ts'

export interface DeskWish {
  readonly seed: number
  /** At most so many places of each act are tried. */
  readonly most: number
  /** One way of each act. */
  readonly short: boolean
  /** Only faults whose name holds this. */
  readonly only: string
  say(line: string): void
  /** Takes the table after each attempt. */
  keep(rows: readonly Row[]): void
}

/**
 * Hurts the program without its window: page and main process in one, over real folders and databases in memory. One
 * after the other, since power and disk are the same for all.
 */
export async function hurtAtTheDesk(wish: DeskWish): Promise<readonly Row[]> {
  countDatabases()
  const table = new Table()
  const { seed, most, short } = wish
  const parts = { random: randomOf(seed), most, short }
  for (const trial of trialsOf(parts).filter(({ fault }) => fault.includes(wish.only))) {
    const began = performance.now()
    // What the trial before took away, or a late writing of it would take: each begins with power.
    plugIn()
    const add = (attempt: Parameters<Table['add']>[1]) => {
      table.add(trial.fault, attempt)
      wish.keep(table.rows())
    }
    await trial.run(add).catch((error: Error) => {
      add({ lost: 0, trouble: `broke off: ${error.message.split('\n')[0]}` })
    })
    clearFolders()
    const row = table.rows().find(({ fault }) => fault === trial.fault)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    wish.say(`${seconds} s ${trial.fault}: ${row?.survived} of ${row?.injected}`)
  }
  return table.rows()
}

/** A sitting of a person who works all day, and one for a run that must be short. */
const LONG_DAY = 3000
const SHORT_DAY = 200

function trialsOf(parts: DeskParts): DeskTrial[] {
  return [
    ...storyTrials(parts),
    ...fileTrials(),
    ...versionTrials(),
    ...cutTrials(parts),
    ...diskTrials(parts),
    ...secretTrials(parts),
    ...scanTrials(parts),
    ...sharingTrials(parts),
    ...serverTrials(parts),
    ...togetherTrials(parts),
    ...erasedTrials(parts),
    ...erasedServerTrials(parts),
    ...begunTrials(parts),
    ...joinedTrials(parts),
    dayTrial(parts, parts.most < 10 ? SHORT_DAY : LONG_DAY),
  ]
}
