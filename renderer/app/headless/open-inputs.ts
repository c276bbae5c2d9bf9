import { isPresetFile, isSample } from '../../../electron/contract/command-words.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { ImportReport } from '../../exchange/read/import-report.ts'
import { type Mapping, readMapping } from '../../exchange/tables/mapping.ts'
import { SURE_ENOUGH } from '../../exchange/tables/table-reading.ts'
import { cityRecords } from '../../samples/city.ts'
import { demoRecords } from '../../samples/demo-2018.ts'
import { demoRecords2022 } from '../../samples/demo-2022.ts'
import type { Words } from '../../words/words.ts'
import {
  INPUT_PRESETS,
  type InputContent,
  type InputPreset,
  madeContent,
  readInput,
} from '../files/read-input.ts'
import { alikeSentences } from './alike-sentences.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'

/** All inputs of the command as one organisation. Throws `CommandRefused` where there is none or one is missing. */
export async function openTogether(context: HeadlessContext): Promise<InputContent> {
  const { args, files, words } = context
  const [first] = args.inputs
  if (first === undefined) throw new CommandRefused(words('headless.no-input'))
  if (isSample(first)) return sample(first, context)
  for (const { error } of files) if (error) throw new CommandRefused(error)
  return readInput(tablesOf(context), optionsOf(context))
}

/** Each input as an organisation of its own, in the order they were named. */
export async function openEach(context: HeadlessContext): Promise<InputContent[]> {
  const { args, files } = context
  const named = [...files]
  const contents: InputContent[] = []
  for (const input of args.inputs) {
    const file = isSample(input) ? undefined : named.shift()
    if (file?.error) throw new CommandRefused(file.error)
    contents.push(file ? await readInput([file], optionsOf(context)) : sample(input, context))
  }
  return contents
}

/** So many notes, those alike as one, are told before the rest is left to `inspect`. */
const NOTES_TOLD = 5

/**
 * The content, or `CommandRefused` with the sentence why it cannot be read. What was not taken as it is written is told
 * on standard error: what follows is made from what stands in its place.
 */
export function readable(
  content: InputContent,
  { words, say }: Pick<HeadlessContext, 'words' | 'say'>,
): InputContent {
  if (content.readable) {
    const { file, problems } = content.report
    if (problems.length > 0) {
      const told = alikeSentences({ problems }, words).slice(0, NOTES_TOLD)
      say([words('headless.notes', { file, count: problems.length }), ...told].join('\n'))
    }
    return content
  }
  const sentences = content.report.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
  const unsure = unsureTables(content.report, words)
  const told = [...sentences, ...unsure].join('\n') || content.reason
  throw new CommandRefused(told, unsure.length > 0 ? 1 : 2)
}

/** How sure the reading of each table is of which nothing was taken: a sentence for each. */
export function unsureTables({ tables }: ImportReport, words: Words): string[] {
  return tables.map(({ sheet, sure }) =>
    words('headless.unsure-table', { sheet, sure, least: SURE_ENOUGH }),
  )
}

function sample(input: string, context: HeadlessContext): InputContent {
  return madeContent(input, sampleRecords(input, context), context.today)
}

function sampleRecords(input: string, { words }: HeadlessContext): StructureRecord[] {
  if (input === 'demo' || input === 'demo-2018') return demoRecords()
  if (input === 'demo-2022') return demoRecords2022()
  const [, seed, units] = /^city:(\d+):(\d+)$/.exec(input) ?? []
  if (seed === undefined) throw new CommandRefused(words('headless.no-sample', { name: input }))
  return cityRecords(Number(seed), Number(units))
}

function optionsOf(context: HeadlessContext) {
  const { args, words, today, secrets } = context
  const asked = args.options.get('preset') ?? 'auto'
  const mapping = mappingOf(context)
  const preset = mapping ? 'auto' : INPUT_PRESETS.find((one): one is InputPreset => one === asked)
  if (!preset) {
    const known = INPUT_PRESETS.join(', ')
    throw new CommandRefused(words('headless.no-preset', { name: asked, known }))
  }
  const { opens } = secrets
  const ask = async (_file: string, again: boolean) => (again ? null : opens)
  const hidden = args.options.has('hidden')
  const turned = args.options.has('turned')
  return { preset, mapping, hidden, turned, words, on: dateOption(context) ?? today, ask }
}

function hasMapping({ args }: HeadlessContext): boolean {
  return isPresetFile(args.options.get('preset') ?? '')
}

/** What `--against` names, as an organisation of its own. Throws `CommandRefused` where it cannot be read. */
export async function openAgainst(context: HeadlessContext): Promise<InputContent> {
  const name = againstOf(context) ?? ''
  if (isSample(name)) return readable(sample(name, context), context)
  const file = againstFiles(context).at(-1)
  if (file?.error) throw new CommandRefused(file.error)
  if (!file || !/[\\/]?([^\\/]+)$/.exec(name)?.[1]?.endsWith(file.name))
    throw new CommandRefused(context.words('headless.no-against', { name }))
  return readable(await readInput([file], optionsOf(context)), context)
}

function againstOf({ args }: HeadlessContext): string | undefined {
  return args.options.get('against')
}

/** All files but that of `--preset`, which comes last; that of `--against` at their end. */
function againstFiles(context: HeadlessContext): HeadlessContext['files'] {
  return hasMapping(context) ? context.files.slice(0, -1) : context.files
}

/** The files that are opened. */
function tablesOf(context: HeadlessContext): HeadlessContext['files'] {
  const against = againstOf(context)
  const files = againstFiles(context)
  return against === undefined || isSample(against) ? files : files.slice(0, -1)
}

/** The mapping of `--preset FILE`; null where none was asked for. */
function mappingOf(context: HeadlessContext): Mapping | null {
  if (!hasMapping(context)) return null
  const { args, files, words } = context
  const file = files.at(-1)
  if (file?.error) throw new CommandRefused(file.error)
  const mapping = file ? readMapping(file.bytes) : null
  if (mapping) return mapping
  throw new CommandRefused(words('headless.no-mapping', { name: args.options.get('preset') ?? '' }))
}

/** The day of `--on` (or another option), null where it was not given. Throws `CommandRefused` where it is no date. */
export function dateOption(
  { args, words }: HeadlessContext,
  option: 'on' | 'on-a' | 'on-b' | 'from' | 'until' = 'on',
) {
  const text = args.options.get(option)
  if (text === undefined) return null
  const date = parseIsoDate(text)
  if (!date) throw new CommandRefused(words('headless.no-date', { text }))
  return date
}
