// npm run torture [-- --short --kills N --edits N --most N --lanes N --seed N --only WORD --fuzz N]: hurts the built
// program; -- --sabotage: whether it would notice.
import './runtime/node-version.mjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { OUT, ROOT } from './folders.mjs'
import { buildDesk, runDesk } from './runs/desk.mjs'
import { provenBySabotage } from './runs/sabotage.mjs'
import { onBreakOff, writeRows } from './runs/table-file.mjs'
import { openDisplay } from './runtime/display.mjs'
import { prepare } from './runtime/run-program.mjs'
import { say } from './say.mjs'

/** @typedef {{ fault: string, injected: number, survived: number, lost: number, skipped: string | null, trouble: readonly string[], told: readonly string[] }} Row */
/** @typedef {Record<'kills' | 'edits' | 'most' | 'lanes' | 'seed' | 'fuzz', number> & Record<'short' | 'program' | 'sabotage', boolean> & { only: string }} Wish */

const BUILT = join(OUT, 'torture')

/**
 * The kills and damages as the wish says; the table goes to standard output and to `out/torture.json`.
 * @param {Wish} wish
 * @returns {Promise<import('./runs/tally.mjs').Tally>} faults survived, and faults not survived
 */
export async function runTorture(wish) {
  rmSync(BUILT, { recursive: true, force: true })
  /** @type {Record<'desk' | 'program' | 'inputs', readonly Row[]>} */
  const table = { desk: [], program: [], inputs: [] }
  const rows = () => [...table.desk, ...table.program, ...table.inputs]
  const stop = onBreakOff(() => print(rows()))
  if (wish.program) {
    const desk = hurtDesk(wish, (some) => {
      table.desk = some
      writeRows('torture', rows())
    })
    // A short run has a minute: while the window is waited for, the other goes on.
    if (!wish.short) await desk
    await hurtProgram(wish, (program) => {
      table.program = program
      writeRows('torture', rows())
    })
    await desk
  }
  await fuzz(wish, (inputs) => {
    table.inputs = inputs
    writeRows('torture', rows())
  })
  stop()
  print(rows())
  return tallyOf(rows())
}

/**
 * Without its window, at each writing.
 * @param {Wish} wish
 * @param {(rows: readonly Row[]) => void} keep takes the table after each attempt
 */
async function hurtDesk(wish, keep) {
  await runDesk(await buildDesk('whole'), wish, { say, keep })
}

/**
 * @param {Wish} wish
 * @param {(rows: readonly Row[]) => void} keep takes the table after each attempt
 */
async function hurtProgram(wish, keep) {
  const { executable } = await prepare()
  const display = await openDisplay()
  const { DISPLAY } = process.env
  process.env.BAGAN_ELECTRON = executable
  if (display.env.DISPLAY) process.env.DISPLAY = display.env.DISPLAY
  await bundle(['torture'])
  const { torture } = await import(built('torture').href)
  await torture({ ...wish, say, keep })
  display.close()
  // What runs after this brings up a display of its own.
  if (DISPLAY === undefined) delete process.env.DISPLAY
  else process.env.DISPLAY = DISPLAY
}

/**
 * @param {Wish} wish
 * @param {(rows: readonly Row[]) => void} keep takes the table as it grows
 */
async function fuzz({ fuzz: inputs, seed, lanes }, keep) {
  if (inputs === 0) return
  await bundle(['fuzz-run', 'fuzz-worker'])
  const module = await import(built('fuzz-run').href)
  await module.fuzz({ inputs, seed, lanes, worker: built('fuzz-worker'), say, keep })
}

/** @param {string} name */
function built(name) {
  return pathToFileURL(join(BUILT, `${name}.mjs`))
}

/**
 * Every attempt that was not survived counts, and so does a run that tried nothing.
 * What could not be tried on this machine is told.
 * @param {readonly Row[]} rows
 */
export function tallyOf(rows) {
  const sum = (/** @type {(row: Row) => number} */ of) =>
    rows.reduce((all, row) => all + of(row), 0)
  const passed = sum(({ survived }) => survived)
  const failed = sum(({ injected, survived }) => injected - survived)
  const skipped = rows.flatMap(({ fault, skipped: why }) => (why ? { what: fault, why } : []))
  return { passed, failed: passed + failed === 0 ? 1 : failed, skipped }
}

/**
 * Bundled as the program is, so that what is hurt is built code.
 * @param {readonly string[]} names
 */
async function bundle(names) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: BUILT,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: names.map((name) => join(ROOT, 'test', 'torture', `${name}.ts`)),
        output: { format: 'esm', entryFileNames: '[name].mjs' },
      },
    },
  })
}

/** @param {readonly Row[]} rows */
function print(rows) {
  const lines = [
    ['fault', 'injected', 'survived', 'lost', ''],
    ...rows.map(({ fault, injected, survived, lost, skipped, trouble, told }) => [
      fault,
      ...[injected, survived, lost].map(String),
      skipped ? `skipped: ${skipped}` : (trouble[0] ?? told[0] ?? ''),
    ]),
  ]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...lines.map((line) => (line[at] ?? '').length)))
  for (const line of lines) {
    const cells = line.map((cell, at) => cell.padEnd(widths[at] ?? 0))
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`)
  }
}

/**
 * @param {readonly string[]} words of the command line
 * @returns {Wish}
 */
export function wishOf(words) {
  const text = /** @type {const} */ ({ type: 'string' })
  const { values } = parseArgs({
    args: [...words],
    options: {
      short: { type: 'boolean', default: false },
      sabotage: { type: 'boolean', default: false },
      kills: text,
      edits: text,
      most: text,
      lanes: text,
      seed: text,
      fuzz: text,
      only: { ...text, default: '' },
    },
  })
  const { short, only, sabotage } = values
  const number = (/** @type {string | undefined} */ value, /** @type {number} */ usual) =>
    value === undefined ? usual : Number(value)
  return {
    short,
    sabotage,
    // An own word for the inputs alone.
    program: values.fuzz === undefined || values.kills !== undefined,
    only,
    kills: number(values.kills, short ? 8 : 200),
    edits: number(values.edits, short ? 40 : 10_000),
    most: number(values.most, short ? 2 : 40),
    lanes: number(values.lanes, 2),
    seed: number(values.seed, 2018),
    fuzz: number(values.fuzz, short || only !== '' ? 0 : 100_000),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(ROOT)
  const wish = wishOf(process.argv.slice(2))
  if (wish.sabotage) process.exit((await provenBySabotage(wish.seed)) ? 0 : 1)
  const { failed } = await runTorture(wish)
  process.exit(failed === 0 ? 0 : 1)
}
