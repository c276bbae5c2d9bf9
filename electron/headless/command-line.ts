import { isAbsolute, resolve } from 'node:path'
import { closest, distance } from 'fastest-levenshtein'
import { isLanguage, type Language, languageOf } from '../../renderer/domain/values/language.ts'
import {
  type CommandWords,
  HEADLESS_WORDS,
  type HeadlessWord,
  isPresetFile,
  isSample,
  type OptionName,
  SECRET_FILES,
  takeApart,
} from '../contract/command-words.ts'
import { failureSentence, phrase } from '../contract/words.ts'
import type { StartPlace } from './start-place.ts'

/** So many letters may be wrong, left out or too many in a word that is taken for another. */
const WRONG_LETTERS = 2

/**
 * Switches of Electron and Chromium a start may carry: from root (no sandbox), from whoever drives the program in a
 * test, and from people whose screen or keyboard needs one. Every other word with a dash is a mistake.
 */
const ENGINE_SWITCH =
  /^--(no-sandbox|inspect(-brk)?|remote-debugging-(port|pipe|address)|(dis|en)able-[a-z0-9-]+|force-[a-z-]+|use-[a-z-]+|ozone-platform(-hint)?|in-process-gpu|gtk-version|password-store|log-level|log-file|v|vmodule|js-flags|user-data-dir|high-dpi-support)(=.*)?$/

/** What the program was started to do. */
export interface CommandLine {
  readonly mode: 'window' | 'headless' | 'version' | 'refused'
  /** `demo`, an absolute path, or null. */
  readonly open: string | null
  readonly language: Language | null
  readonly userData: string | null
  /** Words for the headless command, itself first; empty in a window. */
  readonly argv: readonly string[]
  /** Absolute paths of the files and folders named in `argv`, in that order, then that of `--preset`, then those of passphrases. */
  readonly inputs: readonly string[]
  /** Why nothing is done, a sentence a line; empty where something is. */
  readonly refusal: string
}

/** What a window may be opened with; every other option is a command's. */
const WINDOW_OPTIONS: readonly OptionName[] = ['lang', 'user-data']

/** What the program tells of itself without a command. */
const TOLD_OPTIONS: readonly OptionName[] = ['help', 'man']

/** A name like `kantor.bagan` or `./kantor`: no word of this program is written so. */
const LIKE_A_PATH = /[/\\]|\.\w+$/

/** @param words what follows the program's own name (and, while developing, its folder) */
export function readCommandLine(words: readonly string[], place: StartPlace): CommandLine {
  const { folder } = place
  const isVersion = asksVersion(words)
  const apart = takeApart(isVersion ? withoutVersion(words) : words)
  const { positional, options } = apart
  const [first] = positional
  const asked = options.get('lang')
  const language = isLanguage(asked) ? asked : null
  const nothing = { open: null, argv: [], inputs: [], refusal: '' } as const
  const shared = { ...nothing, language, userData: absolute(options.get('user-data'), folder) }
  const isTold = isVersion || (first === undefined && options.has('help'))
  const refusal = refusalOf(apart, place, isTold, languageOf(language))
  if (refusal !== '') return { ...shared, mode: 'refused', refusal }
  if (isVersion) return { ...shared, mode: 'version' }
  if (isTold) {
    return { ...shared, mode: 'headless', argv: ['help', ...withoutUserData(ownWords(words))] }
  }
  if (isHeadlessWord(first)) {
    const argv = [first, ...ownWords(words.slice(0, words.indexOf(first))), ...after(words, first)]
    const inputs = inputsOf(first, apart, folder)
    return { ...shared, mode: 'headless', argv: withoutUserData(argv), inputs }
  }
  const open = first === undefined || isSample(first) ? (first ?? null) : absolute(first, folder)
  return { ...shared, mode: 'window', open }
}

