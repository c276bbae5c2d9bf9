import { type AnyFinding, allFindings } from '../../domain/findings/all-findings.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { placeToldApart } from '../../domain/readings/names-told-apart.ts'
import { cityOfficeOf } from '../../domain/readings/offices.ts'
import { type EffectiveRow, ruleTable } from '../../domain/rule-table/effective-rules.ts'
import { limitValue } from '../../domain/rule-table/limit-text.ts'
import type { RowName } from '../../domain/rule-table/rule-row.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { longDate, type PaperLanguage } from '../../words/figures/long-date.ts'
import { type PetaWords, petaWords } from '../../words/papers/peta-words.ts'
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
  readonly language: PaperLanguage
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
  const { on, today, language } = options
  const words = petaWords(language)
  const { open, accepted } = allFindings(structure, on)
  const asOf = words('asOf', { date: longDate(on, language) })
  const recalled = open.filter(({ sourceState }) => sourceState === 'recalled').length
  const summary = [
    words('summary', {
      open: open.length,
      warnings: open.filter(({ severity }) => severity === 'warning').length,
      accepted: accepted.length,
    }),
    ...(recalled > 0 ? [words('summaryRecalled', { recalled })] : []),
  ].join(' ')
  return {
    title: words('complianceTitle'),
    landscape: true,
    foot: `${words('complianceTitle')} · ${asOf} · ${words('printed', { date: longDate(today, language) })}`,
    blocks: [
      ...letterheadBlocks(structure),
      { kind: 'title', lines: [words('complianceTitle'), asOf] },
      { kind: 'paragraph', text: summary },
      { kind: 'heading', text: words('open') },
      ...openBlocks(structure, open, words, texts),
      { kind: 'heading', text: words('accepted') },
      ...acceptedBlocks(structure, accepted, words, texts, language),
      ...changedBlocks(structure, words, texts, language),
    ],
  }
}

function openBlocks(
  structure: Structure,
  open: readonly AnyFinding[],
  words: PetaWords,
  texts: ComplianceTexts,
): PaperBlock[] {
  if (open.length === 0) return [{ kind: 'paragraph', text: words('none') }]
  return [
    {
      kind: 'table',
      columns: [
        { head: words('no'), share: 1, align: 'right' },
        { head: words('level'), share: 2.5 },
        { head: words('finding'), share: 8.6 },
        { head: words('found'), share: 2.2, align: 'center' },
        { head: words('limit'), share: 2.4, align: 'center' },
        { head: words('article'), share: 4 },
        { head: words('source'), share: 1.8 },
      ],
      rows: open.map((finding, at) => ({
        ...(finding.severity === 'warning' ? { leads: [1] } : {}),
        cells: [
          [String(at + 1)],
          [words(finding.severity)],
          findingLines(structure, finding, texts),
          [texts.figure(finding.rule, finding.found)],
          [texts.figure(finding.rule, finding.limit)],
          [finding.article ?? '–'],
          [finding.sourceState ? words(finding.sourceState) : '–'],
        ],
      })),
    },
  ]
}

/** Its sentence; in a city below it where the unit is, if others bear its name and the sentence does not say that. */
function findingLines(structure: Structure, finding: AnyFinding, texts: ComplianceTexts): string[] {
  const { unitId } = finding
  const sentence = texts.sentence(finding)
  if (!unitId || !cityOfficeOf(structure, unitId)) return [sentence]
  const name = get(structure, unitId)?.name ?? ''
  const place = placeToldApart(structure, unitId).slice(name.length).replace(/^ · /, '')
  return place === '' || sentence.includes(place) ? [sentence] : [sentence, place]
}

function acceptedBlocks(
  structure: Structure,
  accepted: ReturnType<typeof allFindings>['accepted'],
  words: PetaWords,
  texts: ComplianceTexts,
  language: PaperLanguage,
): PaperBlock[] {
  if (accepted.length === 0) return [{ kind: 'paragraph', text: words('none') }]
  return [
    {
      kind: 'table',
      columns: [
        { head: words('no'), share: 1, align: 'right' },
        { head: words('finding'), share: 8 },
        { head: words('article'), share: 3.6 },
        { head: words('reason'), share: 6 },
        { head: words('by'), share: 3 },
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
  words: PetaWords,
  texts: ComplianceTexts,
  language: PaperLanguage,
): PaperBlock[] {
  const changed = [...ruleTable(structure).values()].filter((row) => row.changed)
  if (changed.length === 0) return []
  return [
    { kind: 'heading', text: words('changedRules') },
    {
      kind: 'table',
      columns: [
        { head: words('rule'), share: 6 },
        { head: words('limit'), share: 2.4 },
        { head: words('article'), share: 6 },
        { head: words('source'), share: 2 },
        { head: words('checkedBy'), share: 4 },
      ],
      rows: changed.map((row) => ({
        cells: [
          [`${texts.ruleName(row)}${row.tipe ? ` (${row.tipe})` : ''}`],
          [row.enabled ? texts.figure(row.rule, limitValue(row)) : words('off')],
          [row.article ?? '–'],
          [words(row.sourceState)],
          [row.checkedBy ?? '–', ...(row.checkedOn ? [longDate(row.checkedOn, language)] : [])],
        ],
      })),
    },
  ]
}
