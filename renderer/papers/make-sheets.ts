import type { PaperText } from '../domain/paper/paper-text.ts'
import type { Proposal, ProposalId } from '../domain/proposal/proposal.ts'
import type { Option } from '../domain/proposal/versions/options.ts'
import type { FormerStructure } from '../domain/reports/movements.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { type Language, OF_NAMES } from '../domain/values/language.ts'
import { seenOnly } from '../domain/values/unseen-signs.ts'
import { type Receipt, withoutTexts } from '../exchange/read/import-receipt.ts'
import type { OutTable } from '../exchange/write/write-tables.ts'
import { type ProposalPaper, proposalPaper, shownVersion } from '../print/heads/proposal-paper.ts'
import type { PlanFacts, PlanOffer } from '../print/plan/plan-facts.ts'
import { documentNaming } from '../print/sheet/document.ts'
import type { PrintDocument, SheetsDrawn } from '../print/sheet/print-document.ts'
import { sheetSums } from '../print/sheet/sheet-sums.ts'
import { textDocument } from '../print/text/text-document.ts'
import { wordsIn } from '../words/words.ts'
import {
  choiceWithout,
  documentWith,
  leftOutLine,
  proposalWithout,
  redactionFor,
  textWith,
} from './left-out.ts'
import { namesOn } from './names-on.ts'
import { openLine } from './open-line.ts'
import type { ComparedPair } from './order/compared-pair.ts'
import { choicePaper, type PaperChoice } from './order/paper-choice.ts'
import type {
  DataFormat,
  DeskSource,
  DrawnPaper,
  KindOf,
  PaperKind,
  PaperOrder,
  SincePair,
} from './order/paper-kind.ts'
import { type MadeFacts, type PaperProblem, problemsOf } from './paper-problems.ts'
import { paperKind, type SheetKind } from './paper-table.ts'
import { isTooDeep, TooDeep } from './too-deep.ts'

export interface PaperSource {
  /** What the screens show: the structure in force, or the draft being edited. */
  readonly structure: Structure
  /** The structure in force. */
  readonly live: Structure
  /** The proposal chosen, where the paper is about one. */
  readonly proposal: Proposal | null
  /** The proposal and the others of its matter, by their letters, where there are such. */
  readonly options?: readonly Option[]
  /** The structure of the eve of a span, where another stood then. */
  readonly former?: FormerStructure | null
  /** The two organisations, where it is about such. */
  readonly compared?: ComparedPair
  /** What became of the cells of a table, where it is about such. */
  readonly receipt?: Receipt | null
  /** What a list says has happened since, where it is about such. */
  readonly since?: SincePair | null
  /** Proposals and past structures, where all of the file is wanted. */
  readonly documents?: readonly StoredDocument[]
  /** What lies on the desk, where it is about such. */
  readonly desk?: DeskSource
}

/** How a paper is wanted, as it can be sent to a worker. */
export interface PaperWish {
  readonly choice: PaperChoice
  readonly language: Language
  /** The day shown. */
  readonly on: CalendarDate
  /** The day printed. */
  readonly today: CalendarDate
  /** Ids of what waits to be decided on, where two wrote it differently. */
  readonly open?: readonly string[]
  /** What the office lacks, where it is only a part of one. */
  readonly part?: string | null
}

/** The same of a kind that has sheets. */
export interface SheetWish extends PaperWish {
  readonly choice: PaperChoice & { readonly kind: SheetKind }
}

export interface MadeSheets {
  readonly document: PrintDocument
  /** What the planner chose; null where nothing was planned. */
  readonly plan: PlanFacts | null
  /** The same for a word processor, where there is such a form. */
  readonly text: PaperText | null
  /** How close its rows stand, of a text; null of drawings. */
  readonly closeness: number | null
  readonly problems: readonly PaperProblem[]
  readonly sums: readonly string[]
  readonly fingerprint: string | null
  readonly versionNo: number | null
  readonly proposalId: ProposalId | null
}

/** With what else could be had, which is looked for when it is asked for and may take as long as the sheets did. */
export interface OfferedSheets extends MadeSheets {
  readonly offers: () => Iterable<PlanOffer>
}

const NO_OFFERS: OfferedSheets['offers'] = () => []

