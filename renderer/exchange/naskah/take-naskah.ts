import { baseOf, keyInText } from '../../domain/naskah/clauses.ts'
import { basePieces, type Scope } from '../../domain/naskah/compose.ts'
import type { FormulaName } from '../../domain/naskah/formulas.ts'
import {
  KEPT_KINDS,
  type KeptNumber,
  numbersSettingId,
  numbersText,
} from '../../domain/naskah/kept-numbers.ts'
import { numbersOf } from '../../domain/naskah/numbering.ts'
import { keysLeft } from '../../domain/naskah/source.ts'
import {
  COUNTED,
  everyPiece,
  type Piece,
  type PieceKey,
  type PieceKind,
} from '../../domain/naskah/text-tree.ts'
import { clauseRecord, settingRecord } from '../../domain/records/record-makers.ts'
import type { Clause, UnitId } from '../../domain/records/records.ts'
import { apply, type Change, diff, squash } from '../../domain/structure/change.ts'
import { drop, put } from '../../domain/structure/edit.ts'
import { all, type Structure, subtree } from '../../domain/structure/structure.ts'
import type { NaskahRead } from '../regulation/read-naskah.ts'
import { linesOfSections } from '../regulation/sections.ts'
import { aligned, type Pair } from './align.ts'
import {
  type ComposedSection,
  type ComposedText,
  composedSections,
  readsAs,
} from './composed-sections.ts'
import { lineDifference } from './fine-words.ts'
import { learntSentences, type SentencePair } from './learn-sentences.ts'
import { withLiveWords } from './live-words.ts'
import { isGone, readNumbers } from './read-numbers.ts'
import { addedWords, sectionWords, type Worded } from './section-words.ts'
import { type NewId, sentenceRecords, textRecords } from './text-records.ts'

/** How a section that was read stands in the text composed. */
export interface TakenSection {
  /** Own words it took: 0 where the program says it all by itself. */
  readonly words: number
  /** It is kept whole, as the office's own. */
  readonly whole: boolean
}

export interface NaskahTaken {
  readonly change: Change
  readonly after: Structure
  /** Of each section read. */
  readonly sections: readonly TakenSection[]
  /** Sentences the office says otherwise throughout, learnt from the text. */
  readonly sentences: readonly FormulaName[]
  /** Paragraphs of the text composed again that are not those read; none, unless the program is wrong. */
  readonly differing: readonly string[]
}

export interface NaskahTaking {
  readonly scope: Scope
  /** Of the units read; null of one that is not there. */
  readonly unitIds: readonly (UnitId | null)[]
  readonly newId: NewId
  /** The file has no other text: what is said in all texts is this one's. */
  readonly alone: boolean
}

/** No section needs to be tried more often: see the levels of `sectionWords`. */
const MOST = 5

/**
 * Takes a text that was read into a structure: duties, laws, settings, and what the program would say otherwise as the
 * office's own words, so that the text composed again is the text read.
 */
export function takeNaskah(before: Structure, read: NaskahRead, taking: NaskahTaking): NaskahTaken {
  const { scope, unitIds, newId, alone } = taking
  const old = oldWords(before, scope, alone)
  let structure = apply(before, drop(before, old))
  const made = textRecords(structure, scope, read, unitIds, newId)
  structure = apply(structure, put(structure, made.put))
  structure = apply(structure, drop(structure, made.gone))
  const learnt = alone ? learn(structure, read, taking) : new Map<FormulaName, string>()
  structure = apply(structure, put(structure, sentenceRecords(learnt)))
  const worded = withWords(structure, read, taking)
  const { kept, keyOf, bases } = worded
  const unitsOf = about(read, taking)
  const live = withLiveWords(worded.structure, {
    scope,
    kept,
    read: read.sections,
    keyOf,
    unitsOf,
    bases,
  })
  const last = withNumbers(live, read, taking, kept)
  const change = diff(before, last.structure)
  return {
    change: squash({}, change),
    after: last.structure,
    sections: takenSections(worded, last.structure),
    sentences: [...learnt.keys()],
    differing: last.differing,
  }
}

/** Own words and numbers an earlier text of that scope had. */
function oldWords(structure: Structure, scope: Scope, alone: boolean): string[] {
  const numbers = numbersSettingId(scope)
  const clauses = [...all(structure, 'clause')]
  if (alone) return [...clauses.map(({ id }) => id), numbers]
  const units = scope === null ? [] : subtree(structure, scope)
  const own = new Set<string>()
  for (let size = -1; size !== own.size; ) {
    size = own.size
    for (const { id, key } of clauses) {
      const hangs = own.has(key.split('/')[0] ?? '')
      if (hangs || key.endsWith(`#${scope ?? ''}`) || units.some((one) => key.endsWith(`@${one}`)))
        own.add(id)
    }
  }
  return [...own, numbers]
}

