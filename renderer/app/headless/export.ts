import type { OptionName } from '../../../electron/contract/command-words.ts'
import { compareStructures } from '../../domain/comparison/compare.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { optionsBeside } from '../../domain/proposal/versions/options.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { FormerStructure } from '../../domain/reports/movements.ts'
import { openValues } from '../../domain/sharing/open-values.ts'
import { type Structure, structureOf } from '../../domain/structure/structure.ts'
import type { PaperWish } from '../../papers/make-sheets.ts'
import type { PaperKind } from '../../papers/order/paper-kind.ts'
import { eveOfSpan } from '../../papers/order/span.ts'
import { PAPERS, type PaperFormat, type PaperId, paperKind } from '../../papers/paper-table.ts'
import { readDocuments } from '../../storage/proposal-store.ts'
import { sharedStateOf } from '../../storage/shared-content.ts'
import { type InputContent, madeContent } from '../files/read-input.ts'
import { formerAtEve, standingIn } from '../proposals/structure-on.ts'
import {
  CommandRefused,
  type HeadlessAnswer,
  type HeadlessCommand,
  type HeadlessContext,
} from './command.ts'
import { deskIn, handedOver } from './handed-over.ts'
import { openAgainst, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { codeOf, paperFiles, paperFormat } from './paper-files.ts'
import { oneOf } from './paper-options.ts'
import { optionsOfKind, paperWish } from './paper-wish.ts'
import { structureOfDay } from './shown-on.ts'
import { exportSince } from './since-files.ts'

/** What can be written: all but what needs two inputs, which `compare` writes. */
export const EXPORTED: readonly PaperKind[] = PAPERS.filter(({ about }) => about !== 'comparison')

/** The value of `--what` for a kind. */
export function whatOf({ id, what }: PaperKind): string {
  return what ?? id
}

/** The options of `export`, by the kind asked for. */
export function exportOptions(context: HeadlessContext): readonly OptionName[] {
  const kind = askedKind(context)
  const own = optionsOfKind(kind).filter(
    (option) => option !== 'kind' || kind.takes.includes('text-kind'),
  )
  const named = namedKind(context)
  const form = named.forms ? (['kind'] as const) : []
  const against = named.against ? (['against'] as const) : []
  return ['what', ...form, ...against, 'format', 'out', 'preset', 'hidden', 'turned', ...own]
}

/** `export FILE --what KIND …`: one paper of a file, in the format and at the path asked for; 1 where nothing is on it. */
export const exportPaper: HeadlessCommand = async (context) => {
  const path = outOption(context)
  const kind = askedKind(context)
  const format = paperFormat(kind, path, context)
  if (kind.about === 'since') return exportSince(kind, format, path, context)
  amendsSomething(kind, context)
  if (kind.about === 'comparison') return exportAgainst(kind, format, path, context)
  const content = await contentFor(kind, context)
  const live = structureOf(content.records)
  // What is told of a structure on a day is told of the one in force then.
  const ahead = kind.takes.includes('ahead')
  const structure = kind.about === 'structure' ? structureOfDay(content, context, ahead) : live
  const proposal = kind.about === 'proposal' ? askedProposal(content, context) : null
  const { documents } = content
  const { proposals } = readDocuments(documents)
  const options = proposal && kind.beside ? optionsBeside(proposals, proposal) : []
  const open = await waitingIn(content)
  const wish = { ...paperWish(kind, { structure, proposal }, context), open }
  const former = kind.bothEnds ? await formerOf(content, live, wish, context) : null
  const receipt = kind.about === 'import' ? receiptIn(content, context) : null
  const desk = kind.ofDesk ? deskIn(content, proposals) : null
  const file = kind.takes.includes('handover') ? handedOver(live, context) : live
  const source = {
    ...{ structure, live: file, proposal, options, documents, former, receipt },
    ...(desk ? { desk } : {}),
  }
  const files = await paperFiles({ kind, source, wish, path }, format, context)
  return { exitCode: files.length === 0 ? 1 : codeOf(content), files }
}

/** `export FILE --what naskah|persandingan --against OTHER`: what FILE says, set against OTHER, which is in force. */
async function exportAgainst(
  kind: PaperKind,
  format: PaperFormat,
  path: string,
  context: HeadlessContext,
): Promise<HeadlessAnswer> {
  const content = readable(await openTogether(context), context)
  const other = await openAgainst(context)
  const structure = structureOf(content.records)
  const base = structureOf(other.records)
  // What came from a regulation has names in common with an office, and no ids.
  const isKnown = [...base.tables.unit.keys()].some((id) => structure.tables.unit.has(id as UnitId))
  const comparison = compareStructures(base, structure, isKnown ? 'id' : 'path')
  const names = { a: other.report.file, b: content.report.file }
  const compared = { comparison, base, names }
  const source = { structure: comparison.next, live: comparison.next, proposal: null, compared }
  const wish = paperWish(kind, source, context)
  const files = await paperFiles({ kind, source, wish, path }, format, context)
  return { exitCode: files.length === 0 ? 1 : codeOf(content), files }
}

/** Throws `CommandRefused` where an amendment is asked for of what amends nothing. */
function amendsSomething(kind: PaperKind, { args, words }: HeadlessContext): void {
  const amends = kind.takes.includes('text-kind') && args.options.get('kind') === 'amend'
  if (amends && kind.about === 'structure')
    throw new CommandRefused(
      words('headless.no-amend', { options: '--proposal ID, --against FILE' }),
    )
}

/** What became of the cells of the table. Throws `CommandRefused` for what does not come from cells. */
function receiptIn({ report }: InputContent, { words }: HeadlessContext) {
  const { file, receipt } = report
  if (receipt && receipt.sheets.length > 0) return receipt
  throw new CommandRefused(words('receipt.none', { file }))
}

/** What two wrote differently in it and nobody has decided on, by ids. */
async function waitingIn({ records, documents, shared }: InputContent): Promise<string[]> {
  if (!shared) return []
  return openValues(await sharedStateOf({ records, documents, shared })).map(({ id }) => id)
}

/** The structure of the eve of the span, where another stands on its last day. Throws `CommandRefused` where it cannot be read. */
async function formerOf(
  content: InputContent,
  live: Structure,
  wish: PaperWish,
  { words, today }: HeadlessContext,
): Promise<FormerStructure | null> {
  const eve = eveOfSpan(wish)
  const former = await formerAtEve(standingIn(content, live), eve, wish.on, today)
  if (former !== 'unreadable') return former
  throw new CommandRefused(words('headless.no-past', { file: content.report.file, on: eve }))
}

/** What the files hold; nothing where none is named and the paper tells of the program. */
async function contentFor(kind: PaperKind, context: HeadlessContext): Promise<InputContent> {
  const { args, today } = context
  if (kind.ofProgram && args.inputs.length === 0) return madeContent('', [], today)
  return readable(await openTogether(context), context)
}

/** The kind `--what` names; the chart where nothing is named. */
function namedKind({ args, words }: HeadlessContext): PaperKind {
  const what = args.options.get('what') ?? 'chart'
  const found = EXPORTED.find((kind) => whatOf(kind) === what || kind.id === what)
  if (found) return found
  const known = EXPORTED.map(whatOf).join(', ')
  throw new CommandRefused(words('headless.no-what', { what, known }))
}

/** The same in the form `--kind` names. */
function askedKind(context: HeadlessContext): PaperKind {
  const asked = namedKind(context)
  if (asked.against && context.args.options.has('against'))
    return paperKind(asked.against as PaperId)
  const named = proposedForm(asked, context)
  const { forms } = named
  if (!forms || !context.args.options.has('kind')) return named
  const form = oneOf(context, 'kind', Object.keys(forms), '')
  return EXPORTED.find(({ id }) => id === forms[form]) ?? named
}

/** The kind as a proposal wants the structure, where one is named; else the kind. */
function proposedForm(kind: PaperKind, { args }: HeadlessContext): PaperKind {
  if (!kind.proposed || !args.options.has('proposal')) return kind
  return EXPORTED.find(({ id }) => id === kind.proposed) ?? kind
}

/** By its id, with or without `proposal:`; the latest where none is named. */
function askedProposal(content: InputContent, { args, words }: HeadlessContext): Proposal {
  const { proposals, unreadable } = readDocuments(content.documents)
  const asked = args.options.get('proposal')
  const found = asked
    ? proposals.find(({ id }) => id === asked || id === `proposal:${asked}`)
    : proposals[0]
  if (found) return found
  const lost = unreadable.filter(({ id }) => id.startsWith('proposal:'))
  const isLost = lost.some(({ id }) => id === asked || id === `proposal:${asked}`)
  if (isLost || (proposals.length === 0 && lost.length > 0)) {
    const named = lost.map(({ id, field }) => `${id} (${field})`).join(', ')
    throw new CommandRefused(words('headless.unreadable-proposals', { named }))
  }
  if (proposals.length === 0) throw new CommandRefused(words('headless.no-proposals'))
  const known = proposals.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw new CommandRefused(words('headless.no-proposal', { id: asked ?? '', known }))
}
