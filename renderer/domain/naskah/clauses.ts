import type { Clause, UnitId } from '../records/records.ts'
import { all, type Structure } from '../structure/structure.ts'
import { liveNamesIn, withLiveNames } from './live-names.ts'
import { keysLeft, readRuns, readSource, sourceOf } from './source.ts'
import {
  everyPiece,
  isCounted,
  type Naskah,
  type Piece,
  type PieceKey,
  type PieceKind,
  piece,
} from './text-tree.ts'

/** Behind the key of a piece that every text has ("judul"): whose text is meant, where a file has several. */
const OF_TEXT = '#'

/** The key by which a clause means a piece of the text of one office alone. */
export function keyInText(key: PieceKey, scope: UnitId | null): PieceKey {
  return `${key}${OF_TEXT}${scope ?? ''}`
}

/** Whether a clause of that key can stand in the text of that scope: it means no other text alone. */
export function isOfText(key: PieceKey, scope: UnitId | null): boolean {
  const [, whose] = key.split(OF_TEXT)
  return whose === undefined || whose === (scope ?? '')
}

/** The clauses of the text of that scope, by the piece they stand for or follow. */
function byKey(
  structure: Structure,
  scope: UnitId | null,
): {
  instead: Map<PieceKey, Clause>
  after: Map<PieceKey, Clause[]>
} {
  const instead = new Map<PieceKey, Clause>()
  const after = new Map<PieceKey, Clause[]>()
  const clauses = [...all(structure, 'clause')].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const clause of clauses) {
    if (!isOfText(clause.key, scope)) continue
    const [key = ''] = clause.key.split(OF_TEXT)
    if (clause.place === 'instead') instead.set(key, clause)
    else after.set(key, [...(after.get(key) ?? []), clause])
  }
  return { instead, after }
}

/** The text with the office's own words in it: in the place of pieces, and put in after others. */
export function withClauses(
  structure: Structure,
  pieces: readonly Piece[],
  scope: UnitId | null,
): Naskah {
  const { instead, after } = byKey(structure, scope)
  if (instead.size === 0 && after.size === 0) return { pieces, homeless: [] }
  const used = new Set<string>()
  const change = (list: readonly Piece[]): Piece[] => {
    const made: Piece[] = []
    for (const one of list) {
      const own = instead.get(one.key)
      if (own) used.add(own.id)
      if (own?.text === '') {
        // Left out by the office; what follows it still does.
      } else if (own && keysLeft(own.text).length > 0)
        made.push(rewritten(structure, { ...one, pieces: change(one.pieces) }, own))
      else if (own) made.push(rewritten(structure, one, own))
      else made.push(one.pieces.length > 0 ? { ...one, pieces: change(one.pieces) } : one)
      const put = (anchor: PieceKey) => {
        for (const clause of after.get(anchor) ?? []) {
          if (used.has(clause.id)) continue
          used.add(clause.id)
          for (const added of putIn(structure, one.kind, clause)) {
            made.push(added)
            put(added.key)
          }
        }
      }
      put(one.key)
    }
    return made
  }
  const made = change(pieces)
  const unused = [...instead.values(), ...[...after.values()].flat()].filter(
    ({ id }) => !used.has(id),
  )
  return { pieces: made, homeless: unused.map(({ id }) => id) }
}

/** What the program says where those words stand: without what is left to it even so, and what in them is live. */
export function baseOf(structure: Structure, one: Piece, text: string): string {
  const keys = new Set(keysLeft(text).map((key) => key || one.key))
  const base = sourceOf(keys.size > 0 ? withoutParts(one, keys) : one)
  return withLiveNames(structure, base, liveNamesIn(text))
}

function withoutParts(one: Piece, keys: ReadonlySet<PieceKey>): Piece {
  if (keys.has(one.key)) return { ...one, pieces: [] }
  return { ...one, pieces: one.pieces.map((each) => withoutParts(each, keys)) }
}

function rewritten(structure: Structure, one: Piece, { id, text, over }: Clause): Piece {
  const base = baseOf(structure, one, text)
  return readSource(structure, text, one, {
    by: 'clause',
    id,
    base,
    stale: over !== null && over !== base,
  })
}

/** A line that stands exactly as typed is no heading, whatever it begins with. */
const HEADED = /^(?!.*\[\[\]\]$)(BAB|Bagian|Paragraf|Pasal)(?:\s*:\s*(.*))?$/

/**
 * What was put in. A line "Pasal" begins an article, "BAB: …", "Bagian: …" and "Paragraf: …" a heading, each numbered
 * by where it stands; a text without such a line is one more piece of the kind it follows.
 */
function putIn(structure: Structure, anchor: PieceKind, clause: Clause): Piece[] {
  const origin = { by: 'clause', id: clause.id, base: null, stale: false } as const
  const lines = clause.text.split('\n')
  const kind: PieceKind = isCounted(anchor) ? 'pasal' : anchor
  if (!lines.some((line) => HEADED.test(line.trim())))
    return [readSource(structure, clause.text, piece(kind, clause.id, [], origin), origin)]
  const made: Piece[] = []
  let text: string[] = []
  let open: PieceKey | null = null
  const close = () => {
    if (open !== null)
      made.push(readSource(structure, text.join('\n'), piece('pasal', open, [], origin), origin))
    open = null
    text = []
  }
  lines.forEach((raw, at) => {
    const line = raw.trim()
    const [, word, title = ''] = HEADED.exec(line) ?? []
    if (!word) {
      if (open === null && line !== '') open = `${clause.id}/${at}`
      text.push(line)
      return
    }
    close()
    const key = made.length === 0 ? clause.id : `${clause.id}/${at}`
    if (word === 'Pasal') open = key
    else made.push(piece(word.toLowerCase() as PieceKind, key, readRuns(structure, title), origin))
  })
  close()
  return made
}

/** The clauses whose base has changed since they were written. */
export function staleClauses({ pieces }: Naskah): Piece[] {
  return [...everyPiece(pieces)].filter(({ origin }) => origin.by === 'clause' && origin.stale)
}
