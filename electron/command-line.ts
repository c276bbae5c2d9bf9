import { isAbsolute, resolve } from 'node:path'
import type { Language } from './words.ts'

export const HEADLESS_WORDS = [
  'inspect',
  'check',
  'compare',
  'export',
  'restore',
  'papers',
] as const

/** Options that are followed by a value; every other `--word` stands alone. */
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
  ...['mode', 'lang', 'from', 'until', 'kind', 'seed', 'user-data'],
])

/** Samples are named like files and made by the page. */
const SAMPLE = /^(demo(-\d{4})?|city:[^:/\\]+:\d+)$/

/** What the program was started to do. */
export interface CommandLine {
  readonly mode: 'window' | 'headless'
  /** `demo`, an absolute path, or null. */
  readonly open: string | null
  readonly language: Language | null
  readonly userData: string | null
  /** Words for the headless command, itself first; empty in a window. */
  readonly argv: readonly string[]
  /** Absolute paths of the files and folders named in `argv`, in that order. */
  readonly inputs: readonly string[]
}

/**
 * @param words what follows the program's own name (and, while developing, its folder)
 * @param folder the folder relative paths are meant from
 */
export function readCommandLine(words: readonly string[], folder: string): CommandLine {
  const options = optionsOf(words)
  const { positional } = options
  const [first] = positional
  const language = options.value('lang')
  const shared = {
    language: language === 'id' || language === 'en' ? language : null,
    userData: absolute(options.value('user-data'), folder),
  } as const
  if (isHeadlessWord(first)) {
    return {
      ...shared,
      mode: 'headless',
      open: null,
      argv: withoutUserData(words.slice(words.indexOf(first))),
      inputs: positional
        .slice(1)
        .filter(isFile)
        .map((name) => resolve(folder, name)),
    }
  }
  const open = first === undefined || !isFile(first) ? (first ?? null) : absolute(first, folder)
  return { ...shared, mode: 'window', open, argv: [], inputs: [] }
}

function isHeadlessWord(word: string | undefined): word is (typeof HEADLESS_WORDS)[number] {
  return HEADLESS_WORDS.some((known) => known === word)
}

function isFile(name: string): boolean {
  return !SAMPLE.test(name)
}

function absolute(path: string | undefined, folder: string): string | null {
  if (path === undefined || path === '') return null
  return isAbsolute(path) ? path : resolve(folder, path)
}

function optionsOf(words: readonly string[]) {
  const positional: string[] = []
  const values = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) {
      if (!/^-./.test(word)) positional.push(word)
    } else if (value !== undefined) {
      values.set(name, value)
    } else if (WITH_VALUE.has(name)) {
      at++
      values.set(name, words[at] ?? '')
    }
  }
  return { positional, value: (name: string) => values.get(name) }
}

/** Where this computer keeps its data is no business of the command. */
function withoutUserData(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      !word.startsWith('--user-data=') && word !== '--user-data' && words[at - 1] !== '--user-data',
  )
}
