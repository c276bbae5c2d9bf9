import type { DeskFacts } from '../../domain/handover/desk-facts.ts'
import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { AppointmentId } from '../../domain/records/records.ts'
import type { FormerStructure } from '../../domain/reports/movements.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Horizon } from '../../domain/vacancy/coming/pension-map.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import type { Receipt } from '../../exchange/read/import-receipt.ts'
import type { SinceLast } from '../../exchange/update/since-last.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import type { ProposalPaper } from '../../print/heads/proposal-paper.ts'
import type { PlanFacts, ToldPlan } from '../../print/plan/plan-facts.ts'
import type { PrintDocument, SheetsDrawn } from '../../print/sheet/print-document.ts'
import type { SizedDocument } from '../../print/text/sized-document.ts'
import type { Words } from '../../words/words.ts'
import type { ComparedPair } from './compared-pair.ts'
import type { PaperChoice } from './paper-choice.ts'

/** The same in both languages. */
export type Said = Readonly<Record<Language, string>>

/** Where a kind stands in the lists: charts, the regulation, papers of proposals, vacancies, letters, reports; or data alone. */
export const PAPER_GROUPS = [
  'chart',
  'regulation',
  'proposal',
  'vacancy',
  'letter',
  'list',
  'data',
] as const
export type PaperGroup = (typeof PAPER_GROUPS)[number]

/** What can be chosen beside paper, type and version: one branch, the day, a family of posts, an eselon, how far ahead, from
 * when a report reaches, which days an agenda is of, which post a list is about, what stands in the rows of a map, which documents, how a regulation takes the place of
 * that in force, whom a letter is about, whether all of the same event have one, names of holders, the table of initials,
 * who hands over and who takes over. */
export type PaperOption =
  | 'unit'
  | 'day'
  | 'family'
  | 'eselon'
  | 'horizon'
  | 'span'
  | 'ahead'
  | 'post'
  | 'rows'
  | 'documents'
  | 'text-kind'
  | 'appointment'
  | 'event'
  | 'holders'
  | 'paraf'
  | 'all-sheets'
  | 'handover'

/** Draws each sheet as a picture (PNG). */
export type SheetPictures = (document: PrintDocument) => Promise<readonly Uint8Array[]>

/** What is looked for before printing, beside what every paper is watched for. */
export type PaperWatch =
  | 'signer'
  | 'decree'
  | 'initials'
  | 'initials-chosen'
  | 'undecided'
  | 'no-reason'
  | 'candidates'

/** How a paper is wanted, with the days and words it is made with. */
export interface PaperOrder {
  readonly choice: PaperChoice
  /** The day shown. */
  readonly on: CalendarDate
  /** The day printed. */
  readonly today: CalendarDate
  readonly words: Words
  /** Of a kind that shows both ends of its span: the structure of the eve, where another stood then. */
  readonly former?: FormerStructure | null
  /** What the office lacks, where it is only a part of one. */
  readonly part?: string | null
  /** Its sheets as pictures (PNG), for what goes into a Word file; where somebody can draw them. */
  readonly pictures?: SheetPictures
}

/** A paper that is drawn, and what its planner has to say where there is one. */
export interface DrawnPaper {
  readonly document: PrintDocument | SizedDocument
  readonly plan?: PlanFacts
  readonly offers?: ToldPlan['offers']
  /** Of what is meant for a sheet each: how many it is about, and how many sheets it takes where that is more. */
  readonly over?: { readonly about: number; readonly sheets: number } | null
}

/** Formats of other programs. */
export type DataFormat = 'docx' | 'txt' | 'json' | 'jsonld' | 'ttl' | 'drawio' | 'html' | 'ics'

/**
 * A kind of paper: all the window, the command line, its help and the tests know of it. What it can become follows
 * from what it has: `drawing` or `text` gives pages, `text` a Word file, `table` a sheet for Excel and CSV.
 */
