import { get, type Structure } from '../../domain/structure/structure.ts'
import type { RegisterView } from '../../domain/vacancy/register-view.ts'
import type { Words } from '../words.ts'

/** What a view of the register leaves in, in words: "dilantik · Dinas Sosial · eselon III.b"; empty where all is shown. */
export function viewText(words: Words, structure: Structure, view: RegisterView): string {
  const { text, family, office, eselon, cause, band, acting, blockedOnly } = view
  const said = [
    family !== 'all' && words(`family.${family}`),
    office !== 'all' && (get(structure, office)?.name ?? ''),
    eselon !== 'all' && (eselon === 'none' ? words('vacancy.no-eselon') : `Eselon ${eselon}`),
    cause !== 'all' && `${words('vacancy.filter-cause')}: ${words(`cause.${cause}`)}`,
    band !== 'all' && `${words('vacancy.filter-band')}: ${words(`band.${band}`)}`,
    acting !== 'all' && words(`vacancy.${acting}-acting`),
    blockedOnly && words('vacancy.only-blocked'),
    text.trim() !== '' && `“${text.trim()}”`,
  ]
  return said.filter(Boolean).join(' · ')
}
