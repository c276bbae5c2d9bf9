import type { Act } from '../domain/proposal/act.ts'
import type { AnyRule } from '../domain/rules/all-findings.ts'
import { ruleTitle } from './any-finding.ts'
import type { Words } from './messages/words.ts'
import { settingName } from './setting-name.ts'

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
      return `${name}${where}`
    case 'abolish':
      return [`${name}${where}`, heirText(words, act)].filter(Boolean).join('; ')
    case 'accept':
      return `${actSubject(words, act)}; ${
        to === null ? words('act.reopened') : words('act.because', { reason: to })
      }`
    case 'merge':
    case 'split':
      return `${from ?? '–'} → ${to ?? '–'}${where}`
    case 'rename':
    case 'category':
      // Posts of one title stand in many units.
      return `${from ?? '–'} → ${to ?? '–'}${act.subject === 'post' ? where : ''}`
    case 'reorder':
      return words('act.order-below', { name: subjectName(words, act) })
    case 'details':
    case 'person':
    case 'vacancy':
    case 'arrange':
    case 'head':
      return `${subjectName(words, act)}${where}`
    case 'other':
      return from === null && to === null
        ? subjectName(words, act)
        : `${subjectName(words, act)}: ${from ?? '–'} → ${to ?? '–'}`
    default:
      return `${name}${kind === 'move' ? '' : where}: ${from ?? '–'} → ${to ?? '–'}`
  }
}

/** What an act is about: "Seksi Persandian (Bidang Statistik)"; for an accepted finding with the rule before it. */
export function actSubject(words: Words, act: Act): string {
  const { place } = act
  const name = `${subjectName(words, act)}${place ? ` (${place})` : ''}`
  const rule = act.fields.find(({ field }) => field === 'rule')
  return act.act === 'accept' && rule
    ? `${ruleTitle(words, String(rule.to ?? rule.from).split('.')[0] as AnyRule)}: ${name}`
    : name
}

/** What it becomes, as the column "Menjadi" says it; null for nothing. */
export function becameText(words: Words, act: Act): string | null {
  if (act.act === 'accept') return act.to ?? words('act.reopened')
  return act.to ?? (act.act === 'abolish' ? heirText(words, act) : null)
}

/** Who takes over the tasks of what is abolished; null where that was not said. */
function heirText(words: Words, { fields }: Act): string | null {
  const heir = fields.find(({ field }) => field === 'heir')?.to
  return heir ? words('act.heir', { name: String(heir) }) : null
}

/** Settings and rules have no name of their own. */
function subjectName(words: Words, { subject, id, name }: Act): string {
  if (subject !== 'other' || name !== id) return name
  if (id === 'top') return '–'
  return settingName(words, id) ?? words('act.office-data')
}
