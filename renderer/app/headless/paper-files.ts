import type { MadeSheets, OfferedSheets, PaperSource, PaperWish } from '../../papers/make-sheets.ts'
import { makeSheetsOf } from '../../papers/make-sheets.ts'
import type { PaperKind } from '../../papers/order/paper-kind.ts'
import { paperFile } from '../../papers/paper-file.ts'
import {
  formatsOf,
  kindWithFormat,
  ownFormats,
  type PaperFormat,
} from '../../papers/paper-table.ts'
import type { InputContent } from '../files/read-input.ts'
import { withLostLetters } from '../printing/lost-letters.ts'
import {
  PicturesFailed,
  paperBytes,
  pictureMaker,
  type SheetFormat,
} from '../printing/paper-bytes.ts'
import { CommandRefused, type HeadlessAnswer, type HeadlessContext } from './command.ts'
import { dpiOption } from './paper-options.ts'

export type WrittenFiles = NonNullable<HeadlessAnswer['files']>

/** A paper with what it is about, in the format and at the path asked for. */
export interface PaperJob {
  readonly kind: PaperKind
  readonly source: PaperSource
  readonly wish: PaperWish
  readonly path: string
}

/**
 * The format asked for, where the kind has it: the value of `--format`, else what the path ends in. Throws
 * `CommandRefused` for another.
 */
export function paperFormat(
  kind: PaperKind,
  path: string,
  { args, words }: HeadlessContext,
): PaperFormat {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  const asked = (args.options.get('format') ?? ending).toLowerCase()
  const formats = formatsOf(kind)
  const found = formats.find((one) => one === asked)
  if (found) return found
  throw new CommandRefused(
    words('headless.no-format', { format: asked, known: formats.join(', ') }),
  )
}

/** The files of a paper in that format. Throws `CommandRefused` where it could not be made. */
export async function paperFiles(
  job: PaperJob,
  format: PaperFormat,
  context: HeadlessContext,
): Promise<WrittenFiles> {
  const { source, wish, path } = job
  const kind = kindWithFormat(job.kind, format) ?? job.kind
  if (format === 'pdf' || format === 'svg' || format === 'png') {
    const made = await withLostLetters(sheetsOf({ ...job, kind }, context), context.fonts)
    sayProblems(made, context)
    const files = await sheetFiles(made, format, path, context)
    sayPlan(made, context)
    return files
  }
  const pictures = pictureMaker(context)
  const bytes = await paperFile(kind, format, source, wish, { pictures }).catch((error) => {
    throw error instanceof PicturesFailed ? new CommandRefused(error.message) : error
  })
  if (bytes) return [{ path, bytes }]
  const known = ownFormats(kind).join(', ')
  throw new CommandRefused(context.words('headless.no-format', { format, known }))
}

/** The sheets of a paper. Throws `CommandRefused` where what it is about is not in the file. */
export function sheetsOf(
  { kind, source, wish }: PaperJob,
  { words }: HeadlessContext,
): OfferedSheets {
  const made = makeSheetsOf(kind, source, wish)
  if (made) return made
  throw new CommandRefused(words('headless.no-proposals'))
}

/**
 * One PDF, or one drawing or picture a sheet (`name-1.svg` … where there are several); none where nothing is drawn,
 * which is told: a PDF without a page opens nowhere. Throws `CommandRefused` where paper could not be made.
 */
export async function sheetFiles(
  { document }: MadeSheets,
  format: SheetFormat,
  path: string,
  { desktop, pdf, fonts, words, ...context }: HeadlessContext,
): Promise<WrittenFiles> {
  if (document.sheets === 0) {
    context.say(words('headless.no-sheet'))
    return []
  }
  const dpi = dpiOption({ ...context, desktop, pdf, fonts, words })
  const outlines = context.args.options.has('outlines')
  const answer = await paperBytes(document, format, { desktop, pdf, fonts, dpi, outlines })
  if (!answer?.ok) {
    const message = answer?.message ?? ''
    // A picture is refused in a sentence; what the writing of a PDF fails with was written for nobody.
    throw format === 'png' ? new CommandRefused(message) : new Error(message)
  }
  const { value } = answer
  return value.map((bytes, at) => ({ path: sheetPath(path, at + 1, value.length), bytes }))
}

/** What is seen only by who knows of it: lost letters, what has no room on its one sheet, sheets of a set that are not alike. */
const SAID: ReadonlySet<string> = new Set([
  'lost-letters',
  'over-one-sheet',
  'rows-broken',
  'widths-differ',
  'alike-takes-more',
])

function sayProblems({ problems }: MadeSheets, { say, words }: HeadlessContext): void {
  for (const { code, params } of problems) {
    if (SAID.has(code)) say(words(`print.problem-${code}`, params))
  }
}

/** What the planner chose and what else could be had: `3 lembar A3, huruf 8 pt; 1 lembar bila 5,4 pt`. */
export function sayPlan({ document, plan, offers }: OfferedSheets, { say }: HeadlessContext): void {
  if (plan && document.sheets > 0)
    say([plan, ...offers()].map(({ sentence }) => sentence).join('; '))
}

/** 1 where the input has faults. */
export function codeOf({ report }: InputContent): 0 | 1 {
  return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function sheetPath(path: string, no: number, sheets: number): string {
  return sheets === 1 ? path : path.replace(/(\.[^./\\]*)?$/, `-${no}$1`)
}
