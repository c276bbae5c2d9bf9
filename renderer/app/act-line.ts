import type { Act } from '../domain/proposal/act.ts'
import type { Words } from './messages/words.ts'

/** An act in one line: "Ganti nama: Bidang A → Bidang B", "Dihapus: Seksi Persandian (Bidang Statistik)". */
export function actLine(words: Words, act: Act): string {
  return `${words(`act.${act.act}`)}: ${actText(words, act)}`
}

/** The same without the word for what it is. */
export function actText(words: Words, act: Act): string {
  const { act: kind, name, place, from, to } = act
  const where = place ? ` (${place})` : ''
  switch (kind) {
    case 'create':
    case 'abolish':
      return `${name}${where}`
    case 'merge':
    case 'split':
      return `${from ?? '–'} → ${to ?? '–'}${where}`
    case 'rename':
    case 'category':
      // Posts of one title stand in many units.
      return `${from ?? '–'} → ${to ?? '–'}${act.subject === 'post' ? where : ''}`
    case 'reorder':
      return words('act.order-below', { name: kind === 'reorder' && name === 'top' ? '–' : name })
    case 'details':
    case 'person':
    case 'vacancy':
    case 'arrange':
    case 'other':
    case 'head':
      return `${subjectName(words, act)}${where}`
    default:
      return `${name}${kind === 'move' ? '' : where}: ${from ?? '–'} → ${to ?? '–'}`
  }
}

/** Settings and rules have no name of their own. */
function subjectName(words: Words, { subject, name }: Act): string {
  return subject === 'other' ? words('act.office-data') : name
}
