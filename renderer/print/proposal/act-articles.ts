import { amended } from '../../domain/naskah/amend.ts'
import {
  articlesNamed,
  rowsAbout,
  type SideBySide,
  sideBySide,
} from '../../domain/naskah/side-by-side.ts'
import { textOf } from '../../domain/naskah/text-of.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { officeOf } from '../../domain/readings/offices.ts'
import type { PostId, UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

type Sides = Pick<ProposalPaper, 'base' | 'next'>

type Rows = Map<UnitId, readonly SideBySide[]>

/** What changes in the text of each office, by a paper's two structures. */
const changes = new WeakMap<Structure, WeakMap<Structure, Rows>>()

/**
 * The articles an act changes in the regulation of its office, with the numbers they have in force: `Naskah: Pasal 3,
 * Pasal 12`; none where the office keeps no duties or words of its own, or the act changes none.
 */
export function articleLines(sides: Sides, act: FrozenAct, words: Words): string[] {
  if (![sides.base, sides.next].some(hasText)) return []
  const office = officeOfAct(sides, act)
  if (!office) return []
  const named = articlesNamed(rowsAbout(rowsOf(sides, office), new Set([act.id, ...act.recordIds])))
  return named.length > 0 ? [words('articles.named', { articles: named.join(', ') })] : []
}

function hasText({ tables }: Structure): boolean {
  return tables.duty.size > 0 || tables.clause.size > 0
}

/** The office whose text the act is about: that of the unit it is about, or stands in. */
function officeOfAct({ base, next }: Sides, { id, recordIds }: FrozenAct): UnitId | null {
  for (const structure of [next, base]) {
    for (const one of [id, ...recordIds]) {
      const unit = get(structure, one as UnitId)
      const post = unit ? undefined : get(structure, one as PostId)
      const unitId = unit?.kind === 'unit' ? unit.id : post?.kind === 'post' ? post.unitId : null
      const office = unitId && officeOf(structure, unitId)
      if (office) return office.id
    }
  }
  return null
}

function rowsOf({ base, next }: Sides, office: UnitId): readonly SideBySide[] {
  const of = changes.get(next) ?? new WeakMap<Structure, Rows>()
  changes.set(next, of)
  const known: Rows = of.get(base) ?? new Map()
  of.set(base, known)
  const rows = known.get(office) ?? rowsBetween(base, next, office)
  known.set(office, rows)
  return rows
}

function rowsBetween(base: Structure, next: Structure, office: UnitId): readonly SideBySide[] {
  if (!textOf(base, office) || !textOf(next, office)) return []
  const { inForce, consolidated } = amended(base, next, office)
  return sideBySide(inForce, consolidated)
}
