// npm run torture -- --sabotage: is torture itself worth anything? Builds that lose data must each be noticed.
import { say } from '../say.mjs'
import { buildDesk, runDesk } from './desk.mjs'
import { SABOTAGES, sabotaged } from './sabotages.mjs'
import { writeRows } from './table-file.mjs'

/** @typedef {import('../torture.mjs').Row} Row */
/** @typedef {{ what: string, caught: boolean, by: string, trouble: string, tried: number, seconds: number }} Verdict */

/** Places of each act: enough to notice each, in some minutes for all. */
const MOST = 3

/**
 * The program as it is must survive everything; each sabotaged build must not.
 * @param {number} seed
 * @returns {Promise<boolean>} whether torture noticed every one
 */
export async function provenBySabotage(seed) {
  /** @type {Verdict[]} */
  const verdicts = []
  for (const [at, sabotage] of SABOTAGES.entries()) {
    const url = await buildDesk(`sabotage-${at}`, [sabotaged(sabotage)])
    add(verdicts, await judged(sabotage.what, url, seed))
  }
  const whole = await judged('nothing: the program as it is', await buildDesk('whole'), seed)
  add(verdicts, whole)
  print(verdicts)
  return verdicts.every((verdict) => verdict.caught === (verdict !== whole))
}

/**
 * @param {Verdict[]} verdicts
 * @param {Verdict} verdict
 */
function add(verdicts, verdict) {
  verdicts.push(verdict)
  writeRows('sabotage', verdicts)
  say(`${verdict.seconds} s ${verdict.what}: ${verdict.caught ? verdict.by : 'not noticed'}`)
}

/**
 * The first that is not survived decides.
 * @param {string} what
 * @param {URL} url
 * @param {number} seed
 * @returns {Promise<Verdict>}
 */
async function judged(what, url, seed) {
  const began = performance.now()
  /** @type {readonly Row[]} */
  let rows = []
  const failed = () => rows.find(({ survived, injected }) => survived < injected)
  await runDesk(
    url,
    { seed, most: MOST, short: false, only: '' },
    {
      say: () => undefined,
      keep(now) {
        rows = now
        return failed() !== undefined
      },
    },
  )
  const by = failed()
  return {
    what,
    caught: by !== undefined,
    by: by?.fault ?? '',
    trouble: by?.trouble[0] ?? '',
    tried: rows.reduce((sum, { injected }) => sum + injected, 0),
    seconds: Math.round((performance.now() - began) / 1000),
  }
}

/** @param {readonly Verdict[]} verdicts */
function print(verdicts) {
  const lines = [
    ['sabotage', 'noticed', 'tried', 'by', ''],
    ...verdicts.map(({ what, caught, tried, by, trouble }) => [
      ...[what, caught ? 'yes' : 'no', String(tried), by, trouble],
    ]),
  ]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => (line[at] ?? '').length)))
  for (const line of lines) {
    const cells = line.map((cell, at) => cell.padEnd(widths[at] ?? 0))
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`)
  }
}
