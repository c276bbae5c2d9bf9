// npm run bench [-- NAME… | --all] [--largest] [--as WORD]: measures, no assertions. A table, and out/bench.json, or
// out/WORD.json. Without a name those that the change since main can touch. --largest: in the window 5,000 and 50,000
// boxes, too, and 5,000 edits; each takes as long as all the rest.
import './runtime/node-version.mjs'
import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { OUT, ROOT } from './folders.mjs'
import { touchedBenches } from './runs/bench-choice.mjs'
import { changedWork, isByImports } from './runs/changed.mjs'
import { ourSources } from './runs/our-sources.mjs'
import { onBreakOff, writeRows } from './runs/table-file.mjs'
import { openDisplay } from './runtime/display.mjs'
import { prepare } from './runtime/run-program.mjs'
import { say } from './say.mjs'

/** @typedef {{ name: string, value: number, unit: string, target: number | null, baseline: number | null, baselineName: string | null }} Measure */

const FOLDER = join(ROOT, 'test', 'bench')
const BUILT = join(OUT, 'bench')

process.chdir(ROOT)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    largest: { type: 'boolean', default: false },
    as: { type: 'string', default: 'bench' },
  },
})
if (values.largest) process.env.BAGAN_BENCH_LARGEST = '1'
const benches = chosen(values.all ? ['.bench.ts'] : positionals)

// Those named window-… run in the real program, the others in node.
const close = benches.some((name) => name.startsWith('window-')) ? await openProgram() : () => {}
if (benches.length > 0) await bundle(benches)
/** @type {(Measure & { ratio: number | null })[]} */
const rows = []
onBreakOff(() => print(rows))
for (const name of benches) {
  const began = performance.now()
  say(`… ${name}`)
  await measure(name)
  say(`  ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
close()
print(rows)
process.exit(0)

/**
 * @param {readonly string[]} asked
 * @returns {readonly string[]}
 */
function chosen(asked) {
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.bench.ts'))
    .sort()
  if (asked.length > 0) return all.filter((name) => asked.some((part) => name.includes(part)))
  const work = changedWork()
  if (!work || !isByImports(work.paths)) return all
  const touched = touchedBenches(work.paths, ourSources(), all)
  const none = touched.length === 0 ? '; npm run bench -- --all measures all' : ''
  say(
    `${touched.length} of ${all.length} benches can be touched by what changed ${work.told}${none}`,
  )
  return touched
}

async function openProgram() {
  const { executable } = await prepare()
  const display = await openDisplay()
  process.env.BAGAN_ELECTRON = executable
  if (display.env.DISPLAY) process.env.DISPLAY = display.env.DISPLAY
  return display.close
}

/**
 * Bundled as the program is, so that the figures are those of built code.
 * @param {readonly string[]} names
 */
async function bundle(names) {
  rmSync(BUILT, { recursive: true, force: true })
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      outDir: BUILT,
      target: 'node20',
      rolldownOptions: {
        input: names.map((name) => join(FOLDER, name)),
        output: { format: 'esm', entryFileNames: '[name].mjs' },
      },
    },
  })
}

/**
 * Takes the rows as they come, so that a bench that breaks off leaves what it had.
 * @param {string} name
 */
async function measure(name) {
  try {
    const file = join(BUILT, `${basename(name, '.ts')}.mjs`)
    /** @type {{ measure: () => AsyncIterable<Measure> | Promise<Iterable<Measure>> }} */
    const module = await import(pathToFileURL(file).href)
    for await (const row of await module.measure()) {
      rows.push({ ...row, ratio: row.baseline === null ? null : row.value / row.baseline })
      writeRows(values.as, rows)
    }
  } catch (error) {
    say(`${name} failed: ${error instanceof Error ? error.stack : error}`)
  }
}

/** @param {readonly (Measure & { ratio: number | null })[]} all */
function print(all) {
  const figure = (/** @type {number | null} */ value) =>
    value === null ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
  const lines = [
    ['what', 'value', 'unit', 'target', 'beside', 'ratio', ''],
    ...all.map((row) => [
      row.name,
      figure(row.value),
      row.unit,
      figure(row.target),
      row.baseline === null ? '–' : `${figure(row.baseline)} ${row.baselineName ?? ''}`,
      figure(row.ratio),
      row.target !== null && row.value > row.target ? 'over' : '',
    ]),
  ]
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => (line[at] ?? '').length)),
  )
  for (const line of lines) {
    const cells = line.map((cell, at) => cell.padEnd(widths[at] ?? 0))
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`)
  }
}
