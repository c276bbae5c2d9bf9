import type { PaperBlock, PaperRow, PaperText } from '../../domain/paper/paper-text.ts'
import { nameToldApart, placeInCity } from '../../domain/readings/names-told-apart.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Person, Post } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { pensionsPassed } from '../../domain/vacancy/coming.ts'
import { DUE_DAYS, type Due, dueSoon } from '../../domain/vacancy/due-soon.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { dueLeftText, dueMatter } from '../../words/telling/due-text.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import {
  filteredTable,
  inBranch,
  NO_BREAK,
  registerPage,
  shownBlock,
  URGENT,
} from './register-page.ts'

/** What is overdue, and what ends or becomes due within thirty days: the card of the chart, whole. */
export const attention = {
  id: 'attention',
  group: 'staff',
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

/** Something due, with the post and the person it is about: a holder, or the candidate for a vacant seat. */
interface DueRow {
  readonly due: Due
  readonly post: Post | null
  readonly person: Person | null
}

/** A freeze is of every office: it stands on the list of each. */
function dueRows(structure: Structure, { on, choice }: PaperOrder): DueRow[] {
  const isShown = inBranch(structure, choice.unitId)
  return dueSoon(structure, on, DUE_DAYS).flatMap((due) => {
    const post = (due.postId && get(structure, due.postId)) ?? null
    return post && !isShown(post.unitId)
      ? []
      : [{ due, post, person: personOf(structure, due.subjectId) }]
  })
}

function personOf(structure: Structure, id: Due['subjectId']): Person | null {
  const subject = get(structure, id)
  const personId =
    subject?.kind === 'appointment'
      ? subject.personId
      : subject?.kind === 'vacancy'
        ? subject.candidateId
        : null
  return (personId && get(structure, personId)) ?? null
}

/** "Daftar perlu perhatian": what is over, then what comes. */
function attentionPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words } = order
  const rows = dueRows(structure, order)
  const late = rows.filter(({ due }) => due.daysLeft < 0)
  const ahead = rows.filter(({ due }) => due.daysLeft >= 0)
  const none = words('due.none', { days: DUE_DAYS })
  const part = (heading: string, list: readonly DueRow[]): PaperBlock[] =>
    list.length === 0
      ? []
      : [
          { kind: 'heading', text: `${heading} (${wholeNumber(list.length, words.language)})` },
          tableOf(structure, list, words),
        ]
  return registerPage(structure, words('paper.attention'), order, words, [
    ...shownBlock(words, shownOf(structure, order)),
    ...toldOf(structure, order).map((text): PaperBlock => ({ kind: 'paragraph', text })),
    ...(rows.length === 0 ? [{ kind: 'paragraph', text: none } as const] : []),
    ...part(words('due.part-late'), late),
    ...part(words('due.part-soon', { days: DUE_DAYS }), ahead),
  ])
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

function tableOf(structure: Structure, list: readonly DueRow[], words: Words): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('paper.no'), share: 1, align: 'right' },
      { head: words('due.col-on'), share: 3 },
      { head: words('due.col-matter'), share: 4.6 },
      { head: words('paper.post-unit'), share: 7 },
      { head: words('vacancy.col-eselon'), share: 1.7 },
      { head: words('vacancy.col-person'), share: 5 },
    ],
    rows: list.map((row, at) => rowOf(structure, row, at, words)),
  }
}

function rowOf(structure: Structure, row: DueRow, at: number, words: Words): PaperRow {
  const { due, post, person } = row
  const late = due.daysLeft < 0 ? URGENT : ''
  return {
    leads: [1, 2],
    cells: [
      [String(at + 1)],
      [shortDate(due.on, words.language), `${late}${dueLeftText(words, due)}`],
      [dueMatter(words, structure, due)],
      post ? [post.title, placeInCity(structure, post.unitId)] : ['–'],
      [post?.eselon ?? '–'],
      person
        ? [
            fullName(person),
            ...(person.nip ? [`NIP ${spacedNip(person.nip).replaceAll(' ', NO_BREAK)}`] : []),
          ]
        : ['–'],
    ],
  }
}

const COLUMNS: readonly WordKey[] = [
  'due.col-on',
  'vacancy.col-left',
  'due.col-matter',
  'vacancy.col-post',
  'vacancy.col-unit',
  'vacancy.group-office',
  'vacancy.col-eselon',
  'vacancy.col-person',
  'vacancy.col-nip',
]

function attentionTable(structure: Structure, order: PaperOrder): OutTable {
  const { words } = order
  return {
    ...filteredTable(
      words('vacancy.file-attention'),
      shownOf(structure, order),
      words,
      words('paper.attention'),
    ),
    told: toldOf(structure, order),
    headings: COLUMNS.map((key) => words(key)),
    rows: dueRows(structure, order).map(({ due, post, person }) => [
      due.on,
      due.daysLeft,
      dueMatter(words, structure, due),
      post?.title ?? '',
      post ? nameToldApart(structure, post.unitId) : '',
      officeName(structure, post?.unitId),
      post?.eselon ?? '',
      person ? fullName(person) : '',
      person?.nip ?? '',
    ]),
  }
}
