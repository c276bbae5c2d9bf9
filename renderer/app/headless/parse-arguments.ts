/** The words of a command line, taken apart. */
export interface CommandArguments {
  readonly command: string
  /** Files, folders and samples, in the order they were named. */
  readonly inputs: readonly string[]
  /** Option without its dashes → value; '' for one that stands alone. */
  readonly options: ReadonlyMap<string, string>
}

/** Options that are followed by a value; the main process reads them in the same way to find the input files. */
const WITH_VALUE = new Set([
  ...[
    'preset',
    'on',
    'on-a',
    'on-b',
    'by',
    'out',
    'what',
    'format',
    'unit',
    'proposal',
    'paper',
    'min-type',
    'margin',
    'version',
  ],
  ...['mode', 'lang', 'from', 'until', 'kind', 'seed'],
])

/** Takes `--name value`, `--name=value` and `--flag` apart from what they are about. */
export function parseArguments(argv: readonly string[]): CommandArguments {
  const [command = '', ...words] = argv
  const inputs: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) {
      if (!/^-./.test(word)) inputs.push(word)
    } else if (value !== undefined) options.set(name, value)
    else options.set(name, WITH_VALUE.has(name) ? (words[++at] ?? '') : '')
  }
  return { command, inputs, options }
}

const SAMPLE = /^(demo(-\d{4})?|city:[^:/\\]+:\d+)$/

/** True for an input that the program makes itself: `demo`, `demo-2022`, `city:SEED:UNITS`. */
export function isSample(input: string): boolean {
  return SAMPLE.test(input)
}
