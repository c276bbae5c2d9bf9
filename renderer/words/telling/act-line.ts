import type { Act, ActKind } from '../../domain/acts/act.ts'
import { isBundle, memberKeys } from '../../domain/acts/act-bundles.ts'
import { placeInAct } from '../../domain/acts/act-place.ts'
import { LINES, POST_CATEGORIES, UNIT_TYPES } from '../../domain/records/form/choices.ts'
import { kindOfId } from '../../domain/records/records.ts'
import { unitAbove } from '../../domain/structure/references.ts'
import { get } from '../../domain/structure/structure.ts'
import { spokenNumber } from '../figures/whole-number.ts'
import type { Words } from '../words.ts'
import { dutiesAlong, dutyCounts, textCounts, textOf } from './act-duties-text.ts'
import {
  alongLines,
  foundedName,
  isMoved,
  orderLines,
  placeLines,
  postLines,
  splitLines,
} from './act-parts-text.ts'
import { type ActSource, placeOfAct, toldParts } from './act-records.ts'
import { choiceWord } from './code-word.ts'
import { recordName } from './record-title.ts'
import { ruleName } from './rule-name.ts'
import { fromTo, NOTHING } from './value-text.ts'

/** An act in one line: "Ganti nama: Bidang A → Bidang B", "Dihapus: Seksi Persandian (Bidang Statistik)". */
export function actLine(words: Words, act: Act, source: ActSource): string {
  return `${words(`act.${act.act}`)}: ${actText(words, act, source)}`
}

/** The same without the word for what it is. Screen and paper tell an act with these words. */
export function actText(words: Words, act: Act, source: ActSource): string {
  return [ownText(words, act, source), ...dutiesAlong(words, act)].join('; ')
}

function ownText(words: Words, act: Act, source: ActSource): string {
  if (isBundle(act))
    return `${bundleTitle(words, act)}: ${bundleLines(words, act, source).join('; ')}`
  const { act: kind, from, to } = act
  const place = placeOfAct(act, source)
  const where = place ? ` (${place})` : ''
  const subject = actSubject(words, act, source)
  const [was, is] = sidesOf(words, act)
  const both = fromTo(was ?? NOTHING, is ?? NOTHING)
  switch (kind) {
    case 'create':
      return `${to ?? act.name}${where}`
    case 'abolish':
      return [`${from ?? act.name}${whereBefore(act, source)}`, heirText(words, act)]
        .filter(Boolean)
        .join('; ')
    case 'accept':
      return [
        subject,
        to === null ? words('act.reopened') : words('act.because', { reason: to }),
        ...(from === to ? toldParts(words, act, source).map(({ line }) => line) : []),
      ].join('; ')
    case 'merge':
    case 'equalise':
      return [
        `${was ?? NOTHING} → ${foundedName(words, act, `${is ?? NOTHING}${where}`)}`,
        ...alongLines(words, act),
        ...postLines(words, act),
      ].join('; ')
    case 'split':
      return splitLines(words, act, `${was ?? NOTHING}${where}`)?.join('; ') ?? `${both}${where}`
    case 'rename':
      // Units and posts of one name stand in many places.
      return `${both}${where}`
    case 'duties':
      return [subject, dutyCounts(words, act).join(', ')].filter(Boolean).join(': ')
    case 'naskah':
      return [subject, textCounts(words, act).join(', ')].filter(Boolean).join(': ')
    case 'reorder':
      return was === is ? [subject, ...orderLines(words, act)].join('; ') : `${subject}: ${both}`
    case 'other':
      return otherText(words, act, source)
    case 'move':
      return `${act.name}: ${both}`
    default:
      if (was !== is) return kind === 'category' ? `${both}${where}` : `${subject}: ${both}`
      // What stays where it is was changed in what is said of it.
      return [
        was === null ? subject : `${subject}: ${was}`,
        ...toldParts(words, act, source).map(({ line }) => line),
      ].join('; ')
  }
}

/** Where something stood that goes, as that was called then: " (Bidang Bina Marga)". */
function whereBefore(act: Act, source: ActSource): string {
  const place = placeOfAct(act, source)
  if (place === null) return ''
  const base = source.before.structure()
  const record = get(base, act.id)
  return ` (${(record && placeInAct(base, unitAbove(record))) ?? place})`
}

/** What an act is about: "Seksi Persandian (Bidang Statistik)"; for an accepted finding with the rule before it. */
export function actSubject(words: Words, act: Act, source: ActSource): string {
  if (isBundle(act)) return bundleTitle(words, act)
  if (act.act === 'naskah') return textOf(words, act)
  const { fields } = act
  const place = placeOfAct(act, source)
  if (act.act === 'reorder')
    return act.id === 'top' ? words('act.order-top') : words('act.order-below', { name: act.name })
  const name = `${actName(words, act, source)}${place ? ` (${place})` : ''}`
  const rule = fields.find(({ field }) => field === 'rule')
  return act.act === 'accept' && rule
    ? `${ruleName(words, String(rule.to ?? rule.from))}: ${name}`
    : name
}