function about(read: NaskahRead, { unitIds }: NaskahTaking): (ReadonlySet<string> | null)[] {
  const articles = new Map(read.articles.map((one) => [`Pasal ${one.number}`, one]))
  const seen = new Set<string>()
  return read.sections.map(({ kind, mark }) => {
    const article = kind === 'pasal' && !seen.has(mark) ? articles.get(mark) : undefined
    seen.add(mark)
    const ids = article?.tells.flatMap(({ unit }) => unitIds[unit] ?? []) ?? []
    return ids.length > 0 ? new Set<string>(ids) : null
  })
}

function beside(read: NaskahRead, { sections }: ComposedText, taking: NaskahTaking): Pair[] {
  const of = about(read, taking)
  return aligned(
    read.sections.map((one, at) => ({ ...one, of: of[at] ?? null })),
    sections.map((one) => ({ ...one, of: unitsOf(one.piece) })),
  )
}

function unitsOf(piece: Piece): ReadonlySet<string> | null {
  if (piece.kind !== 'pasal' || !/^(unit|tugas|fungsi|uraian|bawahan)@/.test(piece.key)) return null
  const ids = [...everyPiece([piece])].flatMap(({ unitId }) => unitId ?? [])
  return ids.length > 0 ? new Set(ids) : null
}

/** The sentences of the text that stand for formulas. */
function learn(
  structure: Structure,
  read: NaskahRead,
  taking: NaskahTaking,
): ReadonlyMap<FormulaName, string> {
  const text = composedSections(structure, taking.scope, null)
  const pairs: SentencePair[] = []
  const same = new Map<FormulaName, number>()
  for (const { read: at, own: to } of beside(read, text, taking)) {
    const section = at === null ? undefined : read.sections[at]
    const own = to === null ? undefined : text.sections[to]
    if (!section || !own || own.own.length === 0 || readsAs(own, { ...section, mark: own.mark })) {
      for (const { piece } of own && section ? own.own : []) count(piece)
      continue
    }
    const difference = lineDifference(own.own, section.lines)
    if (!difference) continue
    const { changed, gone } = difference
    const touched = new Set([...gone, ...changed.map((one) => one.own)])
    own.own.forEach(({ piece }, place) => {
      if (!touched.has(place)) count(piece)
    })
    for (const { own: place, text: words } of changed) {
      const piece = own.own[place]?.piece
      const line = own.raw.findLast(({ key }) => key === piece?.key)
      if (piece && line) pairs.push({ piece, line, read: words })
    }
  }
  return learntSentences(structure, pairs, same)
  function count({ origin }: Piece) {
    if (origin.by === 'formula') same.set(origin.name, (same.get(origin.name) ?? 0) + 1)
  }
}