export interface KindOf<About extends string, Subject> {
  /** Kept with printed sets: never changed. */
  readonly id: string
  /** What the command line calls it, where that is not its id. */
  readonly what?: string
  readonly group: PaperGroup
  readonly name: Said
  /** What stands in its table, for the list of tables. */
  readonly lead?: Said
  readonly about: About
  readonly takes: readonly PaperOption[]
  /** How a planned drawing may be divided; none where nothing is planned. */
  readonly modes?: readonly PaperChoice['mode'][]
  /** Tells of the program: it needs no office, and no file on the command line. */
  readonly ofProgram?: boolean
  /** Lies upright where nothing is chosen. */
  readonly upright?: boolean
  /** Lies as it has the most room where nothing is chosen. */
  readonly turns?: boolean
  /** Months ahead it reaches where nothing is chosen, of a kind that takes `horizon`. */
  readonly reach?: Horizon
  /** Shows the structure of the eve of its span beside that of its last day. */
  readonly bothEnds?: boolean
  /** Tells of proposals, copies and what was sent, too. */
  readonly ofDesk?: boolean
  readonly watches?: readonly PaperWatch[]
  /** Other kinds that say the same, by the value of `--kind`; they answer for formats this one lacks. */
  readonly forms?: Readonly<Record<string, string>>
  /** The kind that shows the same of a structure a proposal wants; `--proposal` leads to it. */
  readonly proposed?: string
  /** The kind that is about it and another file, which is in force; `--against` leads to it. */
  readonly against?: string
  /** Sets the options of one matter beside one another. */
  readonly beside?: boolean
  /** The version of a proposal it is about where none is chosen; null: the latest. */
  usualVersion?(proposal: Proposal): number | null
  /** Whom a letter of this kind can be about, the likeliest first. */
  subjects?(subject: Subject, order: PaperOrder): readonly AppointmentId[]
  drawing?(subject: Subject, order: PaperOrder, drawn?: SheetsDrawn): DrawnPaper
  text?(subject: Subject, order: PaperOrder): PaperText
  table?(subject: Subject, order: PaperOrder): OutTable | Promise<OutTable>
  /** This program reads its tables back: their headings stand in the first row. */
  readonly readBack?: boolean
  /** Several tables, a sheet each; `table` is the first of them where a kind has both. */
  workbook?(subject: Subject, order: PaperOrder): readonly OutTable[]
  /** The file of another program, by its format. */
  readonly data?: {
    readonly [F in DataFormat]?: (
      subject: Subject,
      order: PaperOrder,
    ) => Uint8Array | Promise<Uint8Array>
  }
}

/** All that a file holds. */
export interface WholeFile {
  readonly structure: Structure
  /** Proposals and structures once in force, as they are stored. */
  readonly documents: readonly StoredDocument[]
  /** Proposals as they are read, and what the program knows of the office beside its records: for who takes it over. */
  readonly desk?: DeskSource
}

/** What lies on a desk beside the records of its office. */
export interface DeskSource {
  readonly proposals: readonly Proposal[]
  readonly facts: DeskFacts
}

/** About everything in a file. */
export type FileKind = KindOf<'file', WholeFile>
/** About the structure on a day. */
export type StructureKind = KindOf<'structure', Structure>
/** About one version of a proposal. */
export type ProposalKind = KindOf<'proposal', ProposalPaper>
/** About two organisations that were compared. */
export type ComparisonKind = KindOf<'comparison', ComparedPair>
/** About what an import made of the cells of a table. */
export type ReceiptKind = KindOf<'import', Receipt>
/** What a list says has happened to posts since another, or since what an office holds. */
export interface SincePair {
  readonly since: SinceLast
  readonly file: string
  readonly office: string
  /** The file it is set beside. */
  readonly than: string
}
export type SinceKind = KindOf<'since', SincePair>
export type PaperKind =
  | StructureKind
  | ProposalKind
  | ComparisonKind
  | FileKind
  | ReceiptKind
  | SinceKind
