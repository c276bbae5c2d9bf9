import type { Unit, UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import {
  articlesBelow,
  dutiesOfSort,
  functionItems,
  items,
  type UnitWriting,
} from './compose-units.ts'
import type { NaskahSettings } from './naskah-settings.ts'
import {
  hasArticles,
  headOfUnit,
  leadFormula,
  nameInList,
  officeHead,
  ownNameOf,
  placeFormula,
  unitsBelow,
} from './office-words.ts'
import { article, type Writer } from './sentence.ts'
import { type Piece, piece, type Run } from './text-tree.ts'

/** One office of a text. */
export interface OfficeWriting {
  readonly write: Writer
  readonly settings: NaskahSettings
  readonly region: string
  readonly office: Unit
  /** "Dinas", or its whole name where the text is of several. */
  readonly word: string
  /** The title of its head: "Kepala Dinas". */
  readonly head: string
}

export function officeWriting(
  write: Writer,
  settings: NaskahSettings,
  office: Unit,
  word: string,
  region: string,
): OfficeWriting {
  const head = officeHead(write.structure, office, word, region)
  const N = ownNameOf(office.name, region)
  const above = office.parentId ? get(write.structure, office.parentId) : undefined
  const over = above && above.type !== 'pemda' ? headOfUnit(write.structure, above) : ''
  const common = {
    O: word,
    N,
    P: head,
    u: office.urusan ?? urusanOf(N),
    W: settings.word,
    holds: settings.holds,
    lists: settings.lists,
  }
  return {
    write: write.with({ ...common, ...(over ? { B: over } : {}) }),
    settings,
    region,
    office,
    word,
    head,
  }
}

/** What an office is called by its urusan where nobody has said it: "Dinas Sosial" → "sosial". */
function urusanOf(name: string): string {
  return name.replace(/^(dinas|badan)\s+/i, '').toLowerCase()
}

/** The article on an office's place. */
export function placeArticles({ write, office, region }: OfficeWriting): Piece[] {
  const more = { unitId: office.id }
  const above = office.parentId ? get(write.structure, office.parentId) : undefined
  const nama = above ? ownNameOf(above.name, region) : ''
  const first = write.say('ayat', `tempat@${office.id}`, placeFormula(office), { nama }, more)
  const ref = first.length > 0 ? [{ ref: `tempat@${office.id}` }] : null
  const below = write.common.B !== undefined
  const second = write.say(
    'ayat',
    `dipimpin@${office.id}`,
    leadFormula(office, below),
    { ref },
    more,
  )
  return article(`kedudukan@${office.id}`, [...first, ...second])
}

/** The article on an office's structure, and that on its chart. `annex`: " I" where a text has several charts. */
export function structureArticles(writing: OfficeWriting, annex: string): Piece[] {
  const { write, office } = writing
  const list = write.say(
    'pasal',
    `susunan@${office.id}`,
    'susunan',
    {},
    { pieces: listItems(writing), unitId: office.id },
  )
  return [
    ...list,
    ...write.say('pasal', `bagan@${office.id}`, 'bagan', { urutan: annex }, { unitId: office.id }),
  ]
}

function listItems(writing: OfficeWriting): Piece[] {
  const { write, office, settings, head } = writing
  const units = unitsBelow(write.structure, office.id)
  const uptd = units.filter(({ type }) => type === 'uptd')
  const others = units.filter(({ type }) => type !== 'uptd' && type !== 'kjf')
  const kjf = units.find(({ type }) => type === 'kjf')
  const { kjf: told } = settings
  const listed = told === 'office' || told === 'both' || (told === 'chart' && kjf !== undefined)
  return [
    ...(head === '' ? [] : [listItem(writing, `kepala@${office.id}`, head, office.id)]),
    ...others.map((unit) => unitItem(writing, unit, 1)),
    ...(uptd.length > 0 && office.type !== 'uptd'
      ? [listItem(writing, `letak-uptd@${office.id}`, 'UPTD', office.id)]
      : []),
    ...(listed
      ? [listItem(writing, `letak-kjf@${office.id}`, kjf?.name ?? KJF, kjf?.id ?? office.id)]
      : []),
  ]
}

const KJF = 'Kelompok Jabatan Fungsional'
/** A list has at most so many levels (UU 12/2011, Lampiran II). */
const DEEPEST = 4

function listItem({ settings }: OfficeWriting, key: string, name: string, id: string): Piece {
  return piece('item', key, nameInList(name, settings), { by: 'unit', id }, { unitId: id })
}

/** A unit in the list with those below it; a list of one is no list. */
function unitItem(writing: OfficeWriting, unit: Unit, depth: number): Piece {
  const { write, settings, region } = writing
  const key = `letak@${unit.id}`
  const below = unitsBelow(write.structure, unit.id)
  const onChart = below.find(({ type }) => type === 'kjf')
  const wanted = settings.kjf
  const asked = (wanted === 'units' || wanted === 'both') && depth === 1
  const withKjf = asked || (wanted === 'chart' && onChart !== undefined)
  const parts: Piece[] = [
    ...below.filter(({ type }) => type !== 'kjf').map((one) => unitItem(writing, one, depth + 1)),
    ...(withKjf
      ? [
          listItem(
            writing,
            `letak@${onChart?.id ?? `kjf-${unit.id}`}`,
            onChart?.name ?? KJF,
            onChart?.id ?? unit.id,
          ),
        ]
      : []),
  ]
  const Unit = nameInList(ownNameOf(unit.name, region), settings)
  const more = { unitId: unit.id }
  const plain = () => write.say('item', key, 'susunan-butir', { Unit }, more)
  const [only, second] = parts
  const made =
    !only || depth >= DEEPEST
      ? plain()
      : second || only.pieces.length > 0
        ? write.say('item', key, 'susunan-daftar', { Unit }, { ...more, pieces: parts })
        : onlyOne(writing, key, Unit, only, more)
  return made[0] ?? listItem(writing, key, unit.name, unit.id)
}

/** "Bidang X, terdiri atas Kelompok Jabatan Fungsional": the one below is named in the line itself. */
function onlyOne(
  { write }: OfficeWriting,
  key: string,
  Unit: string,
  only: Piece,
  more: { unitId: string },
): Piece[] {
  return write.say('item', key, 'susunan-satu', { Unit, nama: only.text }, more)
}

/** Keys of all positions in the list. */
export function listedIn(list: readonly Piece[]): Set<string> {
  const keys = new Set<string>()
  const walk = (pieces: readonly Piece[]) => {
    for (const one of pieces) {
      keys.add(one.key)
      walk(one.pieces)
    }
  }
  walk(list)
  return keys
}

/** The articles on an office's own tugas and fungsi. */
export function officeDuties(writing: OfficeWriting): Piece[] {
  const { write, office, word } = writing
  const more = { unitId: office.id }
  const duties = dutiesOfSort(write.structure, office, 'tugas')
  const [only, second] = duties
  const key = `tugas@${office.id}`
  const tugas = second
    ? write.say(
        'pasal',
        key,
        'tugas-banyak',
        { Unit: word, ref: null },
        { ...more, pieces: items(duties) },
      )
    : write.say('pasal', key, 'tugas-kantor', { tugas: only?.text ?? '…' }, more)
  const ref: Run[] | null = tugas.length > 0 ? [{ ref: key }] : null
  const over = write.common.B ?? write.common.K
  const functions = functionItems(write.with({ B: over ?? '' }), office)
  if (functions.length === 0) return tugas
  return [
    ...tugas,
    ...write.say(
      'pasal',
      `fungsi@${office.id}`,
      'fungsi-kantor',
      { ref },
      { ...more, pieces: functions },
    ),
  ]
}

/** The units of an office a text tells, those right below it first: each with its Bagian and its articles. */
export function unitArticles(
  writing: OfficeWriting,
  listed: ReadonlySet<string>,
): { readonly unit: Unit; readonly pieces: readonly Piece[] }[] {
  const { write, office, settings, region, head } = writing
  const unitWriting: UnitWriting = { write, settings, region, listed }
  return unitsBelow(write.structure, office.id)
    .filter(hasArticles)
    .map((unit) => {
      const below = unitsBelow(write.structure, unit.id).filter(hasArticles).length > 0
      const heading = (one: Unit) =>
        settings.article === 'three' && below
          ? write.say(
              'paragraf',
              `paragraf@${one.id}`,
              one === unit ? 'bagian-umum' : 'bagian-unit',
              { Unit: ownNameOf(one.name, region) },
              { unitId: one.id },
            )
          : []
      return { unit, pieces: articlesBelow(unitWriting, unit, head, heading) }
    })
}

/** The articles on UPTD of an office: that there can be some, and where they are set. */
export function uptdArticles({ write, office }: OfficeWriting): Piece[] {
  const has = unitsBelow(write.structure, office.id).some(({ type }) => type === 'uptd')
  if (!has || office.type === 'uptd') return []
  const key = `uptd-dibentuk@${office.id}`
  const more = { unitId: office.id }
  const first = write.say(
    'ayat',
    key,
    'uptd-dibentuk',
    { ref: [{ ref: `letak-uptd@${office.id}` }] },
    more,
  )
  const ref: Run[] | null = first.length > 0 ? [{ ref: key }] : null
  return article(`uptd@${office.id}`, [
    ...first,
    ...write.say('ayat', `uptd-diatur@${office.id}`, 'uptd-diatur', { ref }, more),
  ])
}

/** The article on the functional groups of an office; `ofAll`: of every office of the text in one. */
export function kjfArticles(
  { write, office, settings, head }: OfficeWriting,
  listed: ReadonlySet<string>,
  ofAll: boolean,
): Piece[] {
  const key = `letak-kjf@${office.id}`
  const anywhere = listed.has(key) || [...listed].some((one) => isKjf(write.structure, one))
  if (!anywhere) return []
  const ref: Run[] | null = listed.has(key) && !ofAll ? [{ ref: key }] : null
  const more = ofAll ? {} : { unitId: office.id }
  const B = ofAll ? 'kepala Perangkat Daerah' : head
  const first = `kjf-kedudukan@${office.id}`
  const kedudukan = write.say('ayat', first, 'kjf-kedudukan', { ref, B }, more)
  const again: Run[] | null = kedudukan.length > 0 ? [{ ref: first }] : null
  const era =
    settings.era === 'sub-koordinator'
      ? write.say('ayat', `kjf-era@${office.id}`, 'kjf-sub-koordinator', {}, more)
      : settings.era === 'tim kerja'
        ? write.say('ayat', `kjf-era@${office.id}`, 'kjf-tim-kerja', {}, more)
        : []
  return article(`kjf@${office.id}`, [
    ...kedudukan,
    ...write.say('ayat', `kjf-tugas@${office.id}`, 'kjf-tugas', { ref: again }, more),
    ...write.say('ayat', `kjf-jenis@${office.id}`, 'kjf-jenis', { ref: again }, more),
    ...era,
  ])
}

function isKjf(structure: Structure, key: string): boolean {
  if (!key.startsWith('letak@')) return false
  const id = key.slice('letak@'.length)
  return id.startsWith('kjf-') || get(structure, id as UnitId)?.type === 'kjf'
}
