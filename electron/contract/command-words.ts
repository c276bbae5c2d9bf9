/**
 * The words of a command line, as both sides read them: this process finds the input files among them, the page
 * carries the command out.
 */
export interface CommandWords {
  /** What is no option: the command, files, folders and samples, in the order they were named. */
  readonly positional: readonly string[]
  /** Option without its dashes → value; '' for one that stands alone. */
  readonly options: ReadonlyMap<OptionName, string>
  /** Words with a dash that are no option of this program, as they were written. */
  readonly strange: readonly string[]
}

/** The commands that need no window. */
export const HEADLESS_WORDS = [
  'inspect',
  'check',
  'compare',
  'export',
  'restore',
  'verify',
  'copy',
  'merge',
  'papers',
  'person',
  'forget',
  'server',
  'policy',
  'update',
  'rules',
  'attach',
  'help',
] as const
export type HeadlessWord = (typeof HEADLESS_WORDS)[number]

/** Every option of the program with what follows it; '' for one that stands alone. */
export const OPTIONS = {
  preset: 'NAME|FILE',
  hidden: '',
  turned: '',
  by: 'id|path',
  what: 'PAPER',
  kind: 'FORM',
  format: 'FORMAT',
  out: 'PATH',
  on: 'DATE',
  from: 'DATE|FOLDER',
  until: 'DATE',
  'from-name': 'TEXT',
  'to-name': 'TEXT',
  post: 'ID',
  person: 'ID|NIP',
  'on-a': 'DATE',
  'on-b': 'DATE',
  unit: 'ID',
  appointment: 'ID',
  event: '',
  family: 'leading|functional|pelaksana',
  eselon: 'III.a|none',
  months: '12|24|36|48|60',
  settle: 'mine|theirs',
  rows: 'office|eselon',
  documents: 'appointment|step|vacancy|proposal|regulation|law',
  against: 'FILE',
  proposal: 'ID',
  version: 'NO',
  paper: 'F4|250x400',
  portrait: '',
  'min-type': 'PT',
  margin: 'MM',
  mode: 'unit|fit|poster',
  holders: '',
  paraf: '',
  'all-sheets': '',
  without: 'nip,birth,names',
  dpi: 'DPI',
  outlines: '',
  'passphrase-file': 'FILE',
  'open-with': 'FILE',
  server: 'URL',
  ca: 'FILE',
  'password-file': 'FILE',
  name: 'TEXT',
  login: 'LOGIN',
  job: 'organisation|personnel|office|leader|none',
  pack: 'FILE',
  key: 'FILE',
  to: 'ID',
  sort: 'document|decision-sheet|other',
  issuer: 'TEXT',
  trust: 'FINGERPRINT',
  json: '',
  lang: 'id|en',
  'user-data': 'FOLDER',
  help: '',
  man: '',
} as const
export type OptionName = keyof typeof OPTIONS

/** Takes `--name value`, `--name=value` and `--flag` apart from what they are about. */
export function takeApart(words: readonly string[]): CommandWords {
  const positional: string[] = []
  const strange: string[] = []
  const options = new Map<OptionName, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? []
    if (isOption(name)) {
      const next = OPTIONS[name] === '' ? '' : undefined
      options.set(name, value ?? next ?? words[++at] ?? '')
    } else if (/^-./.test(word)) strange.push(word)
    else positional.push(word)
  }
  return { positional, options, strange }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

/** Whether `--preset` names a mapping kept as a file: a path, or a name that ends with `.json`. */
export function isPresetFile(preset: string): boolean {
  return /[/\\]|\.json$/i.test(preset)
}

/**
 * Files that hold a passphrase, in the order they come behind all others that are read: a passphrase itself would
 * stand in the list of processes.
 */
export const SECRET_FILES = [
  'passphrase-file',
  'open-with',
] as const satisfies readonly OptionName[]

/** Samples are named like files and made by the page: `demo`, `demo-2022`, `city:SEED:UNITS`. */
export function isSample(word: string): boolean {
  return /^(demo(-\d{4})?|city:[^:/\\]+:\d+)$/.test(word)
}
