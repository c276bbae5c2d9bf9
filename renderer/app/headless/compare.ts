import { type Comparison, compareStructures } from '../../domain/comparison/compare.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { leftOutLine, redactionFor } from '../../papers/left-out.ts'
import { paperKind } from '../../papers/paper-table.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { actLine } from '../../words/telling/act-line.ts'
import { actSource } from '../../words/telling/act-records.ts'
import type { Words } from '../../words/words.ts'
import type { InputContent } from '../files/read-input.ts'
import { contentOn } from '../proposals/structure-on.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { dutiesBetween, dutySentences } from './duties-told.ts'
import { dateOption, openEach, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { paperFiles, paperFormat } from './paper-files.ts'
import { paperWish, withoutOption } from './paper-wish.ts'
import { shownOn } from './shown-on.ts'

/** What `--out` writes. */
export const COMPARISON = paperKind('comparison')

/**
 * The numbered acts that turn the first organisation into the second, with counts; as JSON with `--json`, as paper or
 * table with `--out X.pdf|.svg|.png|.docx|.xlsx|.csv`. `--on-a` and `--on-b` take a side as it stood on a day: the structure in force then, its
 * holders and its vacancies.
 */
export const compare: HeadlessCommand = async (context) => {
  const contents = await openEach(context)
  const [a, b] = contents.map((content) => readable(content, context))
  if (!a || !b || contents.length > 2)
    throw new CommandRefused(context.words('headless.compare-two'))
  const [left, right] = [await sideOf(a, 'on-a', context), await sideOf(b, 'on-b', context)]
  const whole = compareStructures(left.structure, right.structure, byOption(context))
  const choice = { without: withoutOption(context) }
  const { language } = context.words
  const redaction = redactionFor([whole, left.structure], { choice, language })
  const comparison = redaction?.value(whole) ?? whole
  const duties = dutiesBetween(left.structure, whole.next)
  const leftOut = leftOutLine({ choice, language })
  if (context.args.options.has('json')) {
    const days = { ...(left.on && { onA: left.on }), ...(right.on && { onB: right.on }) }
    const files = { a: a.report.file, b: b.report.file, ...days }
    const said = leftOut === '' ? {} : { leftOut }
    const report = { ...said, ...comparisonReport(comparison, files), duties }
    return { exitCode: 0, stdout: `${JSON.stringify(report, null, 2)}\n` }
  }
  const names = { a: left.name, b: right.name }
  const lines = [
    ...linesOf(comparison, names, context.words),
    ...dutySentences(duties, context.words),
  ]
  context.say(lines.join('\n'))
  if (!context.args.options.has('out')) return { exitCode: 0 }
  const { today } = context
  const on = dateOption(context) ?? right.on ?? shownOn(right.structure) ?? today
  const compared = { comparison: whole, base: left.structure, names }
  const source = { structure: right.structure, live: right.structure, proposal: null, compared }
  const wish = { ...paperWish(COMPARISON, source, context), on, today }
  const path = outOption(context)
  const job = { kind: COMPARISON, source, wish, path }
  const files = await paperFiles(job, paperFormat(COMPARISON, path, context), context)
  return { exitCode: 0, files }
}

function byOption({ args, words }: HeadlessContext): 'id' | 'path' {
  const by = args.options.get('by') ?? 'id'
  if (by !== 'id' && by !== 'path') throw new CommandRefused(words('headless.compare-by', { by }))
  return by
}

/** The side as it is in its file, or as on the day of `--on-a` or `--on-b`. */
async function sideOf(
  content: InputContent,
  option: 'on-a' | 'on-b',
  context: HeadlessContext,
): Promise<Side> {
  const on = dateOption(context, option)
  const structure = await contentOn(content, on, context.today)
  const { file } = content.report
  if (!structure)
    throw new CommandRefused(context.words('headless.no-past', { file, on: on ?? '' }))
  return { structure, on, name: on ? `${file} (${longDate(on, context.words.language)})` : file }
}

interface Side {
  readonly structure: Structure
  readonly on: CalendarDate | null
  readonly name: string
}

type Names = { readonly a: string; readonly b: string }

/** A comparison as other programs read it. */
function comparisonReport(
  { by, posts, counts, acts }: Comparison,
  files: Names & { readonly onA?: CalendarDate; readonly onB?: CalendarDate },
) {
  return {
    ...files,
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
  const source = actSource(words, comparison.change, comparison.next)
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
    ...acts.map((act) => `${act.no}. ${actLine(words, act, source)}`),
  ]
}
