import { folded } from '../../domain/readings/find.ts'
import { spokenOf } from '../../domain/readings/spoken-names.ts'
import type { SheetRow } from './sheet-rows.ts'
import type { RowKind } from './use-sheet-look.ts'

const texts = new WeakMap<SheetRow, string>()

/** Rows of that kind whose name, holder, NIP, code or perangkat daerah has every word of the search. */
export function matching(
  rows: readonly SheetRow[],
  search: string,
  kind: RowKind,
): readonly SheetRow[] {
  const words = folded(search).split(' ').filter(Boolean)
  if (words.length === 0 && kind === 'all') return rows
  return rows.filter((row) => {
    if (!isOfKind(row, kind)) return false
    if (words.length === 0) return true
    const text = textOf(row)
    return words.every((word) => text.includes(word))
  })
}

function isOfKind({ post, staffing }: SheetRow, kind: RowKind): boolean {
  if (kind === 'units') return post === null
  if (kind === 'posts') return post !== null
  if (kind === 'vacant') return post !== null && staffing.vacant > 0
  return true
}

function textOf(row: SheetRow): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { unit, post, office, holderNames, acting, holders } = row
  const nips = holders.map(({ nip }) => nip ?? '').join(' ')
  const name = folded(post ? post.title : unit.name)
  const code = (post ?? unit).code ?? ''
  const text = `${name} ${spokenOf(name)} ${folded(`${code} ${office} ${holderNames} ${acting} ${nips}`)}`
  texts.set(row, text)
  return text
}
