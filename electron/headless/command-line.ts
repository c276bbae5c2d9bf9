import { isAbsolute, resolve } from 'node:path'
import {
  HEADLESS_WORDS,
  type HeadlessWord,
  isPresetFile,
  isSample,
  SECRET_FILES,
  takeApart,
} from '../contract/command-words.ts'
import type { Language } from '../contract/words.ts'

/** What the program was started to do. */
export interface CommandLine {
  readonly mode: 'window' | 'headless'
  /** `demo`, an absolute path, or null. */
  readonly open: string | null
  readonly language: Language | null
  readonly userData: string | null
  /** Words for the headless command, itself first; empty in a window. */
  readonly argv: readonly string[]
  /** Absolute paths of the files and folders named in `argv`, in that order, then that of `--preset`, then those of passphrases. */
  readonly inputs: readonly string[]
}

/**
 * @param words what follows the program's own name (and, while developing, its folder)
 * @param folder the folder relative paths are meant from
 */
export function readCommandLine(words: readonly string[], folder: string): CommandLine {
  const { positional, options } = takeApart(words)
  const [first] = positional
  const language = options.get('lang')
  const shared = {
    language: language === 'id' || language === 'en' ? language : null,
    userData: absolute(options.get('user-data'), folder),
  } as const
  if (isHeadlessWord(first)) {
    return {
      ...shared,
      mode: 'headless',
      open: null,
      argv: withoutUserData([first, ...optionsBefore(words, first), ...after(words, first)]),
      inputs: [
        ...positional.slice(1).filter((name) => !isSample(name)),
        ...presetFile(options.get('preset')),
        ...SECRET_FILES.flatMap((name) => options.get(name) ?? []),
      ].map((name) => resolve(folder, name)),
    }
  }
  const open = first === undefined || isSample(first) ? (first ?? null) : absolute(first, folder)
  return { ...shared, mode: 'window', open, argv: [], inputs: [] }
}

/** The file of a mapping comes behind those that are read by it. */
function presetFile(preset = ''): readonly string[] {
  return isPresetFile(preset) ? [preset] : []
}

function isHeadlessWord(word: string | undefined): word is HeadlessWord {
  return HEADLESS_WORDS.some((known) => known === word)
}

function absolute(path: string | undefined, folder: string): string | null {
  if (path === undefined || path === '') return null
  return isAbsolute(path) ? path : resolve(folder, path)
}

function after(words: readonly string[], first: string): readonly string[] {
  return words.slice(words.indexOf(first) + 1)
}

/** Options named before the command are its own; switches of Chromium are not. */
function optionsBefore(words: readonly string[], first: string): readonly string[] {
  const before = words.slice(0, words.indexOf(first))
  const { strange } = takeApart(before)
  return before.filter((word) => !strange.includes(word))
}

/** Where this computer keeps its data is no business of the command. */
function withoutUserData(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      !word.startsWith('--user-data=') && word !== '--user-data' && words[at - 1] !== '--user-data',
  )
}
