import { KELAS } from '../records/form/ranges.ts'
import type { Post } from '../records/records.ts'
import { all, type Structure } from '../structure/structure.ts'

/** What the office pays on top of the salary, by kelas jabatan, and the regulation that says so. */
export interface Allowances {
  /** Rupiah a month. */
  readonly amounts: ReadonlyMap<number, number>
  readonly source: string
}

/** A table as it was typed or pasted, and its lines nobody can read. */
export interface ReadAllowances {
  readonly amounts: ReadonlyMap<number, number>
  readonly unread: readonly string[]
}

/** "7  1.250.000", "Kelas 8: Rp1.500.000,00": a kelas and rupiah a month, with whatever stands between. */
const LINE = /^\D*?(\d{1,2})\b[^\d]+?(\d[\d.,]*)\D*$/

/** Reads one kelas a line; of a kelas that comes twice the last counts. */
export function readAllowances(text: string): ReadAllowances {
  const amounts = new Map<number, number>()
  const unread: string[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [, kelas = '', digits = ''] = LINE.exec(line) ?? []
    const amount = Number(digits.replace(/[.,]\d{2}$/, '').replace(/[.,]/g, ''))
    const [least, most] = KELAS
    const fits = Number(kelas) >= least && Number(kelas) <= most && amount > 0
    if (kelas !== '' && fits) amounts.set(Number(kelas), amount)
    else unread.push(line)
  }
  return { amounts, unread }
}

/** The table as it is kept, the lowest kelas first. */
export function allowanceText(amounts: ReadonlyMap<number, number>): string {
  return [...amounts]
    .sort(([a], [b]) => a - b)
    .map(([kelas, amount]) => `${kelas} ${amount}`)
    .join('\n')
}

/** The office's own table; null where it has none, or where nobody has said what it stands in. */
export function allowancesOf(setting: (key: string) => string): Allowances | null {
  const source = setting('allowance-source').trim()
  const { amounts } = readAllowances(setting('allowances'))
  return source === '' || amounts.size === 0 ? null : { amounts, source }
}

/** What the seats of a structure come to in a year. */
export interface YearlyCost {
  /** Rupiah. */
  readonly amount: number
  /** Seats whose kelas is not on record or not in the table: they are not in the amount. */
  readonly unpaid: number
}

/** Seats times the allowance of their kelas times twelve. */
export function yearlyCost(
  structure: Structure,
  { amounts }: Allowances,
  isCounted: (post: Post) => boolean,
): YearlyCost {
  let amount = 0
  let unpaid = 0
  for (const post of all(structure, 'post')) {
    if (!isCounted(post)) continue
    const monthly = post.kelas === null ? undefined : amounts.get(post.kelas)
    if (monthly === undefined) unpaid += post.seats
    else amount += post.seats * monthly * 12
  }
  return { amount, unpaid }
}