/** How many trifles of which office a bundle is. */
function bundleTitle(words: Words, act: Act): string {
  return words('act.bundle', { count: memberKeys(act).length, name: act.name })
}

/** What a bundle is of, one line for each trifle; none for any other act. */
export function bundleLines(words: Words, act: Act, source: ActSource): string[] {
  return isBundle(act) ? toldParts(words, act, source).map(({ line }) => line) : []
}

/** So many duties of one act stand on a sheet line by line. */
const MOST_DUTIES = 20

/**
 * What is read line by line below an act: the trifles of a bundle, the duties of a unit, the pieces of a text; none for
 * any other act.
 */
export function listedLines(words: Words, act: Act, source: ActSource): string[] {
  if (act.act !== 'duties' && act.act !== 'naskah') return bundleLines(words, act, source)
  const lines = toldParts(words, act, source).map(({ line }) => line)
  if (lines.length <= MOST_DUTIES + 1) return lines
  const more = words('act.duties-more', { count: lines.length - MOST_DUTIES })
  return [...lines.slice(0, MOST_DUTIES), more]
}

/** What it was, line by line; none where there was nothing. */
export function wasLines(words: Words, act: Act, source: ActSource): string[] {
  return sideLines(words, act, source, 'was')
}

/** What it becomes, line by line; none where nothing is left. */
export function becameLines(words: Words, act: Act, source: ActSource): string[] {
  if (act.act === 'accept') return [act.to ?? words('act.reopened')]
  const parts = act.act === 'split' && splitLines(words, act)
  if (parts) return [...parts, ...dutiesAlong(words, act)]
  const along = dutiesAlong(words, act)
  if (act.act === 'abolish')
    return [...[heirText(words, act)].filter((line) => line !== null), ...along]
  return [...sideLines(words, act, source, 'is'), ...along]
}

/** The lines of one side in a cell of the screen. */
export function sideText(lines: readonly string[]): string {
  return lines.join('; ') || NOTHING
}

function sideLines(words: Words, act: Act, source: ActSource, side: 'was' | 'is'): string[] {
  const [was, is] = sidesOf(words, act)
  const told = side === 'was' ? was : is
  if (isMoved(act)) return placeLines(words, act, side === 'was' ? 'from' : 'to')
  const posts = side === 'is' ? [...alongLines(words, act), ...postLines(words, act)] : []
  if (posts.length > 0) return [foundedName(words, act, told ?? NOTHING), ...posts]
  if (!isOfFields(words, act)) return told === null ? [] : [told]
  const parts = toldParts(words, act, source).flatMap((part) => part[side] ?? [])
  return act.act === 'other' || told === null ? parts : [told, ...parts]
}

/** Whether an act says nothing but which fields of something changed. */
export function isOfFields(words: Words, act: Act): boolean {
  const [was, is] = sidesOf(words, act)
  return act.act === 'other' || (was === is && !isMoved(act))
}

/** What is neither unit, post nor person: "Hari libur Maulid Nabi: Tanggal 20 → 21 November 2018". */
function otherText(words: Words, act: Act, source: ActSource): string {
  const lines = toldParts(words, act, source).map(({ line }) => line)
  const { before, after } = source.change[act.id] ?? {}
  if (before && after && after.kind !== 'setting')
    return `${actSubject(words, act, source)}: ${lines.join('; ')}`
  return lines.join('; ') || actSubject(words, act, source)
}

/** What it was and is where the act has that in one line: names as they are, choices and numbers in words. */
function sidesOf(words: Words, { act, from, to }: Act): readonly [string | null, string | null] {
  const told = (value: string | null) => (value === null ? null : saidSide(words, act, value))
  return [told(from), told(to)]
}

function saidSide(words: Words, kind: ActKind, value: string): string {
  switch (kind) {
    case 'type':
      return choiceWord(words, UNIT_TYPES, value)
    case 'line':
      return choiceWord(words, LINES, value)
    case 'kelas':
    case 'seats':
      return spokenNumber(Number(value), words.language)
    case 'category':
    case 'equalise':
      return titleAndCategory(words, value)
    default:
      return value
  }
}

/** "Analis · fungsional": a title, and behind it an eselon or the kind of post. */
function titleAndCategory(words: Words, text: string): string {
  const at = text.lastIndexOf(' · ') + ' · '.length
  const category = POST_CATEGORIES.find((one) => one === text.slice(at))
  return category ? `${text.slice(0, at)}${words(`category.${category}`)}` : text
}

/** Who takes over the tasks of what is abolished; null where that was not said. */
function heirText(words: Words, { fields }: Act): string | null {
  const heir = fields.find(({ field }) => field === 'heir')?.to
  return heir ? words('act.heir', { name: String(heir) }) : null
}

/** The name of its subject; what kind of thing it is where it has none. */
function actName(words: Words, { subject, id, name }: Act, { change, naming }: ActSource): string {
  if (subject !== 'other') return name
  const record = change[id]?.after ?? change[id]?.before
  if (record) return recordName(words, naming, record)
  const kind = kindOfId(id)
  return name === id && kind ? words(`kind.${kind}`) : name
}
