import { headTitle } from '../../domain/ranks/head-title.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import type { Article, ArticleTree, Fault, Point } from './article-tree.ts'
import { asInText, ownName } from './own-name.ts'
import { pointName, withoutEnd, withoutReference } from './point-name.ts'
import { officeName, officeOfTitle, titleOf } from './regulation-title.ts'

/** A unit as a regulation names it. */
export interface RegulationUnit {
  readonly name: string
  readonly row: number
  /** Its place among the units; null for an office. */
  readonly above: number | null
  /** The title of its head as it is written, or made of its name; null where nobody leads it. */
  readonly head: string | null
}

/** What of the text was not understood, or was guessed. */
export interface RegulationNote {
  readonly what:
    | Fault['what']
    | 'point'
    | 'kind-unknown'
    | 'office-unnamed'
    | 'second-list'
    | 'uptd-unnamed'
    | 'closing'
  readonly row: number
  readonly value: string
}

export interface RegulationStructure {
  readonly units: readonly RegulationUnit[]
  readonly notes: readonly RegulationNote[]
  /** Articles that told nothing of the structure. */
  readonly unused: readonly Article[]
}

/** The text that leads to the list of an office's units. */
const LIST =
  /\bsusunan (?:organisasi|perangkat)\b(.*?)(?:terdiri (?:atas|dari)|meliputi|sebagai berikut|adalah)\s*:?$/i
const HEAD_ALONE =
  /^(kepala|inspektur|camat|lurah|direktur|sekretaris (?:daerah|dprd|dewan)|kepala (?:dinas|badan|satuan|kantor|uptd?|puskesmas)|pimpinan)$/i
const UPTD_ALONE =
  /^(uptd?|unit pelaksana teknis(?: daerah)?|unit pelaksana teknis (?:dinas|badan))(\s*\(uptd?\))?$/i
/** A longer point, or one that begins like a duty, names no unit. */
const LONGEST_NAME = 120
const DUTY =
  /^(pe\p{Ll}+(an|nya)|me\p{Ll}+|pelaksana tugas|jabatan pelaksana|pelaksana|evaluasi|koordinasi)\b/iu

interface Building {
  readonly units: RegulationUnit[]
  readonly notes: RegulationNote[]
  readonly texts: readonly string[]
  readonly used: Set<Article>
}

/** A text with the list below it, and the article it stands in. */
interface Listing {
  readonly article: Article
  readonly text: string
  readonly row: number
  readonly points: readonly Point[]
  /** The text of an article, or of a paragraph right below it. */
  readonly high: boolean
}

/** The units a regulation tells: the list of its structure, and what later articles say of units in it. */
export function structureOfRegulation(tree: ArticleTree): RegulationStructure {
  const listings = tree.articles.flatMap(listingsIn)
  const named = listings.filter(({ text, points }) => LIST.test(text) && points.length > 0)
  const heads = named.length > 0 ? named : listings.filter(beginsWithHead).slice(0, 1)
  const building: Building = {
    units: [],
    notes: tree.faults.map(({ what, row, value }) => ({ what, row, value })),
    texts: listings.map(({ text }) => text),
    used: new Set(),
  }
  const offices = new Set<string>()
  for (const listing of heads) takeOffice(tree, listing, building, offices)
  const main = new Set(heads.map(({ points }) => points))
  for (const one of listings) {
    if (one.high && one.points.length > 0 && !main.has(one.points)) takeLater(one, building)
  }
  const [closing] = tree.closing
  if (closing) building.notes.push({ what: 'closing', row: closing.row, value: closing.text })
  const unused = tree.articles.filter((one) => one.number !== '' && !building.used.has(one))
  return { units: building.units, notes: building.notes, unused }
}

function listingsIn(article: Article): Listing[] {
  const found: Listing[] = []
  const add = ({ text, row, points }: Pick<Point, 'text' | 'row' | 'points'>, depth: number) => {
    found.push({ article, text, row, points, high: depth < 2 })
    for (const one of points) add(one, depth + 1)
  }
  add(article, 0)
  return found
}

/** A list without the words before it, as it is copied from the middle of an article. */
function beginsWithHead({ points: [first, ...more] }: Listing): boolean {
  if (!first || more.length === 0) return false
  const name = pointName(first.text).name
  const leads = HEAD_ALONE.test(name) || officeOfHead(name) !== null
  return leads && more.some((one) => levelOfName(pointName(one.text).name) !== null)
}

/** The office that a title leads: "Kepala Dinas Sosial" → "Dinas Sosial"; null for a title of another kind. */
function officeOfHead(title: string): string | null {
  const unit = unitOfTitle(title)
  const level = unit === null ? null : levelOfName(unit)
  return unit !== null && level !== null && level <= 1 ? unit : null
}

