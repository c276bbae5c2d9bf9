import type { MissingDocument } from '../../domain/attachments/missing-documents.ts'
import { type Desk, type OwnRules, proposalWaits } from '../../domain/handover/desk.ts'
import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Freeze } from '../../domain/records/records.ts'
import { readPackMark } from '../../domain/rule-packs/rule-pack.ts'
import { limitText } from '../../domain/rule-table/limit-text.ts'
import { RULE_TABLE } from '../../domain/rule-table/rule-table.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { ACTING, type ActingRow, actingRows } from '../../registers/acting.ts'
import type { Column } from '../../registers/column.ts'
import { COMING, type ComingRow } from '../../registers/coming.ts'
import { ACCEPTED_FINDINGS, type AcceptedRow, findingRow } from '../../registers/findings.ts'
import { MISSING_DOCUMENTS } from '../../registers/missing-documents.ts'
import { paperTable, toldColumns } from '../../registers/told.ts'
import { longDate, shortDate } from '../../words/figures/long-date.ts'
import { momentDay } from '../../words/figures/moment-text.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { measured } from '../../words/telling/finding-measure.ts'
import { scopeText } from '../../words/telling/scope-text.ts'
import type { PaperKind, PaperOrder } from '../order/paper-kind.ts'
import { acting } from './acting.ts'
import { compliance } from './compliance.ts'
import { type HandoverPart, MOST_ROWS, officeTable } from './handover-part.ts'
import { promiseBlocks, promisesOf } from './handover-promises.ts'
import { vacancyBlocks } from './handover-vacancies.ts'
import { missingDocumentList } from './missing-documents.ts'
import { retirements } from './retirements.ts'
import { vacancies } from './vacancies.ts'

/** So many documents without a scan are told one by one. */
const FIRST_MISSING = 8

/** What the registers have open, each part with the number of its register. */
export function deskParts(structure: Structure, desk: Desk, order: PaperOrder): HandoverPart[] {
  const whole = (paper: Pick<PaperKind, 'name'>): PaperBlock => ({
    kind: 'paragraph',
    text: order.words('handover.whole', { paper: paper.name[order.words.language] }),
  })
  const some = (count: number, blocks: readonly PaperBlock[]) => (count === 0 ? [] : blocks)
  const { vacancies: seats, acting: terms, coming, passed, accepted, rules, missing } = desk
  const promises = promisesOf(structure, desk, order)
  const ruleItems = ruleLines(rules, order)
  return [
    {
      title: 'handover.vacancies',
      count: seats.length,
      blocks: some(seats.length, [...vacancyBlocks(structure, seats, order), whole(vacancies)]),
    },
    {
      title: 'handover.acting',
      count: terms.length,
      blocks: some(terms.length, actingBlocks(structure, order, whole(acting))),
    },
    {
      title: 'handover.proposals',
      count: desk.proposals.length,
      blocks: some(desk.proposals.length, [proposalTable(desk.proposals, order)]),
    },
    {
      title: 'handover.promises',
      count: promises.length,
      blocks: some(promises.length, promiseBlocks(structure, promises, order)),
    },
    {
      title: 'handover.freezes',
      count: desk.freezes.length,
      blocks: some(desk.freezes.length, [freezeTable(desk.freezes, order)]),
    },
    {
      title: 'handover.coming',
      // Without birth dates nobody knows who retires.
      silent: leftOutBy(order.choice.without).includes('birth'),
      count: coming.length,
      blocks: some(coming.length + passed.length, [
        ...comingBlocks(structure, desk, order),
        whole(retirements),
      ]),
    },
    {
      title: 'handover.accepted',
      count: accepted.length,
      blocks: some(accepted.length, [...acceptedBlocks(structure, desk, order), whole(compliance)]),
    },
    {
      title: 'handover.rules',
      count: ruleItems.length,
      blocks: some(ruleItems.length, [{ kind: 'list', numbered: false, items: ruleItems }]),
    },
    {
      title: 'handover.missing',
      // An office without scans keeps its decrees elsewhere.
      silent: true,
      count: missing.length,
      blocks: some(missing.length, [
        ...missingBlocks(structure, missing, order),
        whole(missingDocumentList),
      ]),
    },
  ]
}

function only<R>(
  columns: readonly Column<R>[],
  ids: readonly string[],
  { choice }: PaperOrder,
): readonly Column<R>[] {
  return toldColumns(columns, choice.without).filter(({ id }) => ids.includes(id))
}

function actingBlocks(structure: Structure, order: PaperOrder, whole: PaperBlock): PaperBlock[] {
  const { on, words } = order
  const rows = actingRows(structure, on)
  if (rows.length > MOST_ROWS) {
    return [
      officeTable(structure, rows, ({ post, until }) => [post?.unitId ?? null, until], order),
      whole,
    ]
  }
  const columns = only<ActingRow>(ACTING, ['no', 'person', 'post', 'until'], order)
  return [paperTable(columns, rows, { structure, on, words }), whole]
}

