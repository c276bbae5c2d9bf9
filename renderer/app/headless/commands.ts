import {
  type HeadlessWord,
  type OptionName,
  SECRET_FILES,
} from '../../../electron/contract/command-words.ts'
import { attach } from './attach.ts'
import { check } from './check.ts'
import type { HeadlessCommand, HeadlessContext } from './command.ts'
import { COMPARISON, compare } from './compare.ts'
import { copy } from './copy.ts'
import { exportOptions, exportPaper } from './export.ts'
import { inspect } from './inspect.ts'
import { merge } from './merge.ts'
import { optionsOfKind } from './paper-wish.ts'
import { CHART, papers } from './papers.ts'
import { forget, person } from './person.ts'
import { policy } from './policy.ts'
import { restore } from './restore.ts'
import { rules } from './rules.ts'
import { server } from './server.ts'
import { update } from './update.ts'
import { verify } from './verify.ts'

/** A command, what it is about, and the options it takes; every other is refused. */
export interface CommandEntry {
  readonly run: HeadlessCommand
  /** What is named without a dash. */
  readonly inputs: string
  options(context: HeadlessContext): readonly OptionName[]
}

/** What the program can do without a window, by the first word of the command line. */
export const COMMANDS: Readonly<Record<Exclude<HeadlessWord, 'help'>, CommandEntry>> = {
  inspect: {
    run: inspect,
    inputs: 'FILE…',
    options: () => ['preset', 'hidden', 'turned', 'on', 'json'],
  },
  check: {
    run: check,
    inputs: 'FILE…',
    options: () => ['preset', 'hidden', 'turned', 'on', 'json'],
  },
  compare: {
    run: compare,
    inputs: 'A B',
    options: () => [
      ...(['preset', 'hidden', 'turned', 'by', 'on-a', 'on-b', 'json', 'out', 'format'] as const),
      ...optionsOfKind(COMPARISON),
    ],
  },
  export: { run: exportPaper, inputs: 'FILE…', options: exportOptions },
  copy: {
    run: copy,
    inputs: 'FILE…',
    options: () => ['preset', 'hidden', 'turned', 'out', 'without'],
  },
  attach: {
    run: attach,
    inputs: 'FILE [SCAN]',
    options: () => ['preset', 'hidden', 'turned', 'to', 'sort', 'name', 'from', 'json', 'out'],
  },
  restore: { run: restore, inputs: 'FOLDER', options: () => ['out'] },
  merge: { run: merge, inputs: 'MINE THEIRS', options: () => ['out', 'settle', 'json'] },
  verify: { run: verify, inputs: 'FOLDER', options: () => ['out', 'json'] },
  person: {
    run: person,
    inputs: 'FILE…',
    options: () => ['preset', 'hidden', 'turned', 'person', 'on', 'out'],
  },
  forget: {
    run: forget,
    inputs: 'FILE…',
    options: () => ['preset', 'hidden', 'turned', 'person', 'out'],
  },
  server: {
    run: server,
    inputs: 'init|member|check',
    options: () => [
      ...([
        'server',
        'ca',
        'password-file',
        'name',
        'login',
        'job',
        'unit',
        'out',
        'json',
      ] as const),
    ],
  },
  policy: { run: policy, inputs: 'check|rules|admx [FILE]', options: () => ['json', 'out'] },
  rules: {
    run: rules,
    inputs: 'key|pack|check|take [FILE]',
    options: () => [
      'preset',
      'hidden',
      'turned',
      'pack',
      'key',
      'trust',
      'name',
      'issuer',
      'version',
      'on',
      'out',
      'json',
    ],
  },
  update: { run: update, inputs: 'check [FOLDER]', options: () => ['json'] },
  papers: {
    run: papers,
    inputs: 'FILE…',
    options: () => [
      'preset',
      'hidden',
      'out',
      ...optionsOfKind(CHART).filter((one) => one !== 'proposal'),
    ],
  },
}

/** Options every command takes. */
export const EVERYWHERE: readonly OptionName[] = ['lang', 'help', 'user-data', ...SECRET_FILES]

/** The first option of the command line that this command does not take, with those it takes; null where there is none. */
export function strangeOption(
  { options: optionsOf }: CommandEntry,
  context: HeadlessContext,
): { readonly option: string; readonly known: readonly OptionName[] } | null {
  const { strange, options } = context.args
  const known = optionsOf(context)
  const [wrong] = [...options.keys()].filter((name) => ![...known, ...EVERYWHERE].includes(name))
  const option = strange[0] ?? (wrong && `--${wrong}`)
  return option === undefined ? null : { option, known: [...known, ...SECRET_FILES, 'lang'] }
}