function takeOffice(
  tree: ArticleTree,
  listing: Listing,
  building: Building,
  offices: Set<string>,
): void {
  const { text, row, points, article } = listing
  const name = officeOf(tree, text, points, building)
  building.used.add(article)
  if (offices.has(name.toLowerCase())) {
    building.notes.push({ what: 'second-list', row, value: name })
    return
  }
  offices.add(name.toLowerCase())
  if (!/\s/.test(name)) building.notes.push({ what: 'office-unnamed', row, value: name })
  const [first] = points
  const led = first ? pointName(first.text) : null
  const leads = led !== null && isHeadOf(led.name, name)
  const written = leads && /\s/.test(led.name) ? ownName(led.name) : null
  const head = written ?? headTitle(name, guessUnitType(name), null)
  building.units.push({ name, row: leads && first ? first.row : row, above: null, head })
  const at = building.units.length - 1
  for (const point of points) {
    if (point === first && leads) takeBelow(point, at, building)
    else takePoint(point, at, building)
  }
}

/** The words before the list name the office, or the title does, or its head; else what kind it is. */
function officeOf(
  tree: ArticleTree,
  text: string,
  [first]: readonly Point[],
  { texts }: Building,
): string {
  const [, between = ''] = LIST.exec(text) ?? []
  const own = officeName(withoutReference(between.trim()))
  const title = titleOf(tree)
  const told = own ?? (title ? officeOfTitle(title) : null)
  if (told !== null) return asInText(told, texts)
  const written = first ? pointName(first.text).name : ''
  const led = officeOfHead(ownName(written))
  if (led !== null && /\s/.test(led)) return led
  for (const one of texts) {
    const [, named = ''] =
      /^((?:dinas|badan|inspektorat|kecamatan)\b.*?)\s+(?:merupakan|adalah)\b/i.exec(one) ?? []
    const office = officeName(withoutReference(named))
    if (office !== null) return ownName(office)
  }
  return led ?? (written && KIND_OF_HEAD.get(written.toLowerCase())) ?? 'Organisasi'
}

const KIND_OF_HEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    inspektur: 'Inspektorat',
    camat: 'Kecamatan',
    lurah: 'Kelurahan',
    direktur: 'Rumah Sakit',
  }),
)

function isHeadOf(title: string, office: string): boolean {
  if (HEAD_ALONE.test(title)) return true
  const own = headTitle(office, guessUnitType(office), null)
  const led = officeOfHead(title)
  return own?.toLowerCase() === title.toLowerCase() || led?.toLowerCase() === office.toLowerCase()
}

/** What stands below a point: in its own line, or as points. */
function takeBelow(point: Point, at: number, building: Building): void {
  const { below, rest } = pointName(point.text)
  for (const name of below) addUnit(name, point.row, at, building)
  if (rest !== '') building.notes.push({ what: 'point', row: point.row, value: rest })
  for (const one of point.points) takePoint(one, at, building)
}

function takePoint(point: Point, above: number, building: Building): void {
  const { name } = pointName(point.text)
  if (point.mark === '' && levelOfName(name) === null) {
    building.notes.push({ what: 'point', row: point.row, value: point.text })
    return
  }
  const at = addUnit(name, point.row, above, building)
  if (at !== null) takeBelow(point, at, building)
  else for (const one of point.points) takePoint(one, above, building)
}

/** Adds what a point names; null, and a note, where that is no unit. */
function addUnit(written: string, row: number, above: number, building: Building): number | null {
  const { units, notes } = building
  const name = ownName(written)
  const kind = levelOfName(name)
  if (kind === null) {
    const led = unitOfTitle(name)
    if (led !== null) return push({ name: led, row, above, head: name })
    if (name === '' || name.length > LONGEST_NAME || DUTY.test(written)) {
      notes.push({ what: 'point', row, value: written })
      return null
    }
    notes.push({ what: 'kind-unknown', row, value: name })
  }
  if (UPTD_ALONE.test(name)) {
    notes.push({ what: 'uptd-unnamed', row, value: name })
    return push({ name, row, above, head: null })
  }
  const office = units[above]
  const aboveType = office ? guessUnitType(office.name) : null
  return push({ name, row, above, head: headTitle(name, guessUnitType(name), aboveType) })

  function push(unit: RegulationUnit): number {
    units.push(unit)
    return units.length - 1
  }
}

/** "Sekretariat sebagaimana dimaksud dalam Pasal 3 huruf b membawahkan: …" for a unit without any below it so far. */
function takeLater({ text, row, points, article }: Listing, building: Building): void {
  if (!/terdiri (atas|dari)|membawah(i|kan)|meliputi/i.test(text)) return
  const { name, below } = pointName(text)
  const key = withoutEnd(withoutReference(name)).toLowerCase()
  const at = building.units.findIndex((one) => one.name.toLowerCase() === key)
  if (at < 0 || building.units.some(({ above }) => above === at)) return
  const named = points.filter((one) => levelOfName(pointName(one.text).name) !== null)
  if (below.length === 0 && (named.length === 0 || named.length < points.length / 2)) return
  building.used.add(article)
  for (const one of below) addUnit(one, row, at, building)
  for (const one of points) takePoint(one, at, building)
}
