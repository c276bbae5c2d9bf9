import type { PaperText } from '../../domain/paper/paper-text.ts'
import type { Proposal, ProposalId } from '../../domain/proposal/proposal.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { compliancePaper } from '../../papers/peta-papers.ts'
import { actingPaper, vacancyPaper } from '../../papers/vacancy-paper.ts'
import { actMarks } from '../../print/chart/act-marks.ts'
import type { ChartSheetOptions } from '../../print/chart/chart-options.ts'
import { planChart } from '../../print/chart/chart-plan.ts'
import { chartSheets } from '../../print/chart/chart-sheets.tsx'
import { footOf } from '../../print/heads/paper-heads.ts'
import {
  minutesVersion,
  type ProposalPaper,
  proposalPaper,
} from '../../print/heads/proposal-paper.ts'
import { petaJabatanSheets } from '../../print/peta/peta-jabatan.tsx'
import { petaJabatanList } from '../../print/peta/peta-jabatan-list.ts'
import { type PlanFacts, planFacts } from '../../print/plan/plan-facts.ts'
import { beforeAfterSheets } from '../../print/proposal/before-after.tsx'
import {
  type ProposalPaperKind,
  proposalDocument,
  proposalText,
} from '../../print/proposal/proposal-papers.ts'
import type { PrintDocument, SheetsDrawn } from '../../print/sheet/print-document.ts'
import { marginsFrom } from '../../print/sheet/sheet-papers.ts'
import { sheetSums } from '../../print/sheet/sheet-sums.ts'
import type { SizedDocument } from '../../print/text/sized-document.ts'
import { textDocument } from '../../print/text/text-document.tsx'
import { decisionWords } from '../../words/papers/decision-words.ts'
import { createTranslator, wordsOf } from '../../words/words.ts'
import { choicePaper, ownSize } from './choice-paper.ts'
import { type MadeFacts, type PaperProblem, problemsOf } from './paper-problems.ts'
import type { SheetOrder } from './print-choice.ts'
import { SHEET_TRAITS } from './sheet-kinds.ts'

export interface SheetSource {
  /** What the screens show: the structure in force, or the draft being edited. */
  readonly structure: Structure
  /** The structure in force. */
  readonly live: Structure
  /** The proposal chosen, where the sheets are about one. */
  readonly proposal: Proposal | null
}

export interface MadeSheets {
  readonly document: PrintDocument
  /** What the planner chose, and what else could be had; null where nothing was planned. */
  readonly plan: PlanFacts | null
  /** The same for a word processor, where there is such a form. */
  readonly text: PaperText | null
  readonly problems: readonly PaperProblem[]
  readonly sums: readonly string[]
  readonly fingerprint: string | null
  readonly versionNo: number | null
  readonly proposalId: ProposalId | null
}

type Body = {
  readonly document: PrintDocument | SizedDocument
  readonly text?: PaperText
  readonly plan?: PlanFacts
}

/**
 * Makes the sheets of a choice; null where they are about a proposal and none is chosen. `drawn` hears how far the
 * drawing of charts is; tables take no time.
 */
export function makeSheets(
  source: SheetSource,
  order: SheetOrder,
  drawn?: SheetsDrawn,
): MadeSheets | null {
  const { kind } = order.choice
  const paper =
    SHEET_TRAITS[kind].proposal && source.proposal
      ? proposalPaper(
          source.proposal,
          source.live,
          versionOf(source.proposal, order.choice),
          order.on,
          order.today,
        )
      : null
  const body = bodyOf(source, order, paper, drawn)
  if (!body) return null
  return {
    document: body.document,
    plan: body.plan ?? null,
    text: body.text ?? null,
    sums: sheetSums(body.document),
    fingerprint: paper?.fingerprint ?? null,
    versionNo: paper?.versionNo ?? null,
    proposalId: paper?.proposal.id ?? null,
    problems: problemsOf(source.structure, order, { paper, plan: body.plan ?? smallerType(body) }),
  }
}

/** The version asked for; null where the latest is meant. */
function versionOf(proposal: Proposal, { kind, versionNo }: SheetOrder['choice']): number | null {
  return versionNo ?? (kind === 'berita-acara' ? minutesVersion(proposal) : null)
}

/** Of running text and tables there is something to say only where their type could not be kept. */
function smallerType({ document }: Body): MadeFacts['plan'] {
  if (!('keepsType' in document) || document.keepsType) return null
  return { typePt: document.typePt, keepsType: false, broken: [] }
}

function bodyOf(
  { structure }: SheetSource,
  order: SheetOrder,
  proposal: ProposalPaper | null,
  drawn: SheetsDrawn | undefined,
): Body | null {
  const { choice, language, on, today } = order
  const days = { on, today }
  const expected = expectedOn(structure, on, today)
  const words = wordsOf(createTranslator(language))
  switch (choice.kind) {
    case 'chart': {
      const options = { ...chartOptions(order), drawn }
      const planned = planChart(expected, options)
      const plan = planFacts(planned.plan, language)
      return { document: chartSheets(expected, options, planned), plan }
    }
    case 'before-after': {
      if (!proposal) return null
      const { base, next, acts } = proposal
      const note = footOf(proposal, decisionWords(language))
      const marks = actMarks(acts, base, next)
      const options = { ...chartOptions(order), note, drawn }
      const { document, plan } = beforeAfterSheets(base, next, marks, options)
      return { document, plan: planFacts(plan, language, 2) }
    }
    case 'peta-jabatan': {
      const { document, plan } = petaJabatanSheets(expected, {
        ...chartOptions(order),
        drawn,
      })
      return { document, plan: planFacts(plan, language) }
    }
    case 'peta-list': {
      const { unitId } = choice
      return textBody(petaJabatanList(expected, { on, today, language, unitId }), order)
    }
    case 'vacancies':
      return textBody(vacancyPaper(structure, days, words), order)
    case 'acting':
      return textBody(actingPaper(structure, days, words), order)
    case 'compliance':
      return textBody(compliancePaper(structure, days, words), order)
    default:
      return proposal && proposalBody(choice.kind, proposal, order)
  }
}

function textBody(text: PaperText, { choice, language }: SheetOrder): Body {
  const sheet = choicePaper(choice, !text.landscape)
  return {
    document: textDocument(text, sheet, choice.minType, decisionWords(language)),
    text: { ...text, landscape: sheet.widthMm > sheet.heightMm },
  }
}

function proposalBody(
  kind: ProposalPaperKind,
  paper: ProposalPaper,
  { choice, language }: SheetOrder,
): Body {
  const { minType } = choice
  const own = ownSize(choice)
  const portrait = own ? own.heightMm >= own.widthMm : choice.portrait
  const sheet = own ?? (choice.paper === 'own' ? 'F4' : choice.paper)
  return {
    document: proposalDocument(kind, paper, { paper: sheet, portrait, minType, language }),
    text: proposalText(kind, paper, { portrait, language }),
  }
}

function chartOptions({ choice, language, on }: SheetOrder): ChartSheetOptions {
  const { mode, minType, content, unitId } = choice
  const margins = marginsFrom(choice.margins)
  const { initials } = choice
  return {
    on,
    paper: choicePaper(choice, false),
    mode,
    minType,
    language,
    content,
    ...(unitId ? { unitId } : {}),
    ...(margins ? { margins } : {}),
    initials,
  }
}
