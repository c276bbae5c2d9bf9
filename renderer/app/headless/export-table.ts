import {
  drawioBytes,
  type ExportContext,
  popoloBytes,
  TABLE_NAMES,
  type TableName,
  tableCsv,
  tablesXlsx,
} from '../../papers/export-tables.ts'
import { CommandRefused } from './command.ts'
import { dayOption } from './shown-on.ts'
import { written } from './written.ts'

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
export const exportTable = written((structure, { format, path }, context) => {
  const { args, words, today } = context
  const what = args.options.get('what') ?? ''
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  const on = dayOption(structure, context)
  const name = TABLE_NAMES.find((one) => one === what) ?? null
  const bytes = write?.(name, { structure, on, today, words })
  if (bytes) return [{ path, bytes }]
  const known = name ? 'csv, xlsx' : 'xlsx, json, drawio'
  throw new CommandRefused(words('headless.no-format', { format, known }))
})
