import { allFindings } from '../../domain/findings/all-findings.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { VacancyRule } from '../../domain/rule-table/rule-names.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { pensionsPassed } from '../../domain/vacancy/coming/coming.ts'
import { DUE_DAYS } from '../../domain/vacancy/coming/due-soon.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { DUE, type DueRow, dueRows } from '../../registers/due.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { anyFindingSentence } from '../../words/telling/any-finding.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'

/** What is overdue, and what ends or becomes due within thirty days: the card of the chart, whole. */
export const attention = {
  id: 'attention',
  group: 'vacancy',
  name: { id: 'Daftar perlu perhatian', en: 'Needs attention' },
  lead: {
    id: 'Satu baris per hal yang lewat atau jatuh tempo dalam 30 hari, menurut tanggal.',
    en: 'A row for each matter overdue or due within 30 days, by date.',
  },
  about: 'structure',
  takes: ['day', 'unit'],
  text: attentionPaper,
  table: attentionTable,
} as const satisfies StructureKind

/** "Daftar perlu perhatian": what is over, then what comes. */
function attentionPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, on, choice } = order
  const rows = dueRows(structure, on, inBranch(structure, choice.unitId))
  const columns = toldColumns<DueRow>(DUE, choice.without)
  const late = rows.filter(({ due }) => due.daysLeft < 0)
  const ahead = rows.filter(({ due }) => due.daysLeft >= 0)
  const found = foundOf(structure, order)
  const none = words('due.none', { days: DUE_DAYS })
  const part = (heading: string, list: readonly DueRow[]): PaperBlock[] =>
    list.length === 0
      ? []
      : [
          { kind: 'heading', text: `${heading} (${wholeNumber(list.length, words.language)})` },
          paperTable(columns, list, { structure, on, words }),
        ]
  return registerPage(structure, words('paper.attention'), order, words, [
    ...shownBlock(words, shownOf(structure, order)),
    ...toldOf(structure, order).map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ...(rows.length === 0 ? [{ kind: 'paragraph', text: none } as const] : []),
    ...part(words('due.part-late'), late),
    ...part(words('due.part-soon', { days: DUE_DAYS }), ahead),
    ...(found.length === 0
      ? []
      : [
          { kind: 'heading', text: words('due.part-people') } as const,
          { kind: 'list', numbered: true, items: found } as const,
        ]),
  ])
}

/** Findings on who holds and acts, that no day of its own tells. */
const OF_PEOPLE: ReadonlySet<string> = new Set<VacancyRule>([
  'acting-gone',
  'acting-away',
  'acting-before-vacancy',
  'spmt-before-swearing',
  'approval-filled',
  'eselon-down',
])

/** What is found about people and not accepted, a sentence each; nothing where names are left out. */
function foundOf(structure: Structure, { on, choice, words }: PaperOrder): string[] {
  if (choice.without.includes('names')) return []
  const isShown = inBranch(structure, choice.unitId)
  return allFindings(structure, on)
    .open.filter(({ rule, unitId }) => OF_PEOPLE.has(rule) && isShown(unitId))
    .map((finding) => anyFindingSentence(words, finding))
}

function shownOf(structure: Structure, { choice }: PaperOrder): string {
  return choice.unitId ? (get(structure, choice.unitId)?.name ?? '') : ''
}

/** Whoever is past the BUP has a list of his own, which is not repeated here. */
function toldOf(structure: Structure, { on, choice, words }: PaperOrder): string[] {
  const isShown = inBranch(structure, choice.unitId)
  const passed = pensionsPassed(structure, on).filter(({ post }) => isShown(post.unitId)).length
  const count = wholeNumber(passed, words.language)
  return passed === 0 ? [] : [words('due.passed-apart', { count })]
}

function attentionTable(structure: Structure, order: PaperOrder): OutTable {
  const { words, on, choice } = order
  const rows = dueRows(structure, on, inBranch(structure, choice.unitId))
  const columns = toldColumns<DueRow>(DUE, choice.without)
  return {
    ...filteredTable(
      words('vacancy.file-attention'),
      shownOf(structure, order),
      words,
      words('paper.attention'),
    ),
    told: [...toldOf(structure, order), ...foundOf(structure, order)],
    ...cellTable(columns, rows, { structure, on, words }),
  }
}
