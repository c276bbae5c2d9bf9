import type { UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'

/**
 * How a regulation is written: what each setting may say, the usual first. A city's offices differ in all of these
 * (Perbup Tulungagung 33/2022, Pergub Kaltim 43/2023, Perbup Purwakarta 237/2021, Perbup Karawang 76/2021).
 */
export const NASKAH_CHOICES = {
  /** One article of three ayat a unit; three articles; or subbagian and seksi together as ayat of one article. */
  article: ['one', 'three', 'together'],
  uraian: ['none', 'ayat', 'article', 'annex'],
  /** Whose tugas it is: the unit's, or its head's. */
  bearer: ['unit', 'head'],
  holds: ['menyelenggarakan', 'mempunyai'],
  lists: ['terdiri atas', 'membawahi', 'membawahkan'],
  word: ['tugas', 'tugas pokok'],
  /** What works below a bidang after delayering, beside what the chart shows. */
  era: ['none', 'sub-koordinator', 'tim kerja'],
  /** Kecamatan, and kelurahan, that are alike are told once, or each by its name. */
  alike: ['together', 'each'],
  names: ['chart', 'small'],
  kjf: ['chart', 'office', 'units', 'both', 'none'],
  references: ['letter', 'article'],
  /** Pasal 18 ayat (6) UUD 1945 as the first of Mengingat. */
  constitution: ['yes', 'no'],
  ranks: ['none', 'eselon', 'jabatan'],
  /** Who and what stays until it is set anew: officials, and UPTD, and permits. */
  transition: ['officials', 'uptd', 'permits', 'none'],
  /** In an amendment, letters of a list are counted anew, or what is put in gets "c1". */
  letters: ['anew', 'between'],
} as const

/** Settings of free text. */
export const NASKAH_TEXTS = [
  /** Number, year and dates of the text once it is signed; empty: "…". */
  'number',
  'year',
  'signed',
  'promulgated',
  'gazette',
  /** Each line a regulation revoked beside that in force. */
  'revokes',
  /** Each line a regulation that has amended the one in force. */
  'amendments',
  /** "sepanjang mengatur …": only so much of it. */
  'revoked-part',
  /** The day it comes into force, where that is not the day of promulgation. */
  'force',
  /** Words that keep their capital where names in lists are small. */
  'proper',
] as const

export type NaskahChoices = {
  readonly [K in keyof typeof NASKAH_CHOICES]: (typeof NASKAH_CHOICES)[K][number]
}
export type NaskahTexts = { readonly [K in (typeof NASKAH_TEXTS)[number]]: string }
export interface NaskahSettings extends NaskahChoices, NaskahTexts {}
export type NaskahKey = keyof NaskahSettings

export const CHOICE_KEYS = Object.keys(NASKAH_CHOICES) as readonly (keyof NaskahChoices)[]

/** The record a setting of the text is kept in: of all texts, or of the text of one office. */
export function naskahSettingId(key: NaskahKey, office: UnitId | null): `setting:${string}` {
  return office ? `setting:naskah@${key}@${office}` : `setting:naskah@${key}`
}

/** The settings of the text of an office, over those of all texts; null: of the text of all offices. */
export function naskahSettings(structure: Structure, office: UnitId | null): NaskahSettings {
  const held = (key: NaskahKey): string =>
    (office && get(structure, naskahSettingId(key, office))?.value) ||
    get(structure, naskahSettingId(key, null))?.value ||
    ''
  const choices = CHOICE_KEYS.map((key) => {
    const value = held(key)
    const known: readonly string[] = NASKAH_CHOICES[key]
    return [key, known.includes(value) ? value : known[0]]
  })
  const texts = NASKAH_TEXTS.map((key) => [key, held(key)])
  return Object.fromEntries([...choices, ...texts]) as NaskahSettings
}

/** The government a text is of, in the words of a regulation. */
export interface Government {
  /** "Wali Kota", "Bupati", "Gubernur". */
  readonly head: string
  /** "Kota Contoh". */
  readonly region: string
  /** "Wali Kota Contoh", as under the signature. */
  readonly signer: string
  /** Where it is signed. */
  readonly city: string
  readonly headName: string
  readonly secretary: string
}

/** Whose regulation it is, from the letterhead of the office. */
export function governmentOf(structure: Structure): Government {
  const held = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  const region = held('government').replace(/^pemerintah(an)?\s+(daerah\s+)?/i, '')
  const signer = held('headTitle')
  const [head = ''] = /^(wali ?kota|bupati|gubernur)/i.exec(signer) ?? []
  const level = /provinsi/i.test(region)
    ? 'Gubernur'
    : /kabupaten/i.test(region)
      ? 'Bupati'
      : 'Wali Kota'
  return {
    head:
      head === ''
        ? level
        : head.replace(/^wali ?kota$/i, 'Wali Kota').replace(/^[bg]/, (sign) => sign.toUpperCase()),
    region: region || 'Kota …',
    signer: signer || `${level} …`,
    city: held('city') || '…',
    headName: held('headName') || '…',
    secretary: held('naskah-sekda') || '…',
  }
}
