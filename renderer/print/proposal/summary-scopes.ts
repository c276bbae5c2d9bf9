import { unitOfAct } from '../../domain/acts/overlay.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { cityOfficeOf, isCity } from '../../domain/readings/offices.ts'
import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import {
  get,
  recordsOf,
  type Structure,
  structureOf,
  subtree,
} from '../../domain/structure/structure.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** What one sheet is about: the whole, or in a city one office, with the acts on it. */
export interface SummaryScope {
  /** The office; null for the whole. */
  readonly unitId: UnitId | null
  readonly name: string
  readonly acts: readonly FrozenAct[]
  /** Both structures as far as the sheet is about them. */
  readonly base: Structure
  readonly next: Structure
  /** All of both: where something comes from or goes to that crosses the edge of this part. */
  readonly whole: { readonly base: Structure; readonly next: Structure }
}

/**
 * A sheet for an office; for a city one for each office an act is about, in the order of their first acts. Acts about
 * no office stand on a sheet of the whole.
 */
export function summaryScopes(paper: ProposalPaper, unitId: UnitId | null): SummaryScope[] {
  const { acts, base, next } = paper
  const whole = wholeScope(paper)
  if (!isCity(base) && !isCity(next)) {
    return [unitId ? scopeOf(paper, unitId, actsIn(paper, unitId)) : whole]
  }
  const byOffice = new Map<UnitId | null, FrozenAct[]>()
  for (const act of acts) {
    for (const id of officesOfAct(act, base, next)) {
      byOffice.set(id, [...(byOffice.get(id) ?? []), act])
    }
  }
  return [...byOffice]
    .filter(([id]) => unitId === null || id === unitId)
    .map(([id, own]) => (id ? scopeOf(paper, id, own) : { ...whole, acts: own }))
}

/** All of a proposal at once. */
export function wholeScope({ acts, base, next, setting }: ProposalPaper): SummaryScope {
  const name = setting('officeName') || setting('government')
  return { unitId: null, name, acts, base, next, whole: { base, next } }
}

function scopeOf(
  { base, next }: ProposalPaper,
  unitId: UnitId,
  acts: readonly FrozenAct[],
): SummaryScope {
  const name = get(next, unitId)?.name ?? get(base, unitId)?.name ?? ''
  return {
    unitId,
    name,
    acts,
    base: branchOf(base, unitId),
    next: branchOf(next, unitId),
    whole: { base, next },
  }
}

function actsIn({ acts, base, next }: ProposalPaper, unitId: UnitId): FrozenAct[] {
  const ids = new Set<string>([base, next].flatMap((one) => subtree(one, unitId)))
  return acts.filter((act) => unitsOfAct(act, base, next).some((id) => ids.has(id)))
}

/** The offices an act is about, before and after; null for what is about none. */
function officesOfAct(
  act: FrozenAct,
  base: Structure,
  next: Structure,
): ReadonlySet<UnitId | null> {
  const offices = unitsOfAct(act, base, next).flatMap((id) =>
    [base, next].flatMap((one) => (get(one, id) ? (cityOfficeOf(one, id)?.id ?? []) : [])),
  )
  return new Set(offices.length > 0 ? offices : [null])
}

function unitsOfAct(act: FrozenAct, base: Structure, next: Structure): UnitId[] {
  const own = unitOfAct(act, base, next)
  const units = act.recordIds.flatMap((id): UnitId[] => {
    if (id.startsWith('unit:')) return [id as UnitId]
    const post = id.startsWith('post:') ? id : null
    return post
      ? [base, next].flatMap((one) => get(one, post as `post:${string}`)?.unitId ?? [])
      : []
  })
  return [...new Set([...(own ? [own] : []), ...units])]
}

/** A branch as a structure of its own: its units and posts, whoever holds them, and the settings. */
function branchOf(structure: Structure, unitId: UnitId): Structure {
  if (!get(structure, unitId)) return structureOf([])
  const units = new Set<string>(subtree(structure, unitId))
  return structureOf(
    recordsOf(structure).flatMap((record): readonly StructureRecord[] => {
      switch (record.kind) {
        case 'unit':
          if (!units.has(record.id)) return []
          return [record.id === unitId ? { ...record, parentId: null } : record]
        case 'post':
          return units.has(record.unitId) ? [record] : []
        case 'appointment':
        case 'vacancy': {
          const post = get(structure, record.postId)
          return post && units.has(post.unitId) ? [record] : []
        }
        case 'person':
        case 'setting':
          return [record]
        default:
          return []
      }
    }),
  )
}
