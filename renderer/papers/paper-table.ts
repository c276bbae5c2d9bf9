import { abk } from './kinds/abk.ts'
import { acting } from './kinds/acting.ts'
import { actingOrder } from './kinds/acting-order.ts'
import { agenda } from './kinds/agenda.ts'
import { appointments } from './kinds/appointments.ts'
import { approvalRequest } from './kinds/approval-request.ts'
import { attention } from './kinds/attention.ts'
import { beforeAfter } from './kinds/before-after.ts'
import { candidates } from './kinds/candidates.ts'
import { chart } from './kinds/chart.ts'
import { comparison } from './kinds/comparison.ts'
import { compliance } from './kinds/compliance.ts'
import { beritaAcara, decisionSheet, matrix, telaahan } from './kinds/decision-papers.ts'
import { draftChart } from './kinds/draft-chart.ts'
import { guide } from './kinds/guide.ts'
import { handover } from './kinds/handover.ts'
import { importReceipt } from './kinds/import-receipt.ts'
import { inaugurationInvitation, inaugurationList } from './kinds/inauguration.ts'
import { missingDocumentList } from './kinds/missing-documents.ts'
import { monthlyReport } from './kinds/monthly-report.ts'
import { naskah, naskahAgainst, naskahDraft } from './kinds/naskah.ts'
import { oathMinutes } from './kinds/oath-minutes.ts'
import { optionsSheet } from './kinds/options-sheet.ts'
import { pensionMap } from './kinds/pension-map.ts'
import { persandingan, persandinganAgainst } from './kinds/persandingan.ts'
import { petaJabatan } from './kinds/peta-jabatan.ts'
import { petaList } from './kinds/peta-list.ts'
import { petikan } from './kinds/petikan.ts'
import { reinstatement } from './kinds/reinstatement.ts'
import { retirements } from './kinds/retirements.ts'
import { sinceLast } from './kinds/since-last.ts'
import { spmt } from './kinds/spmt.ts'
import {
  drawio,
  org,
  people,
  popolo,
  posts,
  siasn,
  structure,
  units,
  visio,
} from './kinds/structure.ts'
import { summarySheet } from './kinds/summary-sheet.ts'
import { vacancies } from './kinds/vacancies.ts'
import { viewer, viewerProposal } from './kinds/viewer.ts'
import { workbook } from './kinds/workbook.ts'
import type { PaperKind } from './order/paper-kind.ts'

/**
 * Every kind of paper, in the order of all lists. The window, the command line, its help, the README and the tests read
 * this table: a new kind is a file in `kinds` and a line here.
 */
const TABLE = [
  chart,
  naskah,
  summarySheet,
  beforeAfter,
  draftChart,
  naskahDraft,
  persandingan,
  matrix,
  optionsSheet,
  decisionSheet,
  telaahan,
  beritaAcara,
  reinstatement,
  attention,
  agenda,
  vacancies,
  retirements,
  pensionMap,
  acting,
  actingOrder,
  approvalRequest,
  inaugurationList,
  inaugurationInvitation,
  petikan,
  oathMinutes,
  spmt,
  monthlyReport,
  appointments,
  candidates,
  petaJabatan,
  petaList,
  abk,
  compliance,
  missingDocumentList,
  handover,
  guide,
  viewer,
  viewerProposal,
  workbook,
  structure,
  units,
  posts,
  people,
  popolo,
  org,
  drawio,
  visio,
  siasn,
  comparison,
  naskahAgainst,
  persandinganAgainst,
  importReceipt,
  sinceLast,
] as const satisfies readonly PaperKind[]

type Kind = (typeof TABLE)[number]
export type PaperId = Kind['id']

/** A kind that has sheets and is about one structure or a proposal in it. */
export type SheetKind = Exclude<
  Extract<Kind, { readonly drawing: unknown } | { readonly text: unknown }>,
  { readonly about: 'comparison' | 'import' | 'since' }
>['id']

export const PAPERS: readonly (PaperKind & { readonly id: PaperId })[] = TABLE

/** What is about two offices, or about a table that comes in. */
const BESIDE_OFFICES: ReadonlySet<PaperKind['about']> = new Set(['comparison', 'import', 'since'])

/** Whether a kind is about what an office holds, and not about two of them or a table that comes in. */
export function isOfOffice({ about }: PaperKind): boolean {
  return !BESIDE_OFFICES.has(about)
}

/** The kind of that id. */
export function paperKind(id: PaperId): PaperKind {
  const found = PAPERS.find((kind) => kind.id === id)
  if (!found) throw new Error(`No paper is called ${id}`)
  return found
}

/** Kinds that have sheets, in the order of the print screen. */
export const SHEET_KINDS: readonly SheetKind[] = PAPERS.filter(
  (kind) => hasSheets(kind) && isOfOffice(kind),
).map(({ id }) => id as SheetKind)

export function isSheetKind(id: PaperId): id is SheetKind {
  return SHEET_KINDS.some((kind) => kind === id)
}

/** What a kind can become, in the order it is offered. */
export const PAPER_FORMATS = [
  'pdf',
  'svg',
  'png',
  'docx',
  'txt',
  'xlsx',
  'csv',
  'json',
  'jsonld',
  'ttl',
  'drawio',
  'html',
  'ics',
] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** The formats of a kind itself. */
export function ownFormats(kind: PaperKind): readonly PaperFormat[] {
  return PAPER_FORMATS.filter((format) => {
    if (format === 'docx') return kind.text !== undefined || kind.data?.docx !== undefined
    if (format === 'xlsx') return kind.table !== undefined || kind.workbook !== undefined
    if (format === 'csv') return kind.table !== undefined
    if (isSheetFormat(format)) return hasSheets(kind)
    return kind.data?.[format] !== undefined
  })
}

/** Whether sheets become it. */
function isSheetFormat(format: PaperFormat): format is 'pdf' | 'svg' | 'png' {
  return format === 'pdf' || format === 'svg' || format === 'png'
}

/** The formats of a kind and of what else says the same. */
export function formatsOf(kind: PaperKind): readonly PaperFormat[] {
  const all = new Set([kind, ...otherForms(kind)].flatMap(ownFormats))
  return PAPER_FORMATS.filter((format) => all.has(format))
}

/** The kind that answers for a format: this one, or another form of the same. Undefined where none has it. */
export function kindWithFormat(kind: PaperKind, format: string): PaperKind | undefined {
  return [kind, ...otherForms(kind)].find((one) => ownFormats(one).some((own) => own === format))
}

/** Whether it is drawn or set on sheets. */
export function hasSheets({ drawing, text }: PaperKind): boolean {
  return drawing !== undefined || text !== undefined
}

function otherForms({ forms }: PaperKind): PaperKind[] {
  const ids = Object.values(forms ?? {})
  return PAPERS.filter(({ id }) => ids.includes(id))
}
