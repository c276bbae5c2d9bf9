// Tables of the README and of the page for administrators, from the rows the runners wrote.

/** @typedef {import('../bench.mjs').Measure} Measure */
/** @typedef {import('../torture.mjs').Row & { confirmed?: number }} Fault */
/** @typedef {{ day: string, machine: string }} Run */

/** The peers by the names their rows carry, in the order of the columns. */
const PEERS = /** @type {const} */ ([
  ['d3-org-chart', ['org-chart', 'd3-org-chart, picture of its window']],
  ['React Flow', ['react-flow']],
  ['d3-flextree', ['d3-flextree, whole']],
  ['Chromium’s PDF', ['Chromium, hidden window']],
])

/**
 * What is set beside peers, in words; a row of the runners that is none of these stays with them.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const TOLD = [
  [/^first picture, .* plain tree/, 'first picture, 5,000 boxes'],
  [/^pan, work of a frame, .* plain tree/, 'a frame while panning, 5,000 boxes in view (p95)'],
  [/^zoom, work of a frame, .* plain tree/, 'a frame while zooming, 5,000 boxes (p95)'],
  [/^layout of 5000 units, plain tree/, 'layout of 5,000 units'],
  [/^layout of 50000 units, plain tree/, 'layout of 50,000 units'],
  [/^layout again .* 50000 units, plain tree/, 'layout after one edit, 50,000 units (p95)'],
  [/^PDF of 60 boxes/, 'a chart of 60 boxes as PDF'],
  [/^PDF of 1000 boxes/, 'a chart of 1,000 boxes as PDF'],
  [/^the same PDF of 1000 boxes/, 'a chart of 1,000 boxes, beside a picture of it'],
  [/^size of that PDF, 1000 boxes/, 'size of that PDF'],
]

/**
 * One line for each thing measured, one column for each peer.
 * @param {readonly Measure[]} rows
 * @param {Run} run
 */
export function speedTable(rows, run) {
  const lines = TOLD.flatMap(([wanted, told]) => {
    const mine = rows.filter(({ name, baseline }) => wanted.test(name) && baseline !== null)
    const [first] = mine
    if (!first) return []
    const beside = PEERS.map(([, names]) => {
      const found = mine.find(({ baselineName }) => names.some((name) => name === baselineName))
      return found ? figure(found.baseline, found.unit) : ''
    })
    return [[told, `**${figure(first.value, first.unit)}**`, ...beside]]
  })
  const heads = ['smaller is better', 'Bagan SOTK', ...PEERS.map(([name]) => name)]
  return `${table([heads, ...lines])}\n\nOne run, ${run.day}, ${run.machine}. Each peer as its documentation shows it, in a window of the same runtime; layout in processor time.`
}

/** What a fault is called here, the first that fits. @type {readonly (readonly [RegExp, string])[]} */
const KINDS = [
  [/scans? /, 'a scan attached, damaged, lost; two computers attaching'],
  [
    /^two laptops|^over a city|server/,
    'ended while two computers share: files, a folder, a server',
  ],
  [/^at any writing: .*power cut/, 'the power cut at any single writing'],
  [/^at any writing/, 'ended at any single writing'],
  [
    /^full at any writing|^held back|^disk:|^in the way/,
    'a disk full, read-only, slow; something in the way',
  ],
  [/\(page\)/, 'the page killed with -9 in the middle of an act'],
  [/\(main\)/, 'the program killed with -9 in the middle of an act'],
  [
    /^(journal|database) damaged|^rows:|^one bit|^both copies|^long journal|^a stored row|^what was kept aside/,
    'one copy damaged, cut, missing; a journal in parts',
  ],
  [/^fuzz/, 'seeded inputs read: tables, files, journals, pictures, command lines'],
  [/^hostile/, 'hostile files opened in the window'],
  [/edits in one sitting/, 'a long day in one sitting'],
]
const OTHERS = 'odd paths, wrong clocks, two stories of one office, newer data'

