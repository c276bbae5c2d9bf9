// npm run readme [-- pictures | speed | torture | growth …]: pictures of the README from the running program, and its
// tables from what the runners wrote. Without a word all of them; speed is measured anew, in one run beside its peers,
// but for `--rows`: then out/peers.json is written as it is.
import './runtime/node-version.mjs'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { OUT, ROOT } from './folders.mjs'
import { between, growthTable, speedTable, tortureTable } from './runs/readme-tables.mjs'
import { PLAYWRIGHT, runNode, runTool } from './runs/run-step.mjs'
import { prepare } from './runtime/run-program.mjs'
import { say } from './say.mjs'

const README = join(ROOT, 'README.md')
const ADMINISTRATORS = join(ROOT, 'build', 'administrators.md')

/** Benches that set the program beside a peer. */
const BESIDE_PEERS = ['layout', 'window-frames', 'window-paper']

/** So long they may take on a machine that does other things. */
const LIMIT_MS = 30 * 60_000

/** @typedef {import('./runs/readme-tables.mjs').Run} Run */

/**
 * What can be made: a table by its marker, the file it stands in, and the rows it is made of.
 * @type {Readonly<Record<string, { page: string, rows: string, how: string, made: (rows: any, run: Run) => string }>>}
 */
const TABLES = {
  speed: { page: README, rows: 'peers', how: 'npm run readme -- speed', made: speedTable },
  torture: { page: README, rows: 'torture', how: 'npm run torture', made: tortureTable },
  growth: {
    page: ADMINISTRATORS,
    rows: 'growth',
    how: 'npm run bench -- growth --largest --as growth',
    made: growthTable,
  },
}

process.chdir(ROOT)
const isOnlyWritten = process.argv.includes('--rows')
const asked = process.argv.slice(2).filter((word) => word !== '--rows')
const wanted = asked.length > 0 ? asked : ['pictures', ...Object.keys(TABLES)]
for (const word of wanted) process.exitCode = (await make(word)) || process.exitCode

/**
 * @param {string} word
 * @returns {Promise<number>} 0 when done
 */
async function make(word) {
  if (word === 'pictures') return pictures()
  const table = TABLES[word]
  if (!table) {
    say(`There is no “${word}”: pictures, ${Object.keys(TABLES).join(', ')}`)
    return 2
  }
  if (word === 'speed' && !isOnlyWritten) {
    const { code } = await runNode(['build/bench.mjs', ...BESIDE_PEERS, '--as', table.rows], {
      limitMs: LIMIT_MS,
    })
    if (code !== 0) return code
  }
  return write(word, table)
}

async function pictures() {
  const { executable } = await prepare()
  const env = { ...process.env, BAGAN_ELECTRON: executable, BAGAN_LOCALE: 'id' }
  const args = ['test', '--config', 'build/readme-pictures.config.ts']
  return (await runTool(PLAYWRIGHT, args, { env })).code
}

/**
 * @param {string} name
 * @param {(typeof TABLES)[string]} table
 */
function write(name, { page, rows, how, made }) {
  const file = join(OUT, `${rows}.json`)
  if (!existsSync(file)) {
    say(`${name}: left as it is, there is no out/${rows}.json (${how})`)
    return 0
  }
  const day = statSync(file).mtime.toLocaleDateString('en-GB', { dateStyle: 'long' })
  const run = { day, machine: machine() }
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, between(text, name, made(JSON.parse(readFileSync(file, 'utf8')), run)))
  say(`${name}: written from out/${rows}.json`)
  return 0
}

/** What the rows were measured on: they are written where they were measured, and when it was not quiet that is told. */
function machine() {
  const all = cpus()
  const load = loadavg()[2] ?? 0
  const busy = load > all.length ? `, busy with other things (load ${load.toFixed(0)})` : ''
  return `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'}), no graphics card${busy}`
}