/**
 * Makes the sheets of a choice; null where they are about a proposal and none is chosen. `drawn` hears how far the
 * drawing of charts is; tables take no time.
 */
export function makeSheets(
  source: PaperSource,
  wish: SheetWish,
  drawn?: SheetsDrawn,
): OfferedSheets | null {
  return makeSheetsOf(paperKind(wish.choice.kind), source, wish, drawn)
}

/**
 * The same of any kind; null also where the kind has no sheets.
 * @throws {TooDeep} where it is drawn and the structure has more levels than are
 */
export function makeSheetsOf(
  kind: PaperKind,
  source: PaperSource,
  wish: PaperWish,
  drawn?: SheetsDrawn,
): OfferedSheets | null {
  const drawnOf = kind.drawing ? [source.structure, source.live] : []
  if (drawnOf.some(isTooDeep)) throw new TooDeep(wordsIn(wish.language))
  const bound = boundPaper(kind, source, wish)
  const line = [leftOutLine(wish), openLine(kind, source, wish)].filter(Boolean).join(' ')
  const made = bound && bodyOf(bound, wish, line, drawn)
  if (!made) return null
  const body = wish.language === OF_NAMES ? made : naming(made, namesOn(source, bound.proposal))
  const { proposal: paper } = bound
  const { document, plan = null, offers = NO_OFFERS, text } = body
  const facts: MadeFacts = { paper, plan: plan ?? smallerType(body), over: body.over ?? null }
  return {
    document,
    plan,
    offers,
    text,
    closeness: 'closeness' in document ? document.closeness : null,
    get sums() {
      return sheetSums(document)
    },
    fingerprint: paper?.fingerprint ?? null,
    versionNo: paper?.versionNo ?? null,
    proposalId: paper?.proposal.id ?? null,
    problems: problemsOf(kind, source.structure, wish, facts),
  }
}

/** A kind with what it is about: what it lacks is null. */
export interface BoundPaper {
  readonly proposal: ProposalPaper | null
  drawing(drawn?: SheetsDrawn): DrawnPaper | null
  text(): PaperText | null
  /** One table, or those of a workbook; empty where it has none. */
  tables(): Promise<readonly OutTable[]>
  data(format: DataFormat): Uint8Array | Promise<Uint8Array> | null
}

/**
 * What becomes sheets, and its text for a word processor; null where the kind has no sheets.
 * @param line what is to be known of it, on every sheet; empty for nothing
 */
export function bodyOf(
  bound: BoundPaper,
  wish: PaperWish,
  line: string,
  drawn?: SheetsDrawn,
): (DrawnPaper & Pick<MadeSheets, 'text'>) | null {
  const plain = bound.text()
  const text = plain && textWith(plain, line)
  const drawing = bound.drawing(drawn)
  const stamped = drawing && {
    ...drawing,
    document: documentWith(drawing.document, line, wish.choice.minType),
  }
  const body =
    stamped ?? (text && stampedText(setText(text, wish, bound.proposal !== null), line, wish))
  return body && { ...body, text: text && lyingAs(text, wish) }
}

function naming<B extends { readonly document: PrintDocument }>(
  body: B,
  names: readonly string[],
): B {
  return { ...body, document: documentNaming(body.document, names) }
}

/** What the head of a text says stands at the foot of its further sheets. */
function stampedText<B extends { readonly document: PrintDocument }>(
  body: B,
  line: string,
  { choice }: PaperWish,
): B {
  return { ...body, document: documentWith(body.document, line, choice.minType, 1) }
}