function proposalTable(list: readonly Proposal[], { words }: PaperOrder): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('paper.no'), share: 1, align: 'right' },
      { head: words('proposal.name'), share: 7 },
      { head: words('handover.col-stage'), share: 4.5 },
      { head: words('handover.col-next'), share: 4.5 },
    ],
    rows: list.map((proposal, at) => {
      const stage = words(`status.${proposal.status}`)
      const since = momentDay(proposal.log.at(-1)?.at ?? '')
      const date = since && shortDate(since, words.language)
      return {
        leads: [1],
        cells: [
          [String(at + 1)],
          [proposal.name],
          [date ? words('handover.stage-since', { stage, date }) : stage],
          [nextStep(proposal, words)],
        ],
      }
    }),
  }
}

function nextStep(proposal: Proposal, words: PaperOrder['words']): string {
  const waits = proposalWaits(proposal)
  const day = parseIsoDate(waits)
  if (day) return words('handover.next-day', { date: shortDate(day, words.language) })
  switch (proposal.status) {
    case 'draf':
    case 'diajukan':
    case 'ditelaah':
    case 'diputus':
    case 'ditetapkan':
      return words(`handover.next-${proposal.status}`)
    default:
      return '–'
  }
}

function freezeTable(list: readonly Freeze[], { words }: PaperOrder): PaperBlock {
  const long = (date: CalendarDate) => longDate(date, words.language)
  return {
    kind: 'table',
    columns: [
      { head: words('freeze.name'), share: 7 },
      { head: words('freeze.col-period'), share: 6 },
      { head: words('freeze.waits'), share: 5 },
    ],
    rows: list.map(({ name, basis, from, until, waitsFor, approvalNo }) => ({
      leads: [0],
      cells: [
        [name, basis],
        [
          words('freeze.period', {
            from: long(from),
            until: until ? long(until) : words('freeze.open-end'),
          }),
        ],
        [waitsFor ?? '–', ...(approvalNo ? [`${words('freeze.approval')}: ${approvalNo}`] : [])],
      ],
    })),
  }
}

function comingBlocks(structure: Structure, desk: Desk, order: PaperOrder): PaperBlock[] {
  const { on, words } = order
  const { coming, passed } = desk
  const count = words.whole(passed.length)
  const told: PaperBlock[] =
    passed.length === 0 ? [] : [{ kind: 'paragraph', text: words('handover.passed', { count }) }]
  if (coming.length === 0) return told
  if (coming.length > MOST_ROWS)
    return [officeTable(structure, coming, (one) => [one.post.unitId, one.on], order), ...told]
  const columns = only<ComingRow>(COMING, ['no', 'person', 'post', 'on', 'successor'], order)
  return [paperTable(columns, coming, { structure, on, words }), ...told]
}

function acceptedBlocks(structure: Structure, { accepted }: Desk, order: PaperOrder): PaperBlock[] {
  const { on, words } = order
  if (accepted.length > MOST_ROWS) {
    const units = accepted.map(({ finding: { unitId }, override }) => ({ unitId, on: override.on }))
    return [officeTable(structure, units, (one) => [one.unitId, one.on], order)]
  }
  const columns = only<AcceptedRow>(ACCEPTED_FINDINGS, ['no', 'text', 'reason', 'by'], order)
  const rows = accepted.map(({ finding, override }) => findingRow(words, finding, override))
  return [paperTable(columns, rows, { structure, on, words })]
}

/** The first rows of the list, and how many more it has. */
function missingBlocks(
  structure: Structure,
  missing: readonly MissingDocument[],
  order: PaperOrder,
): PaperBlock[] {
  const { on, words } = order
  const columns = only<MissingDocument>(
    MISSING_DOCUMENTS,
    ['no', 'what', 'number', 'date', 'about'],
    order,
  )
  const more = missing.length - FIRST_MISSING
  const table = paperTable(columns, missing.slice(0, FIRST_MISSING), { structure, on, words })
  if (more <= 0) return [table]
  const text = words('handover.missing-more', { count: words.whole(more) })
  return [table, { kind: 'paragraph', text }]
}

function ruleLines({ limits, ages, formulas, packs }: OwnRules, { words }: PaperOrder): string[] {
  const dated = (text: string, from: CalendarDate | null) =>
    from ? words('handover.holds-from', { text, date: longDate(from, words.language) }) : text
  return [
    ...limits.map(({ rule, scope, limit, enabled, holdsFrom }) => {
      const row = RULE_TABLE.find((one) => one.rule === rule)
      const shown = row ? measured(words, row.rule, limitText({ rule: row.rule, limit })) : limit
      const value = enabled ? (shown ?? '–') : words('handover.rule-off')
      const name = row ? ruleTitle(words, row.rule) : rule
      const told = { rule: name, scope: scopeText(words, scope), limit: value }
      return dated(words('handover.rule', told), holdsFrom)
    }),
    ...ages.map(({ title, age, holdsFrom }) =>
      dated(words('handover.age', { title, age }), holdsFrom),
    ),
    ...(formulas.length === 0 ? [] : [words('handover.formulas', { count: formulas.length })]),
    ...[...packs].map(([mark, count]) =>
      words('handover.pack', { pack: readPackMark(mark)?.name ?? mark, count }),
    ),
  ]
}
