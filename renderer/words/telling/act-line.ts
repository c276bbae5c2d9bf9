import type { Act, FieldChange } from '../../domain/acts/act.ts'
import type { AnyRule } from '../../domain/findings/all-findings.ts'
import type { Words } from '../words.ts'
import { ruleTitle } from './any-finding.ts'
import { fieldName } from './field-name.ts'
import { settingName } from './setting-name.ts'
import { valueText } from './value-text.ts'

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
      return actSubject(words, act)
    case 'details':
    case 'person':
      return [`${name}${where}`, ...fieldTexts(words, act)].join('; ')
    case 'vacancy':
    case 'arrange':
    case 'head':
      return `${subjectName(words, act)}${where}`
    case 'other':
      return from === null && to === null
        ? `${subjectName(words, act)}${where}`
        : `${subjectName(words, act)}${where}: ${from ?? '–'} → ${to ?? '–'}`
    default:
      return `${name}${kind === 'move' ? '' : where}: ${from ?? '–'} → ${to ?? '–'}`
  }
}

/** What an act is about: "Seksi Persandian (Bidang Statistik)"; for an accepted finding with the rule before it. */
export function actSubject(words: Words, act: Act): string {
  const { place } = act
  if (act.act === 'reorder') return words('act.order-below', { name: subjectName(words, act) })
  const name = `${subjectName(words, act)}${place ? ` (${place})` : ''}`
  const rule = act.fields.find(({ field }) => field === 'rule')
  return act.act === 'accept' && rule
    ? `${ruleTitle(words, String(rule.to ?? rule.from).split('.')[0] as AnyRule)}: ${name}`
    : name
}

/** What it was, as the column "Semula" says it; null for nothing. */
export function wasText(words: Words, act: Act): string | null {
  return act.from ?? fieldsText(words, act, 'from')
}

/** What it becomes, as the column "Menjadi" says it; null for nothing. */
export function becameText(words: Words, act: Act): string | null {
  if (act.act === 'accept') return act.to ?? words('act.reopened')
  if (act.act === 'abolish') return heirText(words, act)
  return act.to ?? fieldsText(words, act, 'to')
}

/** Acts that say nothing but which fields of something changed. */
const OF_FIELDS: ReadonlySet<Act['act']> = new Set<Act['act']>(['details', 'person'])

function fieldsText(words: Words, { act, fields }: Act, side: 'from' | 'to'): string | null {
  if (!OF_FIELDS.has(act)) return null
  const texts = fields.map((one) => `${fieldName(words, one.field)}: ${sideText(words, one, side)}`)
  return texts.join('; ') || null
}

/** "Kode 2.16.01 → 2.16.02", one for each field. */
function fieldTexts(words: Words, { fields }: Act): string[] {
  return fields.map((one) => {
    const [from, to] = [sideText(words, one, 'from'), sideText(words, one, 'to')]
    return `${fieldName(words, one.field)} ${from} → ${to}`
  })
}

function sideText(words: Words, change: FieldChange, side: 'from' | 'to'): string {
  return valueText(words, () => null, change.field, change[side]) ?? '–'
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