/** Null where the kind is about a proposal, a comparison or an import and there is none. */
export function boundPaper(
  kind: PaperKind,
  source: PaperSource,
  wish: PaperWish & PaperTools,
): BoundPaper | null {
  switch (kind.about) {
    case 'structure': {
      const former = kind.bothEnds ? (source.former ?? null) : null
      const redaction = redactionFor([source.structure, ...(former ? [former] : [])], wish)
      const shown = redaction?.structure(source.structure) ?? source.structure
      const then = former && {
        ...former,
        structure: redaction?.structure(former.structure) ?? former.structure,
      }
      return bindPaper(kind, shown, choiceWithout(wish, redaction), null, then)
    }
    case 'proposal': {
      const { proposal, live } = source
      if (!proposal) return null
      const paper = proposalPaper(
        proposal,
        live,
        versionAsked(kind, proposal, wish.choice),
        wish.on,
        wish.today,
      )
      const redaction = redactionFor([paper, live], wish)
      const papers = kind.beside ? optionPapers(source, wish) : []
      const options = papers.map((one) => ({
        ...one,
        paper: proposalWithout(one.paper, redactionFor([one.paper, live], wish)),
      }))
      const shown = { ...proposalWithout(paper, redaction), options }
      return bindPaper(kind, shown, choiceWithout(wish, redaction), shown)
    }
    case 'file': {
      const { live, documents = [], desk } = source
      const whole = { structure: live, documents, ...(kind.ofDesk && desk ? { desk } : {}) }
      const redaction = redactionFor([whole], wish)
      return bindPaper(kind, redaction?.value(whole) ?? whole, choiceWithout(wish, redaction))
    }
    case 'comparison': {
      const { compared } = source
      if (!compared) return null
      const redaction = redactionFor([compared], wish)
      return bindPaper(kind, redaction?.value(compared) ?? compared, choiceWithout(wish, redaction))
    }
    case 'since':
      return source.since ? bindPaper(kind, source.since, wish) : null
    case 'import': {
      const { receipt } = source
      if (!receipt) return null
      return bindPaper(kind, wish.choice.without.length > 0 ? withoutTexts(receipt) : receipt, wish)
    }
  }
}

/** Number of the version a paper of that kind is of. */
export function versionPrinted(
  kind: PaperKind,
  proposal: Proposal,
  choice: Pick<PaperChoice, 'versionNo'>,
): number {
  return shownVersion(proposal, versionAsked(kind, proposal, choice))
}

function versionAsked(
  kind: PaperKind,
  proposal: Proposal,
  { versionNo }: Pick<PaperChoice, 'versionNo'>,
): number | null {
  return versionNo ?? (kind.about === 'proposal' ? (kind.usualVersion?.(proposal) ?? null) : null)
}

/** The options of a matter as their papers see them, each in its latest version. */
function optionPapers({ options = [], live }: PaperSource, { on, today }: PaperWish) {
  return options.map(({ letter, proposal }) => ({
    letter,
    paper: proposalPaper(proposal, live, null, on, today),
  }))
}

/** What a file may need that the papers cannot do themselves. */
export type PaperTools = Pick<PaperOrder, 'pictures'>

/** A kind with what it is about. */
export function bindPaper<S>(
  kind: KindOf<string, S>,
  subject: S,
  { language, ...wish }: PaperWish & PaperTools,
  proposal: ProposalPaper | null = null,
  former: FormerStructure | null = null,
): BoundPaper {
  const order: PaperOrder = { ...wish, words: wordsIn(language), former }
  return {
    proposal,
    drawing: (drawn) => kind.drawing?.(subject, order, drawn) ?? null,
    text: () => seenOnly(kind.text?.(subject, order) ?? null),
    async tables() {
      const tables = kind.workbook?.(subject, order)
      const table = tables ? undefined : await kind.table?.(subject, order)
      return seenOnly(tables ?? (table ? [table] : []))
    },
    data: (format) => kind.data?.[format]?.(subject, order) ?? null,
  }
}

function setText(
  text: PaperText,
  { choice, language }: PaperWish,
  isOfVersions: boolean,
): DrawnPaper {
  const { minType, closeness } = choice
  const sheet = choicePaper(choice, !text.landscape)
  return {
    document: textDocument(text, sheet, minType, wordsIn(language), closeness, isOfVersions),
  }
}

/** The text as its sheet lies. */
export function lyingAs(text: PaperText, { choice }: PaperWish): PaperText {
  const sheet = choicePaper(choice, !text.landscape)
  return { ...text, landscape: sheet.widthMm > sheet.heightMm }
}

/** Of running text and tables there is something to say only where their type could not be kept. */
function smallerType({ document }: DrawnPaper): MadeFacts['plan'] {
  if (!('keepsType' in document) || document.keepsType) return null
  return { typePt: document.typePt, keepsType: false, broken: [] }
}
