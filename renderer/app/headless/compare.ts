import { type Comparison, compareStructures } from '../../domain/proposal/compare.ts'
import { referencesOf } from '../../domain/proposal/references.ts'
import type { StructureRecord } from '../../domain/records.ts'
import { type Structure, structureOf } from '../../domain/structure.ts'
import { actLine } from '../act-line.ts'
import type { Words } from '../messages/words.ts'
import type { InputContent } from '../read-input.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { openEach, readable } from './open-inputs.ts'

/** The numbered acts that turn the first organisation into the second, with counts; as JSON with `--json`. */
export const compare: HeadlessCommand = async (context) => {
  const contents = await openEach(context)
  const [a, b] = contents.map(readable)
  if (!a || !b || contents.length > 2)
    throw new CommandRefused(context.words('headless.compare-two'))
  const comparison = compareStructures(
    structureToCompare(a),
    structureToCompare(b),
    byOption(context),
  )
  const names = { a: a.report.file, b: b.report.file }
  if (context.args.options.has('json')) {
    const report = comparisonReport(comparison, names)
    return { exitCode: 0, stdout: `${JSON.stringify(report, null, 2)}\n` }
  }
  context.say(linesOf(comparison, names, context.words).join('\n'))
  return { exitCode: 0 }
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
