import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { Post } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import {
  type RetirementUnknown,
  retirementUnknown,
} from '../../domain/tenure/retirement-unknown.ts'
import { type Coming, comingVacancies, pensionsPassed } from '../../domain/vacancy/coming/coming.ts'
import type { Horizon } from '../../domain/vacancy/coming/pension-map.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import type { Column, Telling } from '../../registers/column.ts'
import { COMING, type ComingRow } from '../../registers/coming.ts'
import { cellTable, paperTable, toldColumns } from '../../registers/told.ts'
import { comingView, postsOfView, viewOf } from '../../registers/vacancies/view.ts'
import { viewText } from '../../registers/vacancies/view-text.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { unknownText } from '../../words/telling/vacancy-words.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'
import { filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'

const USUAL_LIST: Horizon = 12

/** Who is past the BUP, and every seat that turns vacant within one to five years. */
export const retirements = {
  id: 'retirements',
  group: 'vacancy',
  name: { id: 'Daftar yang akan kosong', en: 'To turn vacant' },
  lead: {
    id: 'Satu baris per pejabat yang melewati BUP atau akan meninggalkan jabatannya.',
    en: 'A row for each holder who is past the BUP or will leave the post.',
  },
  about: 'structure',
  takes: ['day', 'unit', 'family', 'eselon', 'horizon'],
  reach: USUAL_LIST,
  text: comingPaper,
  table: (structure, order) => {
    const { late, ahead } = comingIn(structure, order)
    const { on, words, choice } = order
    const shown = comingShown(structure, order)
    const told = notCounted(structure, order)
    const columns = toldColumns<ComingRow>(COMING, choice.without)
    return comingTable([...late, ...ahead], { structure, on, words }, shown, told, columns)
  },
} as const satisfies StructureKind

/** What an order asks for: its branch, office and family of posts, as far ahead as it reaches. */
export function comingIn(
  structure: Structure,
  { on, choice }: PaperOrder,
  usual: Horizon = USUAL_LIST,
): { readonly late: readonly Coming[]; readonly ahead: readonly Coming[] } {
  const { isShown } = scopeOf(structure, { choice })
  const isIn = ({ post }: Coming) => isShown(post)
  return {
    late: pensionsPassed(structure, on).filter(isIn),
    ahead: comingVacancies(structure, on, choice.horizon ?? usual).filter(isIn),
  }
}

/** The posts an order is about: its branch, its office and its family of posts. */
function scopeOf(structure: Structure, { choice }: Pick<PaperOrder, 'choice'>) {
  const isIn = inBranch(structure, choice.unitId)
  const isWanted = postsOfView(structure, viewOf(structure, comingView(choice.register)))
  return { isShown: (post: Post) => isIn(post.unitId) && isWanted?.(post) !== false }
}

/** How far a forecast reaches and how much it holds, and what it does not count. */
export function reachBlocks(
  structure: Structure,
  order: PaperOrder,
  months: number,
  count: number,
  passed = 0,
): PaperBlock[] {
  const { words } = order
  const reach = words('paper.coming-reach', { months, count: wholeNumber(count, words.language) })
  const lines = [reach, ...notCounted(structure, order, passed)]
  return [{ kind: 'paragraph', text: lines.join(' ') }]
}

/** What a forecast does not count, a sentence each: holders whose day nobody knows, and `passed` who are past theirs. */
export function notCounted(structure: Structure, order: PaperOrder, passed = 0): string[] {
  const { words, on } = order
  const unknown = retirementUnknown(structure, on, scopeOf(structure, order).isShown)
  return notCountedLines(words, unknown, passed)
}

/** The same from what is known of them already. */
export function notCountedLines(
  words: Words,
  unknown: RetirementUnknown,
  passed: number,
): string[] {
  const count = wholeNumber(passed, words.language)
  return [
    passed > 0 ? words('coming.passed-apart', { count }) : '',
    unknownText(words, unknown),
  ].filter(Boolean)
}

/** What is left in, in words; empty where everything is. */
export function comingShown(structure: Structure, { choice, words }: PaperOrder): string {
  const branch = choice.unitId && get(structure, choice.unitId)
  const view = viewOf(structure, comingView(choice.register))
  return [branch ? branch.name : '', viewText(words, structure, view)].filter(Boolean).join(' · ')
}

/** That nothing turns vacant; or that nothing is known to, where the day of some holder is not. */
export function nothingComing(structure: Structure, order: PaperOrder, months: number): string {
  const unknown = notCounted(structure, order).length > 0
  return order.words(unknown ? 'coming.none-known' : 'coming.none', { months })
}

/** "Daftar yang akan kosong": who is past the BUP, then a table for each year. */
function comingPaper(structure: Structure, order: PaperOrder): PaperText {
  const { words, choice, on } = order
  const { late, ahead } = comingIn(structure, order)
  const columns = toldColumns<ComingRow>(COMING, choice.without)
  const months = choice.horizon ?? USUAL_LIST
  const years = [...new Set(ahead.map((one) => one.on.slice(0, 4)))]
  const none: PaperBlock[] =
    late.length + ahead.length === 0
      ? [{ kind: 'paragraph', text: nothingComing(structure, order, months) }]
      : []
  const block = (heading: string, list: readonly Coming[]): PaperBlock[] =>
    list.length === 0
      ? []
      : [{ kind: 'heading', text: heading }, paperTable(columns, list, { structure, on, words })]
  return registerPage(structure, words('paper.coming'), order, words, [
    ...shownBlock(words, comingShown(structure, order)),
    ...reachBlocks(structure, order, months, ahead.length),
    ...none,
    ...block(words('retire.passed', { count: late.length }), late),
    ...years.flatMap((year) => {
      const list = ahead.filter((one) => one.on.startsWith(year))
      return block(`${year} (${wholeNumber(list.length, words.language)})`, list)
    }),
  ])
}

/** Seats that turn vacant for a spreadsheet, each with why, whether it is on record, and who comes; `told`: what is not counted. */
export function comingTable(
  list: readonly ComingRow[],
  telling: Telling,
  shown: string = '',
  told: readonly string[] = [],
  columns: readonly Column<ComingRow>[] = COMING,
): HeldTable {
  const { words } = telling
  return {
    ...filteredTable(words('vacancy.file-coming'), shown, words),
    told,
    ...cellTable(columns, list, telling),
  }
}
