import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'
import { headOf } from '../told.ts'
import {
  FILTER_COLUMNS,
  type FilterColumn,
  filterOf,
  type RegisterView,
  vacancyColumn,
} from './view.ts'

/** What a view of the register leaves in, in words: "dilantik · Dinas Sosial · eselon III.b"; empty where all is shown. */
export function viewText(words: Words, structure: Structure, view: RegisterView): string {
  const { text, family, office, blockedOnly } = view
  const said = [
    family !== 'all' && words(`family.${family}`),
    office !== 'all' && (get(structure, office)?.name ?? ''),
    ...FILTER_COLUMNS.map((id) => view[id] !== 'all' && filterText(words, id, view[id])),
    blockedOnly && words('vacancy.only-blocked'),
    text.trim() !== '' && `“${text.trim()}”`,
  ]
  return said.filter(Boolean).join(' · ')
}

function filterText(words: Words, id: FilterColumn, value: string): string {
  const { tell, said } = filterOf(id)
  if (said) return said(value as never, words)
  return `${headOf(vacancyColumn(id).head, words)}: ${tell(value as never, words)}`
}
