// npm run bench [-- NAME…]: measures, no assertions. A table, and out/bench.json.
import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { openDisplay } from './display.mjs'
import { OUT, ROOT } from './folders.mjs'
import { prepare } from './run-program.mjs'
import { say } from './say.mjs'
import { onBreakOff, writeRows } from './table-file.mjs'

/** @typedef {{ name: string, value: number, unit: string, target: number | null, baseline: number | null, baselineName: string | null }} Measure */

const FOLDER = join(ROOT, 'test', 'bench')
const BUILT = join(OUT, 'bench')

process.chdir(ROOT)
const asked = process.argv.slice(2)
const benches = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => asked.length === 0 || asked.some((part) => name.includes(part)))
  .sort()

// Those named window-… run in the real program, the others in node.
const close = benches.some((name) => name.startsWith('window-')) ? await openProgram() : () => {}
await bundle(benches)
/** @type {(Measure & { ratio: number | null })[]} */
const rows = []
onBreakOff(() => print(rows))
for (const name of benches) {
  say(`… ${name}`)
  await measure(name)
}
close()
print(rows)
process.exit(0)

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
      writeRows('bench', rows)
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
