import type { HeadlessWord } from '../../../electron/contract/command-words.ts'
import { check } from './check.ts'
import type { HeadlessCommand } from './command.ts'
import { compare } from './compare.ts'
import { exportPart } from './export.ts'
import { inspect } from './inspect.ts'
import { papers } from './papers.ts'
import { restore } from './restore.ts'

/** What the program can do without a window, by the first word of the command line. */
export const COMMANDS: Readonly<Record<string, HeadlessCommand>> = {
  check,
  compare,
  export: exportPart,
  inspect,
  papers,
  restore,
} satisfies Record<HeadlessWord, HeadlessCommand>