/** A section is kept whole where nothing in its words follows the tree. */
function takenSections({ words, keyOf }: WithWords, after: Structure): TakenSection[] {
  const said = new Map<string, string>()
  for (const { key, text, place, id } of all(after, 'clause'))
    said.set(place === 'after' ? id : (key.split('#')[0] ?? ''), text)
  return keyOf.map((key, at) => {
    const text = (key !== null && said.get(key)) || ''
    const follows = keysLeft(text).length > 0 || /\[\[duty:/.test(text)
    return { words: words[at]?.length ?? 0, whole: text !== '' && !follows }
  })
}

interface WithWords {
  readonly structure: Structure
  readonly kept: readonly KeptNumber[] | null
  /** Own words of each read section. */
  readonly words: readonly (readonly Worded[])[]
  /** The key of the piece a read section is. */
  readonly keyOf: readonly (PieceKey | null)[]
  /** What the program says, by its key. */
  readonly bases: ReadonlyMap<PieceKey, Piece>
}

/** The structure with the own words that make its text read as the one read. */
function withWords(structure: Structure, read: NaskahRead, taking: NaskahTaking): WithWords {
  const { scope, newId } = taking
  const base = composedSections(structure, scope, null)
  const bases = new Map(
    [...everyPiece(basePieces(structure, scope, true))].map((one) => [one.key, one]),
  )
  const pairs = beside(read, base, taking)
  const keyOf: (PieceKey | null)[] = read.sections.map(() => null)
  const rows: {
    at: number | null
    own: ComposedSection | null
    anchor: PieceKey | null
    id: string
  }[] = []
  let anchor: PieceKey | null = null
  for (const { read: at, own: to } of pairs) {
    const section = at === null ? undefined : read.sections[at]
    const own = to === null ? null : (base.sections[to] ?? null)
    if (section && !own && isGone(section)) continue
    const id = own ? own.key : newId('clause')
    rows.push({ at, own, anchor, id })
    if (at !== null) keyOf[at] = id
    anchor = id
  }
  const kept = readNumbers(read.sections, (at) => keyOf[at] ?? null)
  const levels = read.sections.map(() => -1)
  const words = new Map<number | string, readonly Worded[]>()
  const newKey = () => newId('clause')
  for (const row of rows) {
    if (row.at === null) words.set(row.id, [{ key: row.id, place: 'instead', text: '' }])
    else if (!row.own && row.anchor !== null)
      words.set(row.id, [
        addedWords(structure, read.sections[row.at] as never, row.anchor, row.id, false),
      ])
  }
  // As it was composed with all its neighbours in place, before any words of its own.
  const first = new Map<number, ComposedSection>()
  const firstOf = (at: number, now: ComposedSection) => {
    const known = first.get(at) ?? now
    first.set(at, known)
    return known
  }
  let made = structure
  for (let round = 0; round <= MOST; round++) {
    made = apply(
      structure,
      put(structure, clausesOf(structure, [...words.values()].flat(), bases, taking)),
    )
    const text = composedSections(made, scope, kept)
    const byKey = new Map(text.sections.map((one) => [one.key, one]))
    let again = false
    for (const { at, own, anchor: behind, id } of rows) {
      const section = at === null ? undefined : read.sections[at]
      const now = byKey.get(id)
      if (at === null || !section || (now && readsAs(now, section))) continue
      const level = (levels[at] ?? -1) + 1
      levels[at] = level
      const said = own && sectionWords(structure, section, firstOf(at, now ?? own), level, newKey)
      if (own && !said) continue
      again ||= own !== null || level === 1
      if (said) words.set(id, said)
      else if (behind !== null && level > 0)
        words.set(id, [addedWords(structure, section, behind, id, true)])
    }
    if (!again) break
  }
  const counts = new Map(rows.map(({ at, id }) => [at, words.get(id) ?? []]))
  return {
    structure: made,
    kept,
    keyOf,
    bases,
    words: read.sections.map((_, at) => counts.get(at) ?? []),
  }
}

function clausesOf(
  structure: Structure,
  words: readonly Worded[],
  bases: ReadonlyMap<PieceKey, Piece>,
  { scope, newId, alone }: NaskahTaking,
): Clause[] {
  return words.map(({ key, place, text, id }) => {
    const base = place === 'instead' ? bases.get(key) : undefined
    const common = !alone && !key.includes('@') && !/^(duty|clause|unit):/.test(key)
    return clauseRecord({
      id: (id ?? newId('clause')) as Clause['id'],
      key: common ? keyInText(key, scope) : key,
      place,
      text,
      over: base ? baseOf(structure, base, text) : null,
    })
  })
}

/** Kinds whose numbers are kept: all, else all but items, else headings and articles alone. */
const HELD: readonly (readonly PieceKind[])[] = [
  KEPT_KINDS,
  KEPT_KINDS.filter((kind) => kind !== 'item'),
  COUNTED,
]

/** The structure with the numbers the text has in force, and what of the text reads otherwise all the same. */
function withNumbers(
  structure: Structure,
  read: NaskahRead,
  { scope }: NaskahTaking,
  kept: readonly KeptNumber[] | null,
): { readonly structure: Structure; readonly differing: readonly string[] } {
  const numbers = numbersOf(composedSections(structure, scope, kept))
  const id = numbersSettingId(scope).slice('setting:'.length)
  let last: ReturnType<typeof withNumbers> | null = null
  // A list that was marked as it came has numbers nobody can keep: then its letters are counted, as are its ayat.
  for (const kinds of HELD) {
    const held = numbers.filter(({ kind }) => kinds.includes(kind))
    const made = apply(structure, put(structure, [settingRecord(id, numbersText(held))]))
    last = { structure: made, differing: differing(composedSections(made, scope, held), read) }
    if (last.differing.length === 0) break
  }
  return last ?? { structure, differing: [] }
}

/** Paragraphs of one text that are not in the other, where the two are not the same. */
function differing({ sections }: ComposedText, read: NaskahRead): string[] {
  const same =
    sections.length === read.sections.length &&
    read.sections.every((was, at) => {
      const now = sections[at]
      return now !== undefined && readsAs(now, was)
    })
  if (same) return []
  const now = linesOfSections(sections)
  const [is, was] = [new Set(now), new Set(read.lines)]
  const apart = [
    ...now.filter((line) => !was.has(line)),
    ...read.lines.filter((line) => !is.has(line)),
  ]
  return apart.length > 0 ? apart : now.slice(0, 1)
}
