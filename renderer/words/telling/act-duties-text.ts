import type { Act } from '../../domain/acts/act.ts'
import { type DutyStep, dutySteps } from '../../domain/acts/act-duties.ts'
import { DUTY_SORTS } from '../../domain/records/form/choices.ts'
import type { Naming } from '../../domain/records/record-name.ts'
import type { Duty } from '../../domain/records/records.ts'
import type { Change } from '../../domain/structure/change.ts'
import type { Words } from '../words.ts'
import { capital, choiceWord } from './code-word.ts'
import type { ToldPart } from './told-part.ts'
import { fromTo, NOTHING } from './value-text.ts'

/** The change an act is a part of, and the names of what it refers to. */
interface Source {
  readonly change: Change
  readonly naming: Naming
}

const COUNTED = ['given', 'new', 'changed', 'kept', 'covered', 'let-go', 'gone'] as const

/** What an act does to duties, counted: "3 diberikan kepada Seksi Media", "1 baru"; none where it does nothing. */
export function dutyCounts(words: Words, { fields }: Pick<Act, 'fields'>): string[] {
  return fields.flatMap(({ field, from, to }) => {
    if (field === 'duties-placed') return words('act.duties-placed')
    const counted = COUNTED.find((one) => `duties-${one}` === field)
    if (!counted) return []
    return words(`act.duties-${counted}`, { count: Number(from), name: String(to ?? NOTHING) })
  })
}

/** The same of an act that is about something else: one line, none where it does nothing to duties. */
export function dutiesAlong(words: Words, act: Pick<Act, 'act' | 'fields'>): string[] {
  const counts = act.act === 'duties' ? [] : dutyCounts(words, act)
  return counts.length > 0 ? [words('act.duties-along', { parts: counts.join(', ') })] : []
}

/** The duties of a unit of which no text changes: how many starters are kept, else that they stand in another order. */
export function lightDuties(words: Words, change: Change, atoms: Act['atoms']): string {
  const kept = dutySteps(change, atoms).filter(({ is }) => is === 'kept').length
  return kept > 0 ? words('act.duties-kept', { count: kept }) : words('act.duties-placed')
}

/** Each duty of an act as it was and becomes; those that only stand elsewhere in their list are told together. */
export function dutyParts(words: Words, act: Act, source: Source): ToldPart[] {
  const steps = dutySteps(source.change, act.atoms)
  const told = steps.filter(({ is }) => is !== 'placed').map((step) => partOf(words, step, source))
  if (!act.fields.some(({ field }) => field === 'duties-placed')) return told
  return [
    ...told,
    {
      line: capital(words('act.duties-placed')),
      was: null,
      is: capital(words('act.duties-placed')),
    },
  ]
}

function partOf(words: Words, { is, before, after, line }: DutyStep, { naming }: Source): ToldPart {
  const [was, now] = [before && said(words, before), after && said(words, after)]
  switch (is) {
    case 'given': {
      const name = naming(after?.unitId ?? '') ?? NOTHING
      const reworded = before?.text === after?.text ? was : fromTo(was ?? NOTHING, now ?? NOTHING)
      return {
        line: words('act.duty-given', { duty: reworded ?? NOTHING, name }),
        was,
        is: words('act.duty-of', { duty: now ?? NOTHING, name }),
      }
    }
    case 'new': {
      const told = words('act.duty-new', { duty: now ?? NOTHING })
      return { line: told, was: null, is: told }
    }
    case 'covered':
    case 'let-go': {
      const name = is === 'covered' ? naming(line?.toId ?? '') : (line?.basis ?? null)
      const told = words(`act.duty-${is}`, { duty: was ?? NOTHING, name: name ?? NOTHING })
      return { line: told, was, is: told }
    }
    case 'kept': {
      const told = words('act.duty-kept', { duty: now ?? NOTHING })
      return { line: told, was, is: told }
    }
    case 'gone':
      return { line: words('act.duty-gone', { duty: was ?? NOTHING }), was, is: null }
    default:
      return { line: fromTo(was ?? NOTHING, now ?? NOTHING), was, is: now }
  }
}

function said(words: Words, { sort, text }: Duty): string {
  return words('act.duty', { sort: capital(choiceWord(words, DUTY_SORTS, sort)), text })
}

const OF_TEXT = ['clauses', 'laws', 'settings'] as const

/** Whose text an act is on. */
export function textOf(words: Words, { fields }: Pick<Act, 'fields'>): string {
  const name = fields.find(({ field }) => field === 'text-of')?.to ?? null
  return name === null ? words('act.text-of-all') : words('act.text-of', { name: String(name) })
}

/** How many laws, pieces in own words and settings of a text an act changes. */
export function textCounts(words: Words, { fields }: Pick<Act, 'fields'>): string[] {
  return OF_TEXT.flatMap((one) => {
    const counted = fields.find(({ field }) => field === `text-${one}`)
    return counted ? [words(`act.text-${one}`, { count: Number(counted.from) })] : []
  })
}
