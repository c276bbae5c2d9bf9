import { type AnyFinding, allFindings } from '../../domain/findings/all-findings.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import { cityOfficeOf } from '../../domain/readings/offices.ts'
import { type EffectiveRow, ruleTable } from '../../domain/rule-table/effective-rules.ts'
import { limitValue } from '../../domain/rule-table/limit-text.ts'
import type { RowName } from '../../domain/rule-table/rule-names.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { letterheadBlocks } from '../heads/letterhead.ts'

/** What the words of the program tell about findings and rules. */
export interface ComplianceTexts {
  sentence(finding: AnyFinding): string
  /** The number found or the limit of that rule, with what it counts. */
  figure(rule: RowName, value: AnyFinding['limit']): string
  ruleName(row: EffectiveRow): string
}

export interface ComplianceOptions {
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly language: Language
  /** Birth dates were left out: that none is there is no finding. */
  readonly birthLeftOut?: boolean
}

/**
 * Lembar kepatuhan: every finding with number, limit, article and whether that was read; what was accepted, with its
 * reason; and the rules this office has changed or switched off.
 */
export function complianceSheet(
  structure: Structure,
  options: ComplianceOptions,
  texts: ComplianceTexts,
): PaperText {
  const { on, today, language, birthLeftOut = false } = options
  const words = wordsIn(language)
  const { open: found, accepted } = allFindings(structure, on)
  const open = found.filter(({ rule }) => !birthLeftOut || rule !== 'birth-date-missing')
  const asOf = words('peta-paper.as-of', { date: longDate(on, language) })
  const recalled = open.filter(({ sourceState }) => sourceState === 'recalled').length
  const summary = [
    words('peta-paper.summary', {
      open: open.length,
      warnings: open.filter(({ severity }) => severity === 'warning').length,
      accepted: accepted.length,
    }),
    ...(recalled > 0 ? [words('peta-paper.summary-recalled', { recalled })] : []),
  ].join(' ')
  return {
    title: words('peta-paper.compliance-title'),
    landscape: true,
    foot: `${words('peta-paper.compliance-title')} · ${asOf} · ${words('peta-paper.printed', { date: longDate(today, language) })}`,
    blocks: [
      ...letterheadBlocks(structure),
      { kind: 'title', lines: [words('peta-paper.compliance-title'), asOf] },
      { kind: 'paragraph', text: summary },
      { kind: 'heading', text: words('peta-paper.open') },
      ...openBlocks(structure, open, words, texts),
      { kind: 'heading', text: words('peta-paper.accepted') },
      ...acceptedBlocks(structure, accepted, words, texts, language),
      ...changedBlocks(structure, words, texts, language),
    ],
  }
}

function openBlocks(
  structure: Structure,
  open: readonly AnyFinding[],
  words: Words,
  texts: ComplianceTexts,
): PaperBlock[] {
  if (open.length === 0) return [{ kind: 'paragraph', text: words('peta-paper.none') }]
  return [
    {
      kind: 'table',
      columns: [
        { head: words('peta-paper.no'), share: 1, align: 'right' },
        { head: words('peta-paper.level'), share: 2.5 },
        { head: words('peta-paper.finding'), share: 8.6 },
        { head: words('peta-paper.found'), share: 2.2, align: 'center' },
        { head: words('peta-paper.limit'), share: 2.4, align: 'center' },
        { head: words('peta-paper.article'), share: 4 },
        { head: words('peta-paper.source'), share: 1.8 },
      ],
      rows: open.map((finding, at) => ({
        ...(finding.severity === 'warning' ? { leads: [1] } : {}),
        cells: [
          [String(at + 1)],
          [words(`peta-paper.${finding.severity}`)],
          findingLines(structure, finding, texts),
          [texts.figure(finding.rule, finding.found)],
          [texts.figure(finding.rule, finding.limit)],
          [finding.article ?? '–'],
          [finding.sourceState ? words(`source.${finding.sourceState}`) : '–'],
        ],
      })),
    },
  ]
}

/** Its sentence; in a city below it where the unit is, if the sentence does not say that. */
function findingLines(structure: Structure, finding: AnyFinding, texts: ComplianceTexts): string[] {
  const { unitId } = finding
  const sentence = texts.sentence(finding)
  if (!unitId || !cityOfficeOf(structure, unitId)) return [sentence]
  const name = get(structure, unitId)?.name ?? ''
  const place = placeInCity(structure, unitId).slice(name.length).replace(/^ · /, '')
  return place === '' || sentence.includes(place) ? [sentence] : [sentence, place]
}

function acceptedBlocks(
  structure: Structure,
  accepted: ReturnType<typeof allFindings>['accepted'],
  words: Words,
  texts: ComplianceTexts,
  language: Language,
): PaperBlock[] {
  if (accepted.length === 0) return [{ kind: 'paragraph', text: words('peta-paper.none') }]
  return [
    {
      kind: 'table',
      columns: [
        { head: words('peta-paper.no'), share: 1, align: 'right' },
        { head: words('peta-paper.finding'), share: 8 },
        { head: words('peta-paper.article'), share: 3.6 },
        { head: words('peta-paper.reason'), share: 6 },
        { head: words('peta-paper.by'), share: 3 },
      ],
      rows: accepted.map(({ finding, override }, at) => ({
        cells: [
          [String(at + 1)],
          findingLines(structure, finding, texts),
          [finding.article ?? '–'],
          [override.reason],
          [override.by ?? '–', longDate(override.on, language)],
        ],
      })),
    },
  ]
}

function changedBlocks(
  structure: Structure,
  words: Words,
  texts: ComplianceTexts,
  language: Language,
): PaperBlock[] {
  const changed = [...ruleTable(structure).values()].filter((row) => row.changed)
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
          [`${texts.ruleName(row)}${row.tipe ? ` (${row.tipe})` : ''}`],
          [row.enabled ? texts.figure(row.rule, limitValue(row)) : words('peta-paper.off')],
          [row.article ?? '–'],
          [words(`source.${row.sourceState}`)],
          [row.checkedBy ?? '–', ...(row.checkedOn ? [longDate(row.checkedOn, language)] : [])],
        ],
      })),
    },
  ]
}
