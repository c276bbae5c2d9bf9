// npm run torture -- --sabotage: is torture itself worth anything? Builds that lose data must each be noticed.
import { say } from '../say.mjs'
import { buildDesk, runDesk } from './desk.mjs'
import { SABOTAGES, sabotaged } from './sabotages.mjs'
import { writeRows } from './table-file.mjs'

/** @typedef {import('../torture.mjs').Row} Row */
/** @typedef {{ what: string, caught: boolean, by: string, trouble: string, tried: number, seconds: number }} Verdict */

/** Places of each act that are tried: where it is looked for first, and elsewhere. */
const MOST = { first: 12, elsewhere: 3 }
/** Every fault. */
const ANY = ''

/**
 * Each sabotaged build must fail: at the faults that are made for it, or at any other. The program as it is must
 * survive all of those.
 * @param {number} seed
 * @returns {Promise<boolean>} whether torture noticed every one
 */
export async function provenBySabotage(seed) {
  /** @type {Verdict[]} */
  const verdicts = []
  for (const [at, sabotage] of SABOTAGES.entries()) {
    const url = await buildDesk(`sabotage-${at}`, [sabotaged(sabotage)])
    add(verdicts, await judged(sabotage.what, url, seed, [sabotage.first, ANY]))
  }
  const url = await buildDesk('whole')
  const all = [...new Set(SABOTAGES.map(({ first }) => first))]
  const whole = await judged('nothing: the program as it is', url, seed, all)
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
 * The first fault that is not survived decides.
 * @param {string} what
 * @param {URL} url
 * @param {number} seed
 * @param {readonly string[]} faults by a part of their names, one after the other
 * @returns {Promise<Verdict>}
 */
async function judged(what, url, seed, faults) {
  const began = performance.now()
  let tried = 0
  /** @type {Row | undefined} */
  let failed
  for (const only of faults) {
    if (failed) break
    /** @type {readonly Row[]} */
    let rows = []
    await runDesk(
      url,
      { seed, most: only === ANY ? MOST.elsewhere : MOST.first, short: false, only },
      {
        say: () => undefined,
        keep(now) {
          rows = now
          failed ??= now.find(({ survived, injected }) => survived < injected)
          return failed !== undefined
        },
      },
    )
    tried += rows.reduce((sum, { injected }) => sum + injected, 0)
    if (rows.length === 0 && only !== ANY) throw new Error(`No fault is called ${only}`)
  }
  return {
    what,
    caught: failed !== undefined,
    by: failed?.fault ?? '',
    trouble: failed?.trouble[0] ?? '',
    tried,
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
