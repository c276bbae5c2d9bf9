import { baseOf } from '../../domain/naskah/clauses.ts'
import type { Scope } from '../../domain/naskah/compose.ts'
import type { KeptNumber } from '../../domain/naskah/kept-numbers.ts'
import { naskahSettings } from '../../domain/naskah/naskah-settings.ts'
import { referenceText } from '../../domain/naskah/references.ts'
import { everyPiece, type Piece, type PieceKey } from '../../domain/naskah/text-tree.ts'
import type { Clause, UnitId } from '../../domain/records/records.ts'
import { apply } from '../../domain/structure/change.ts'
import { put } from '../../domain/structure/edit.ts'
import { all, dutiesOf, get, headOf, type Structure } from '../../domain/structure/structure.ts'
import type { Section } from '../regulation/sections.ts'
import { type ComposedSection, composedSections, readsAs } from './composed-sections.ts'

const STEP = String.raw`(?: ayat \(\d+[a-z]?\))?(?: huruf [a-z]{1,2}\d*)?(?: angka \d+)?`
/** A place of this text; one of another law is followed by what law it is. */
const PLACE = new RegExp(
  String.raw`(dalam |pada )?(Pasal \d+[A-Z]{0,2}${STEP}|ayat \(\d+[a-z]?\)(?: huruf [a-z]{1,2}\d*)?(?: angka \d+)?|huruf [a-z]{1,2}\d*(?: angka \d+)?(?=[ ,.;]|$))(?! (?:Undang|Peraturan|Keputusan|UU|PP)\b)`,
  'g',
)

export interface LiveWriting {
  readonly scope: Scope
  readonly kept: readonly KeptNumber[] | null
  readonly read: readonly Section[]
  /** The key of the piece a read section is. */
  readonly keyOf: readonly (PieceKey | null)[]
  /** The units it speaks of. */
  readonly unitsOf: readonly (ReadonlySet<string> | null)[]
  /** What the program says, by its key. */
  readonly bases: ReadonlyMap<PieceKey, Piece>
}

/** Shorter names are words of a sentence as well. */
const SHORTEST_NAME = 9

/** References to places of the text, names and tugas in own words, made live where they read the same. */
export function withLiveWords(structure: Structure, writing: LiveWriting): Structure {
  const { scope, kept, keyOf, unitsOf, bases } = writing
  const text = composedSections(structure, scope, kept)
  const { references } = naskahSettings(structure, scope)
  const byPlace = new Map<string, PieceKey>()
  for (const [key, { pasal, steps }] of text.places)
    if (pasal !== null) byPlace.set([pasal, ...steps].join(' '), key)
  const clauses = new Map([...all(structure, 'clause')].map((one) => [one.id as string, one]))
  const changed = new Map<string, Clause>()
  const sectionOf = new Map<string, number>()
  text.sections.forEach((section) => {
    if (section.kind !== 'pasal') return
    const number = text.places.get(section.key)?.number ?? ''
    const at = keyOf.indexOf(section.key)
    const names = namesOf(structure, unitsOf[at] ?? new Set())
    for (const { origin } of everyPiece([section.piece])) {
      const clause = origin.by === 'clause' ? clauses.get(origin.id) : undefined
      if (!clause || sectionOf.has(clause.id)) continue
      sectionOf.set(clause.id, at)
      // What the program means in that sentence comes first: by article alone a reference reads as several.
      const meant = refsIn(clause.over ?? '')
      const live = withNames(clause.text, names).replace(PLACE, (whole, _lead, place: string) => {
        const own = !place.startsWith('Pasal')
        const key = byPlace.get(own ? `${number} ${place}` : place.slice('Pasal '.length))
        if (!key) return whole
        const from = { pasal: number, steps: [] }
        for (const ref of [...meant, key])
          for (const bare of [false, true])
            if (referenceText({ ref, bare }, from, text.places, references) === whole)
              return `{{${bare ? '=' : ''}${ref}}}`
        return whole
      })
      if (live === clause.text) continue
      const base = clause.over === null ? undefined : bases.get(clause.key.split('#')[0] ?? '')
      const over = base ? baseOf(structure, base, live) : clause.over
      changed.set(clause.id, { ...clause, text: live, over })
    }
  })
  if (changed.size === 0) return structure
  const made = apply(structure, put(structure, changed.values()))
  const wrong = wrongIn(composedSections(made, scope, kept).sections, writing)
  if (wrong.size === 0) return made
  const sound = [...changed.values()].filter(({ id }) => !wrong.has(sectionOf.get(id) ?? -1))
  return apply(structure, put(structure, sound))
}

function refsIn(text: string): string[] {
  return [...text.matchAll(/\{\{=?([^{}]+)\}\}/g)].map(([, ref = '']) => ref)
}

/** Read sections that read otherwise now. */
function wrongIn(
  sections: readonly ComposedSection[],
  { keyOf, read }: LiveWriting,
): ReadonlySet<number> {
  const byKey = new Map(sections.map((one) => [one.key, one]))
  const wrong = new Set<number>()
  keyOf.forEach((key, at) => {
    const section = key === null ? undefined : byKey.get(key)
    const was = read[at]
    if (section && was && !readsAs(section, was)) wrong.add(at)
  })
  return wrong
}

/** What can be live in an article about those units: their tugas, the titles of their heads, their names. */
function namesOf(structure: Structure, units: ReadonlySet<string>): [name: string, id: string][] {
  const names: [string, string][] = []
  for (const id of units) {
    const unit = get(structure, id as UnitId)
    if (!unit) continue
    for (const duty of dutiesOf(structure, unit.id)) {
      const one = get(structure, duty)
      if (one?.sort === 'tugas') names.push([one.text, one.id])
    }
    const head = headOf(structure, unit.id)
    const title = head && get(structure, head)?.title
    if (head && title) names.push([title, head])
    names.push([unit.name, unit.id])
  }
  return names
    .filter(([name]) => name.length >= SHORTEST_NAME && name.includes(' '))
    .toSorted((a, b) => b[0].length - a[0].length)
}

const LIVE = /(\{\{[^{}]*\}\}|\[\[[^[\]]*\]\])/

function withNames(text: string, names: readonly (readonly [string, string])[]): string {
  return names.reduce(
    (made, [name, id]) =>
      made
        .split(LIVE)
        .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(name, `[[${id}]]`)))
        .join(''),
    text,
  )
}
