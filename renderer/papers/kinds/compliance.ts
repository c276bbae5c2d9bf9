import { allFindings } from '../../domain/findings/all-findings.ts'
import { verifiedRows } from '../../domain/findings/verified-rows.ts'
import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { comingAges, comingRules } from '../../domain/rule-table/coming-rules.ts'
import { type EffectiveRow, ruleTable } from '../../domain/rule-table/effective-rules.ts'
import { limitValue } from '../../domain/rule-table/limit-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import type { Column, Telling } from '../../registers/column.ts'
import {
  ACCEPTED_FINDINGS,
  type AcceptedRow,
  FINDINGS,
  type FindingRow,
  findingRow,
} from '../../registers/findings.ts'
import { paperTable, toldColumns } from '../../registers/told.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { measured } from '../../words/telling/finding-measure.ts'
import { ruleAndScope } from '../../words/telling/rule-row-text.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'

/** Findings of the rules, what was accepted, and the rules this office changed. */
export const compliance = {
  id: 'compliance',
  group: 'list',
  name: { id: 'Kepatuhan', en: 'Compliance' },
  about: 'structure',
  takes: ['day'],
  text: compliancePaper,
} as const satisfies StructureKind

/**
 * Lembar kepatuhan: every finding with number, limit, article and whether that was read; what was accepted, with its
 * reason; and the rules this office has changed or switched off.
 */
export function compliancePaper(structure: Structure, order: PaperOrder): PaperText {
  const { on, today, words, choice } = order
  const { open: found, accepted } = allFindings(structure, on)
  // Birth dates were left out: that none is there is no finding.
  const birthLeftOut = leftOutBy(choice.without).includes('birth')
  const open = found.filter(({ rule }) => !birthLeftOut || rule !== 'birth-date-missing')
  const title = words('peta-paper.compliance-title')
  const asOf = words('peta-paper.as-of', { date: longDate(on, words.language) })
  const recalled = open.filter(({ sourceState }) => sourceState === 'recalled').length
  const summary = [
    words('peta-paper.summary', {
      open: open.length,
      warnings: open.filter(({ severity }) => severity === 'warning').length,
      accepted: accepted.length,
    }),
    ...(recalled > 0 ? [words('peta-paper.summary-recalled', { recalled })] : []),
  ].join(' ')
  const telling = { structure, on, words }
  return {
    title,
    landscape: true,
    foot: `${title} · ${asOf} · ${words('peta-paper.printed', { date: longDate(today, words.language) })}`,
    blocks: [
      ...letterheadBlocks(structure),
      { kind: 'title', lines: [title.toUpperCase(), asOf] },
      { kind: 'paragraph', text: summary },
      { kind: 'heading', text: words('peta-paper.open') },
      ...tableOrNone(
        toldColumns<FindingRow>(FINDINGS, choice.without),
        open.map((finding) => findingRow(words, finding, null)),
        telling,
      ),
      { kind: 'heading', text: words('peta-paper.accepted') },
      ...tableOrNone(
        toldColumns<AcceptedRow>(ACCEPTED_FINDINGS, choice.without),
        accepted.map(({ finding, override }) => findingRow(words, finding, override)),
        telling,
      ),
      ...changedBlocks(structure, on, words),
      ...comingBlocks(structure, on, words),
      { kind: 'paragraph', text: verifiedLine(structure, on, words) },
    ],
  }
}

function tableOrNone<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  telling: Telling,
): PaperBlock[] {
  if (rows.length > 0) return [paperTable(columns, rows, telling)]
  return [{ kind: 'paragraph', text: telling.words('peta-paper.none') }]
}

function changedBlocks(structure: Structure, on: CalendarDate, words: Words): PaperBlock[] {
  const changed = [...ruleTable(structure, on).values()].filter((row) => row.changed)
  if (changed.length === 0) return []
  return [
    { kind: 'heading', text: words('peta-paper.changed-rules') },
    {
      kind: 'table',
      columns: [
        { head: words('peta-paper.rule'), share: 6 },
        { head: words('peta-paper.limit'), share: 2.4 },
        { head: words('peta-paper.article'), share: 6 },
        { head: words('peta-paper.source'), share: 2 },
        { head: words('peta-paper.checked-by'), share: 4 },
      ],
      rows: changed.map((row) => ({
        cells: [
          [`${ruleAndScope(words, row)}${row.tipe ? ` (${row.tipe})` : ''}`],
          [row.enabled ? measured(words, row.rule, limitValue(row)) : words('peta-paper.off')],
          [row.article ?? '–'],
          [words(`source.${row.sourceState}`)],
          checker(row, words),
        ],
      })),
    },
  ]
}

/** What is entered of rules for days after the paper's: what holds until then, and what does from then on. */
function comingBlocks(structure: Structure, on: CalendarDate, words: Words): PaperBlock[] {
  const says = (row: EffectiveRow) =>
    row.enabled ? measured(words, row.rule, limitValue(row)) : words('peta-paper.off')
  const rules = comingRules(structure, on).map(({ on: from, before, after }) => ({
    from,
    cells: [
      [`${ruleAndScope(words, after)}${after.tipe ? ` (${after.tipe})` : ''}`],
      [`${says(before)} → ${says(after)}`],
      [after.article ?? '–'],
      [longDate(from, words.language)],
      checker(after, words),
    ],
  }))
  const ages = comingAges(structure, on).map((age) => ({
    from: age.holdsFrom ?? on,
    cells: [
      [words('coming-rule.age', { title: age.title })],
      [String(age.age)],
      [age.article ?? '–'],
      [age.holdsFrom ? longDate(age.holdsFrom, words.language) : '–'],
      checker(age, words),
    ],
  }))
  const rows = [...rules, ...ages].sort((a, b) => (a.from < b.from ? -1 : 1))
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: words('coming-rule.paper') },
    {
      kind: 'table',
      columns: [
        { head: words('peta-paper.rule'), share: 6 },
        { head: words('coming-rule.change'), share: 3.4 },
        { head: words('peta-paper.article'), share: 5 },
        { head: words('coming-rule.from'), share: 2.6 },
        { head: words('peta-paper.checked-by'), share: 3.4 },
      ],
      rows: rows.map(({ cells }) => ({ cells })),
    },
  ]
}

/** How much of what the office reckons with was compared with its source. */
function verifiedLine(structure: Structure, on: CalendarDate, words: Words): string {
  const { limits, ages, formulas } = verifiedRows(structure, on)
  return words('verified.paper', {
    limits: limits.verified,
    limitsOf: limits.count,
    ages: ages.verified,
    agesOf: ages.count,
    formulas: formulas.verified,
    formulasOf: formulas.count,
  })
}

function checker(
  { checkedBy, checkedOn }: Pick<EffectiveRow, 'checkedBy' | 'checkedOn'>,
  words: Words,
): string[] {
  return [checkedBy ?? '–', ...(checkedOn ? [longDate(checkedOn, words.language)] : [])]
}
