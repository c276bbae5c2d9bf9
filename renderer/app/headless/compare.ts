import { type Comparison, compareStructures } from '../../domain/proposal/compare.ts'
import { referencesOf } from '../../domain/proposal/references.ts'
import type { StructureRecord } from '../../domain/records.ts'
import { type Structure, structureOf } from '../../domain/structure.ts'
import { actLine } from '../act-line.ts'
import { type ComparedPair, comparisonPaper, comparisonTable } from '../comparison-paper.ts'
import type { Words } from '../messages/words.ts'
import type { InputContent } from '../read-input.ts'
import { tableBytes } from '../save-table.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { textFiles } from './export-peta.ts'
import { dateOption, openEach, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { shownOn } from './shown-on.ts'

/**
 * The numbered acts that turn the first organisation into the second, with counts; as JSON with `--json`, as paper or
 * table with `--out`.
 */
export const compare: HeadlessCommand = async (context) => {
  const contents = await openEach(context)
  const [a, b] = contents.map(readable)
  if (!a || !b || contents.length > 2)
    throw new CommandRefused(context.words('headless.compare-two'))
  const [base, other] = [structureToCompare(a), structureToCompare(b)]
  const comparison = compareStructures(base, other, byOption(context))
  const names = { a: a.report.file, b: b.report.file }
  if (context.args.options.has('json')) {
    const report = comparisonReport(comparison, names)
    return { exitCode: 0, stdout: `${JSON.stringify(report, null, 2)}\n` }
  }
  context.say(linesOf(comparison, names, context.words).join('\n'))
  if (!context.args.options.has('out')) return { exitCode: 0 }
  const { today } = context
  const on = dateOption(context) ?? shownOn(other) ?? today
  const files = await comparisonFiles({ comparison, base, names, on, today }, context)
  for (const { path } of files) context.say(context.words('headless.written', { path }))
  return { exitCode: 0, files }
}

/** The comparison as `--out X.pdf|.svg|.png|.docx|.xlsx|.csv`; `--format` wins over the ending. */
async function comparisonFiles(pair: ComparedPair, context: HeadlessContext) {
  const { args, words } = context
  const path = outOption(context)
  const format = args.options.get('format') ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (format !== 'xlsx' && format !== 'csv')
    return textFiles(comparisonPaper(pair, words), format, path, context)
  return [{ path, bytes: tableBytes(comparisonTable(pair, words), format, words.language) }]
}

function byOption({ args, words }: HeadlessContext): 'id' | 'path' {
  const by = args.options.get('by') ?? 'id'
  if (by !== 'id' && by !== 'path') throw new CommandRefused(words('headless.compare-by', { by }))
  return by
}

/** Without the rows that share the id of an earlier one: the first row of an id counts. */
export function structureToCompare(content: InputContent): Structure {
  const { records, uncounted } = content
  if (!uncounted || uncounted.size === 0) return structureOf(records)
  const left = new Set(uncounted)
  const kept = (record: StructureRecord) =>
    !left.has(record.id) && !referencesOf(record).some(({ id }) => left.has(id))
  return structureOf(records.filter(kept))
}

type Names = { readonly a: string; readonly b: string }

/** A comparison as other programs read it. */
export function comparisonReport({ by, posts, counts, acts }: Comparison, { a, b }: Names) {
  return {
    a,
    b,
    by,
    posts,
    counts,
    acts: acts.map(({ no, act, subject, id, name, from, to, fields }) => ({
      no,
      act,
      subject,
      id,
      name,
      from,
      to,
      fields,
    })),
  }
}

function linesOf(comparison: Comparison, names: Names, words: Words): string[] {
  const { acts, counts, posts, likely } = comparison
  return [
    words('headless.compare', {
      fileA: names.a,
      fileB: names.b,
      postsA: posts.a,
      postsB: posts.b,
      ...counts,
    }),
    ...likely
      .filter(({ taken }) => taken)
      .map(({ from, to, why }) =>
        words('headless.compare-rename', {
          from,
          to,
          why: why.map((reason) => words(`likely.${reason}`)).join(', '),
        }),
      ),
    ...acts.map((act) => `${act.no}. ${actLine(words, act)}`),
  ]
}
