import { apply } from '../../domain/structure/change.ts'
import { childrenOf, get, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { sinceOf, updateChange, updateOf } from '../../exchange/update/update-office.ts'
import { sinceText } from '../../papers/kinds/since-last.ts'
import type { PaperKind, SincePair } from '../../papers/order/paper-kind.ts'
import type { PaperFormat } from '../../papers/paper-table.ts'
import { type InputContent, isBagan } from '../files/read-input.ts'
import { CommandRefused, type HeadlessAnswer, type HeadlessContext } from './command.ts'
import { openEach, readable } from './open-inputs.ts'
import { codeOf, paperFiles } from './paper-files.ts'
import { paperWish } from './paper-wish.ts'
import { dayOption } from './shown-on.ts'

/**
 * `export A B --what since-last`: what the list B says has happened to posts since A, which is the list before it, or
 * the office it would be brought into. Nothing is changed in either.
 */
export async function exportSince(
  kind: PaperKind,
  format: PaperFormat,
  path: string,
  context: HeadlessContext,
): Promise<HeadlessAnswer> {
  const contents = await openEach(context)
  const [before, next] = contents.map((content) => readable(content, context))
  if (!before || !next || contents.length > 2) {
    throw new CommandRefused(context.words('headless.since-two'))
  }
  const office = officeIn(before, context)
  const on = dayOption(office, context)
  const found = updateOf(office, next.report.file, next)
  const since = sinceOf(found, ticked(found), on)
  const pair: SincePair = {
    since,
    file: next.report.file,
    office: nameOf(office) ?? before.report.file,
    than: before.report.file,
  }
  context.say(sinceText(since, null, context.words, pair.than))
  const source = { structure: office, live: office, proposal: null, since: pair }
  const wish = paperWish(kind, source, context)
  const files = await paperFiles({ kind, source, wish, path }, format, context)
  return { exitCode: files.length === 0 ? 1 : codeOf(next), files }
}

/** What it is called, else its topmost unit. */
function nameOf(office: Structure): string | null {
  const [top] = childrenOf(office, null)
  return get(office, 'setting:officeName')?.value ?? (top ? (get(office, top)?.name ?? null) : null)
}

/** An office as it is, or what a list says as if it had been brought into an empty one: the next is known again by it. */
function officeIn(content: InputContent, { files, today }: HeadlessContext): Structure {
  const { file } = content.report
  const own = files.find(({ name }) => name === file)
  if (!own || isBagan(own)) return structureOf(content.records)
  const empty = structureOf([])
  const found = updateOf(empty, file, content)
  return apply(empty, updateChange(found, ticked(found), today))
}

function ticked({ differences }: ReturnType<typeof updateOf>): ReadonlySet<string> {
  return new Set(differences.filter(({ take }) => take).map(({ key }) => key))
}
