import type { HeadlessWord, OptionName } from '../../../electron/contract/command-words.ts'
import type { Desktop, HeadlessJob } from '../../../electron/contract/ipc-contract.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { PaperFonts } from '../../print/pdf/paper-fonts.ts'
import type { Words } from '../../words/words.ts'
import type { PdfWriter } from '../printing/pdf-writer.ts'
import type { CommandArguments } from './parse-arguments.ts'

/** Passphrases of `.bagan` files; null where none was given. */
export interface Secrets {
  /** Seals what is written. */
  readonly seals: string | null
  /** Opens what is read. */
  readonly opens: string | null
}

/** What a command works with. */
export interface HeadlessContext {
  readonly args: CommandArguments
  readonly files: HeadlessJob['files']
  /** Those of an office's folder; none where none was named. */
  readonly scans?: NonNullable<HeadlessJob['scans']>
  /** That of `attach --from`. */
  readonly folder?: HeadlessJob['folder']
  /** Pictures are made by the main process. */
  readonly desktop: Pick<
    Desktop,
    | 'printToPng'
    | 'programInfo'
    | 'runServerSql'
    | 'checkUpdate'
    | 'readStartFile'
    | 'checkSignature'
    | 'signBytes'
    | 'makeKey'
  >
  readonly pdf: PdfWriter
  /** The fonts of the paper, opened where something is asked of them. */
  fonts(): Promise<PaperFonts>
  readonly secrets: Secrets
  readonly words: Words
  readonly today: CalendarDate
  /** A line of words on standard error. */
  say(text: string): void
}

/** A file a command makes. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** What is told once it stands on the disk; that it was written where nothing is given. */
  readonly said?: string
}

/** What a command leaves behind. 0 done, 1 the input has faults, 2 wrong use or unreadable. */
export interface HeadlessAnswer {
  readonly exitCode: 0 | 1 | 2
  readonly stdout?: string
  readonly files?: readonly WrittenFile[]
}

export type HeadlessCommand = (context: HeadlessContext) => Promise<HeadlessAnswer>

/** A command as it is explained. */
export interface ToldCommand {
  readonly name: HeadlessWord
  readonly usage: string
  readonly about: string
  readonly options: readonly OptionName[]
}

/** Ends a command with a sentence and exit code 2, or 1 where the input only needs somebody who says what it means. */
export class CommandRefused extends Error {
  readonly exitCode: 1 | 2
  constructor(sentence: string, exitCode: 1 | 2 = 2) {
    super(sentence)
    this.name = 'CommandRefused'
    this.exitCode = exitCode
  }
}
