import type { PaperBlock, PaperRow } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import { isCity, officesOf, placeIn } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { actingEndText, awaited } from '../../words/telling/vacancy-words.ts'
import type { PaperOrder } from '../order/paper-kind.ts'

/** So many seats are told one by one, whatever is known of them. */
const FEW = 24

/** So many posts stand in one row of an office: a taller one would be broken over two sheets. */
const LINES = 10

/**
 * Vacant seats with what each waits for. Where they are many, those of which nothing is recorded are only counted; of a
 * city a row for each office.
 */
export function vacancyBlocks(
  structure: Structure,
  rows: readonly RegisterRow[],
  order: PaperOrder,
): PaperBlock[] {
  const told = rows.length <= FEW ? rows : rows.filter(isRunning)
  if (told.length > FEW && isCity(structure)) return [officeTable(structure, rows, order)]
  const rest = rows.length - told.length
  const text = order.words('handover.plain-seats', { count: rest })
  return [
    ...(told.length === 0 ? [] : [seatTable(structure, told, order)]),
    ...(rest === 0 ? [] : [{ kind: 'paragraph', text } as const]),
  ]
}

/** Whether more is known of a seat than that nobody sits on it; a post with an eselon is always told. */
function isRunning({ post, vacancyId, acting, actingComing, blockedBy, waitsFor }: RegisterRow) {
  return (
    post.eselon !== null ||
    vacancyId !== null ||
    acting !== null ||
    actingComing !== null ||
    blockedBy.length > 0 ||
    waitsFor?.kind === 'filled'
  )
}

function seatTable(
  structure: Structure,
  rows: readonly RegisterRow[],
  { words }: PaperOrder,
): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('paper.no'), share: 1, align: 'right' },
      { head: words('paper.post-unit'), share: 6.5, names: true },
      { head: words('vacancy.col-since'), share: 2.5 },
      { head: words('vacancy.col-acting'), share: 4 },
      { head: words('handover.col-wait'), share: 5 },
    ],
    rows: rows.map((row, at): PaperRow => {
      const { post, since, acting, actingName } = row
      return {
        leads: [1],
        cells: [
          [String(at + 1)],
          [post.title, placeInCity(structure, post.unitId)],
          [since ? shortDate(since, words.language) : words('vacancy.since-unknown')],
          acting
            ? [
                `${words(`role.${acting.appointment.role}`)} ${actingName ?? ''}`.trim(),
                actingEndText(words, acting),
              ]
            : ['–'],
          waitLines(row, { words }),
        ],
      }
    }),
  }
}

/** What a seat waits for, and by when it is to be filled. */
function waitLines(
  { waitsFor, askedOn, targetDate }: RegisterRow,
  { words }: Pick<PaperOrder, 'words'>,
): string[] {
  const target = targetDate && shortDate(targetDate, words.language)
  return [
    awaited(words, waitsFor, askedOn),
    ...(target ? [words('handover.target', { date: target })] : []),
  ]
}

/** A row for each office: how many are vacant, those in process with what each waits for, and how many others. */
function officeTable(
  structure: Structure,
  rows: readonly RegisterRow[],
  order: PaperOrder,
): PaperBlock {
  const { words } = order
  const offices = new Map<UnitId, RegisterRow[]>()
  for (const row of rows) offices.set(row.officeId, [...(offices.get(row.officeId) ?? []), row])
  const known = officesOf(structure).map(({ id }) => id)
  const sorted = [...offices].sort(([a], [b]) => placeIn(known, a) - placeIn(known, b))
  return {
    kind: 'table',
    columns: [
      { head: words('vacancy.group-office'), share: 5, names: true },
      { head: words('handover.col-vacant'), share: 1.6, align: 'right' },
      { head: words('handover.col-running'), share: 12 },
    ],
    rows: sorted.flatMap(([, seats]) => {
      const office = seats[0]?.office ?? ''
      const lines = seats.filter(isRunning).map((seat) => seatLine(seat, order))
      const others = seats.length - lines.length
      const all = others > 0 ? [...lines, words('handover.others', { count: others })] : lines
      return parted(all).map(
        (part, at): PaperRow => ({
          ...(at === 0 ? { leads: [0] } : { under: [0] }),
          cells: [[at === 0 ? office : ''], [at === 0 ? words.whole(seats.length) : ''], part],
        }),
      )
    }),
  }
}

function seatLine(row: RegisterRow, { words }: PaperOrder): string {
  const { post, acting, actingName } = row
  const by = acting
    ? [`${words(`role.${acting.appointment.role}`)} ${actingName ?? ''}`.trim()]
    : []
  const wait = [...waitLines(row, { words }), ...by].join('; ')
  return words('handover.post-waits', { post: post.title, wait })
}

function parted(lines: readonly string[]): string[][] {
  const parts: string[][] = []
  for (let at = 0; at < lines.length; at += LINES) parts.push(lines.slice(at, at + LINES))
  return parts
}
