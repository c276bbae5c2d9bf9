import { structureOf } from '../../domain/structure.ts'
import {
  drawioBytes,
  type ExportContext,
  popoloBytes,
  TABLE_NAMES,
  type TableName,
  tableCsv,
  tablesXlsx,
} from '../export-tables.ts'
import { CommandRefused, type HeadlessCommand } from './command.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'

const WHOLE = ['units', 'posts', 'people'] as const

/** Bytes by format; a table by its name, the whole structure where it is asked for. */
const FORMATS: Readonly<
  Record<string, (name: TableName | null, context: ExportContext) => Uint8Array | null>
> = {
  csv: (name, context) => (name ? tableCsv(name, context) : null),
  xlsx: (name, context) => tablesXlsx(name ? [name] : WHOLE, context),
  json: (name, context) => (name ? null : popoloBytes(context)),
  drawio: (name, context) => (name ? null : drawioBytes(context)),
}

/**
 * `export FILE --what units|posts|people|vacancies --format csv|xlsx`, and of the whole structure
 * `--what structure --format xlsx|json|drawio`.
 */
export const exportTable: HeadlessCommand = async (context) => {
  const { args, words, today } = context
  const path = outOption(context)
  const what = args.options.get('what') ?? ''
  const format = args.options.get('format') ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  const content = readable(await openTogether(context))
  const structure = structureOf(content.records)
  const on = dateOption(context) ?? today
  const name = TABLE_NAMES.find((one) => one === what) ?? null
  const bytes = write?.(name, { structure, on, today, words })
  if (!bytes) {
    const known = name ? 'csv, xlsx' : 'xlsx, json, drawio'
    throw new CommandRefused(words('headless.no-format', { format, known }))
  }
  context.say(words('headless.written', { path }))
  const faulty = content.report.problems.some(({ severity }) => severity === 'error')
  return { exitCode: faulty ? 1 : 0, files: [{ path, bytes }] }
}