/** `--version` beside no command; behind one it names a version of a proposal. */
function asksVersion(words: readonly string[]): boolean {
  const plain = withoutVersion(words)
  return plain.length < words.length && takeApart(plain).positional.length === 0
}

function withoutVersion(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '--version')
}

/** Why these words are none to begin with; empty where they are. What follows a command is judged by the command. */
function refusalOf(
  { positional, options, strange }: CommandWords,
  { folder, hasWindow, inTerminal, kindOf }: StartPlace,
  isTold: boolean,
  language: Language,
): string {
  const [first, second] = positional
  if (first === 'help' && second !== undefined && !isHeadlessWord(second)) {
    return noCommand(second, language)
  }
  if (isHeadlessWord(first)) return ''
  if (first !== undefined && !isSample(first)) {
    const path = resolve(folder, first)
    const kind = kindOf(path)
    if (kind === 'folder') return failureSentence('is-folder', path, language)
    if (kind === null && !LIKE_A_PATH.test(first)) return noCommand(first, language)
    // Where nobody reads this (a double click) the window tells it.
    if (kind === null && (inTerminal || !hasWindow)) {
      return failureSentence('not-found', path, language)
    }
  }
  if (second !== undefined) return withCommands('one-file', second, language)
  const own = isTold ? [...WINDOW_OPTIONS, ...TOLD_OPTIONS] : WINDOW_OPTIONS
  const wrong = [...options.keys()].find((name) => !own.includes(name))
  const option = strange.find((word) => !isEngineSwitch(word)) ?? (wrong && `--${wrong}`)
  if (option !== undefined) return withCommands('no-option', option, language)
  return hasWindow || isTold ? '' : withCommands('no-window', '', language)
}

function noCommand(word: string, language: Language): string {
  const nearest = nearestWord(word, [...HEADLESS_WORDS, 'demo'])
  const meant = nearest === null ? '' : ` ${phrase('meant', language, nearest)}`
  return `${phrase('no-command', language, word)}${meant}\n${commands(language)}`
}

function withCommands(
  id: 'one-file' | 'no-option' | 'no-window',
  about: string,
  language: Language,
): string {
  return `${phrase(id, language, about)}\n${commands(language)}`
}

function commands(language: Language): string {
  return phrase('commands', language, HEADLESS_WORDS.join(', '))
}

/** The files and folders a command names; those of options behind all others. */
function inputsOf(
  command: HeadlessWord,
  { positional, options }: CommandWords,
  folder: string,
): readonly string[] {
  // What follows these is no file; a folder of releases is read where it is judged.
  if (['help', 'server', 'update'].includes(command)) return []
  // What is to be done with a policy, or with rules, stands before the file.
  const named = positional.slice(command === 'policy' || command === 'rules' ? 2 : 1)
  return [
    ...named.filter((name) => !isSample(name)),
    ...againstFile(options.get('against')),
    ...presetFile(options.get('preset')),
    ...(['pack', 'key'] as const).flatMap((name) => options.get(name) ?? []),
    ...SECRET_FILES.flatMap((name) => options.get(name) ?? []),
  ].map((name) => resolve(folder, name))
}

/** What is set against them comes behind those that are opened. */
function againstFile(against = ''): readonly string[] {
  return against === '' || isSample(against) ? [] : [against]
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

/** Words named before the command are its own; switches of the engine are not. */
function ownWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isEngineSwitch(word))
}

/** Where this computer keeps its data is no business of the command. */
function withoutUserData(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) =>
      !word.startsWith('--user-data=') && word !== '--user-data' && words[at - 1] !== '--user-data',
  )
}

/** Whether a word is for the engine below the program. */
function isEngineSwitch(word: string): boolean {
  return ENGINE_SWITCH.test(word)
}

/** The known word somebody most likely meant; null where none is like it. */
function nearestWord(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase()
  const found = closest(asked, known)
  return distance(asked, found) <= Math.min(WRONG_LETTERS, found.length / 2) ? found : null
}
