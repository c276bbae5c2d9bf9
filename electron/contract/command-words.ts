/**
 * The words of a command line, as both sides read them: this process finds the input files among them, the page
 * carries the command out.
 */
export interface CommandWords {
  /** What is no option: the command, files, folders and samples, in the order they were named. */
  readonly positional: readonly string[]
  /** Option without its dashes → value; '' for one that stands alone. */
  readonly options: ReadonlyMap<string, string>
}

/** The commands that need no window. */
export const HEADLESS_WORDS = [
  'inspect',
  'check',
  'compare',
  'export',
  'restore',
  'papers',
] as const
export type HeadlessWord = (typeof HEADLESS_WORDS)[number]

/** Options that are followed by a value; every other `--word` stands alone. */
// biome-ignore format: one matter a line
const WITH_VALUE = new Set([
  'preset', 'by', 'what', 'format', 'kind', 'out',
  'on', 'on-a', 'on-b', 'from', 'until',
  'unit', 'proposal', 'version', 'seed',
  'paper', 'min-type', 'margin', 'mode',
  'lang', 'user-data',
])

/** Takes `--name value`, `--name=value` and `--flag` apart from what they are about. */
export function takeApart(words: readonly string[]): CommandWords {
  const positional: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) {
      if (!/^-./.test(word)) positional.push(word)
    } else if (value !== undefined) options.set(name, value)
    else options.set(name, WITH_VALUE.has(name) ? (words[++at] ?? '') : '')
  }
  return { positional, options }
}

/** Samples are named like files and made by the page: `demo`, `demo-2022`, `city:SEED:UNITS`. */
export function isSample(word: string): boolean {
  return /^(demo(-\d{4})?|city:[^:/\\]+:\d+)$/.test(word)
}