/**
 * The faults by kind, with what was confirmed and lost.
 * @param {readonly Fault[]} faults
 * @param {Run} run
 */
export function tortureTable(faults, run) {
  const order = [...KINDS.map(([, told]) => told), OTHERS]
  const kindOf = (/** @type {string} */ fault) =>
    KINDS.find(([wanted]) => wanted.test(fault))?.[1] ?? OTHERS
  const sum = (/** @type {readonly Fault[]} */ some, /** @type {keyof Fault} */ of) =>
    some.reduce((all, one) => all + Number(one[of] ?? 0), 0)
  const columns = /** @type {const} */ (['injected', 'survived', 'confirmed', 'lost'])
  const lines = order.flatMap((told) => {
    const some = faults.filter(({ fault }) => kindOf(fault) === told)
    return sum(some, 'injected') === 0 ? [] : [[told, ...columns.map((of) => count(sum(some, of)))]]
  })
  const all = ['**all**', ...columns.map((of) => `**${count(sum(faults, of))}**`)]
  const left = faults.filter(({ skipped }) => skipped).map(({ fault }) => fault)
  const skipped = left.length > 0 ? ` Not to be tried there: ${left.join('; ')}.` : ''
  const heads = ['hurt', 'times', 'survived', 'writes confirmed', 'lost']
  return `${table([heads, ...lines, all])}\n\nOne run, ${run.day}, ${run.machine}.${skipped}`
}

/**
 * What an office takes on the disk, a line for each count of edits.
 * @param {readonly Measure[]} rows
 * @param {Run} run
 */
export function growthTable(rows, run) {
  const found = rows.flatMap((row) => {
    const [, what = '', edits = ''] = /^(.*), after (\d+) edits$/.exec(row.name) ?? []
    return what === '' ? [] : [{ what, edits, told: figure(row.value, row.unit) }]
  })
  const counts = [...new Set(found.map(({ edits }) => edits))]
  const cell = (/** @type {string} */ edits, /** @type {RegExp} */ wanted) => {
    const one = found.find((each) => each.edits === edits && wanted.test(each.what))
    const more = /\d+/.exec(one?.what ?? '')?.[0]
    return one ? `${one.told}${more ? ` (${count(Number(more))})` : ''}` : ''
  }
  const kinds = [/^journal/, /^snapshots/, /^database/, /^second copy/]
  const lines = counts.map((edits) => [
    count(Number(edits)),
    ...kinds.map((wanted) => cell(edits, wanted)),
  ])
  const heads = [
    'edits',
    'journal (entries)',
    'snapshots (files)',
    'database',
    'second copy (files)',
  ]
  return `${table([heads, ...lines])}\n\nA city of 1,000 units and 2,444 posts, one run in its window, ${run.day}, ${run.machine}.`
}

/**
 * A text with what stands between its two markers replaced.
 * @param {string} text
 * @param {string} name
 * @param {string} inner
 */
export function between(text, name, inner) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`There is no place for ${name}`)
  return `${text.slice(0, from + begin.length)}\n\n${inner}\n\n${text.slice(to)}`
}

/** @param {readonly (readonly string[])[]} lines */
function table(lines) {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(3, ...lines.map((line) => (line[at] ?? '').length)),
  )
  const row = (/** @type {readonly string[]} */ line) =>
    `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  const [head = [], ...rest] = lines
  return [head, rule, ...rest].map(row).join('\n')
}

/**
 * @param {number | null} value
 * @param {string} unit
 */
function figure(value, unit) {
  if (value === null) return ''
  const seconds = unit === 'ms' && value >= 1000
  const shown = seconds ? value / 1000 : value
  const digits = shown < 1 ? 2 : shown < 10 ? 1 : 0
  return `${shown.toFixed(digits)} ${seconds ? 's' : unit}`
}

/** @param {number} value */
function count(value) {
  return value.toLocaleString('en-GB')
}
