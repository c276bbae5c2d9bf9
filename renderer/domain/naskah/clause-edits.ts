import { clauseRecord } from '../records/record-makers.ts'
import type { Clause, RecordId } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { withoutUnseen } from '../values/unseen-signs.ts'
import type { PieceKey } from './text-tree.ts'

export type ClauseId = RecordId<'clause'>

/** A piece of the text said in the office's own words. */
export interface Rewriting {
  /** Of the record, where the piece has none yet. */
  readonly id: ClauseId
  readonly key: PieceKey
  readonly text: string
  /** What the program says there now, as source. */
  readonly base: string
}

/** Says a piece in own words; the usual words typed again are no own ones. Refused where nothing is said. */
export function rewritePiece({ id, key, text, base }: Rewriting): Edit {
  return (structure) => {
    const said = cleanSource(text)
    if (said === '') return refuse('clause-empty')
    return instead(structure, { id, key, text: said, base })
  }
}

/** Leaves a piece out of the text. */
export function leaveOut(piece: Omit<Rewriting, 'text'>): Edit {
  return (structure) => instead(structure, { ...piece, text: '' })
}

function instead(structure: Structure, { id, key, text, base }: Rewriting) {
  const known = clausesInstead(structure, key)
  const [first, ...others] = known
  if (text !== '' && text === base) return ok(drop(structure, idsOf(known)))
  if (!first && get(structure, id)) return refuse('id-taken', { name: text })
  const said = clauseRecord({ id: first?.id ?? id, key, place: 'instead', text, over: base })
  return ok({ ...drop(structure, idsOf(others)), ...put(structure, [said]) })
}

/** Brings back the program's words for a piece. */
export function restorePiece(key: PieceKey): Edit {
  return (structure) => {
    const known = clausesInstead(structure, key)
    return known.length > 0 ? ok(drop(structure, idsOf(known))) : refuse('clause-gone')
  }
}

/** Puts an article, ayat or point of the office's own behind a piece. */
export function addAfter({ id, key, text }: Omit<Rewriting, 'base'>): Edit {
  return (structure) => {
    const said = cleanSource(text)
    if (said === '') return refuse('clause-empty')
    if (get(structure, id)) return refuse('id-taken', { name: said })
    return ok(put(structure, [clauseRecord({ id, key, place: 'after', text: said })]))
  }
}

/** Says own words otherwise. `base`: what the program says there now; null of what was put in. */
export function changeClause(id: ClauseId, text: string, base: string | null): Edit {
  return (structure) => {
    const clause = get(structure, id)
    if (!clause) return refuse('clause-gone')
    const said = cleanSource(text)
    if (said === '') return refuse('clause-empty')
    if (clause.place === 'instead' && said === base) return ok(drop(structure, [id]))
    const over = clause.place === 'instead' ? base : null
    return ok(put(structure, [{ ...clause, text: said, over }]))
  }
}

/** Keeps own words where what lies under them has changed: they stand over the new words from now on. */
export function keepClause(id: ClauseId, base: string): Edit {
  return (structure) => {
    const clause = get(structure, id)
    return clause ? ok(put(structure, [{ ...clause, over: base }])) : refuse('clause-gone')
  }
}

/** Puts own words whose place is gone behind another piece. */
export function placeClause(id: ClauseId, key: PieceKey): Edit {
  return (structure) => {
    const clause = get(structure, id)
    if (!clause) return refuse('clause-gone')
    const placed: Clause = { ...clause, key, place: 'after', over: null }
    return ok(put(structure, [placed]))
  }
}

/** Takes own words away: of a piece the program's come back, what was put in goes. */
export function dropClauses(ids: readonly ClauseId[]): Edit {
  return (structure) =>
    ids.some((id) => !get(structure, id)) ? refuse('clause-gone') : ok(drop(structure, ids))
}

function clausesInstead(structure: Structure, key: PieceKey): Clause[] {
  return all(structure, 'clause')
    .filter((one) => one.place === 'instead' && one.key === key)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
}

function idsOf(clauses: readonly Clause[]): ClauseId[] {
  return clauses.map(({ id }) => id)
}

/** A text as it is kept: its lines without what nobody sees, and without the blanks around them. */
export function cleanSource(text: string): string {
  return withoutUnseen(text)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
