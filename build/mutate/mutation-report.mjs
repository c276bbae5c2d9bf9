/**
 * What StrykerJS tells of one change: a part of the code, what stood in its place, and what became of it.
 * @typedef {{ readonly line: number, readonly column: number }} Place
 * @typedef {{ readonly status: string, readonly replacement?: string, readonly location: { readonly start: Place, readonly end: Place } }} Mutant
 * @typedef {{ readonly source: string, readonly mutants: readonly Mutant[] }} FileReport
 * @typedef {Readonly<Record<string, FileReport>>} Report by path
 */

const NOTICED = ['Killed', 'Timeout']
const UNNOTICED = ['Survived', 'NoCoverage']

/**
 * What became of each change, in the form that StrykerJS gives its reports: any viewer of those shows it.
 * @param {ReadonlyMap<string, string>} sources by path
 * @param {readonly import('@stryker-mutator/api/core').Mutant[]} changes
 * @param {ReadonlyMap<string, string>} answers what became of it, by id
 */
export function reportOf(sources, changes, answers) {
  const files = [...sources].map(([path, source]) => {
    const mutants = changes
      .filter(({ fileName }) => fileName === path)
      .map(({ id, mutatorName, replacement = '', location: { start, end }, status }) => ({
        id,
        mutatorName,
        replacement,
        // Reports count from 1.
        location: { start: from1(start), end: from1(end) },
        status: status ?? answers.get(id) ?? 'Pending',
      }))
    return /** @type {const} */ ([path, { language: 'typescript', source, mutants }])
  })
  return {
    schemaVersion: '2',
    thresholds: { high: 85, low: 85 },
    files: Object.fromEntries(files),
  }
}

/** @param {Place} place */
function from1({ line, column }) {
  return { line: line + 1, column: column + 1 }
}

/**
 * How many changes the tests noticed, how many not, and the noticed in per cent of both (100 where there are none).
 * What was left out counts as neither.
 * @param {Report} report
 */
export function scoreOf(report) {
  const all = Object.values(report).flatMap(({ mutants }) => mutants)
  const noticed = all.filter(({ status }) => NOTICED.includes(status)).length
  const unnoticed = all.filter(({ status }) => UNNOTICED.includes(status)).length
  const total = noticed + unnoticed
  return { noticed, unnoticed, score: total === 0 ? 100 : (100 * noticed) / total }
}

/**
 * Each change nobody noticed: its place, what stands there and what would stand there, on one line.
 * @param {Report} report
 */
export function survivorsOf(report) {
  return Object.entries(report).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => UNNOTICED.includes(status))
      .map((mutant) => survivor(path, source, mutant)),
  )
}

/**
 * @param {string} path
 * @param {string} source
 * @param {Mutant} mutant
 */
function survivor(path, source, { status, replacement = '', location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  const why = status === 'NoCoverage' ? ' (no test comes here)' : ''
  return `${path}:${start.line}:${start.column}  ${short(lines.join(' '))}  →  ${short(replacement)}${why}`
}

/** @param {string} text */
function short(text) {
  return text.replace(/\s+/g, ' ').slice(0, 90)
}
