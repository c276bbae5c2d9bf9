import { headStatus } from '../../domain/acting/head-status.ts'
import type { PaperBlock, PaperSigner, PaperText } from '../../domain/paper/paper-text.ts'
import { pangkatOf } from '../../domain/ranks/pangkat.ts'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Person, Post } from '../../domain/records/records.ts'
import { get, pathUp, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import { signerUnder } from '../../print/heads/signer-chain.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'

/** A value of the office itself, empty where none is kept. */
export function settingOf(structure: Structure, key: string): string {
  return get(structure, `setting:${key}`)?.value.trim() ?? ''
}

/** Name, NIP, pangkat and post of somebody, as every letter names a person. */
export function personRows(
  structure: Structure,
  person: Person,
  post: Post | undefined,
  words: Words,
): (readonly [string, string])[] {
  return [
    [words('letter.name'), fullName(person)],
    [
      words(person.status === 'pppk' ? 'person.ni-pppk' : 'person.nip'),
      person.nip ? spacedNip(person.nip) : '',
    ],
    [words('letter.rank'), pangkatOf(person.golongan)],
    [words('letter.post'), post ? postOfOffice(structure, post) : ''],
  ]
}

/** The head of the government signs; a line to write on where the settings do not name one. */
export function governmentSigner(structure: Structure, over: string): PaperSigner {
  return {
    over,
    title: settingOf(structure, 'headTitle'),
    name: settingOf(structure, 'headName'),
    under: signerUnder((key) => settingOf(structure, key)),
  }
}

/** Whoever leads the unit above a post signs for its holder; where nobody does, the head of the government. */
export function superiorSigner(
  structure: Structure,
  post: Post,
  on: CalendarDate,
  over: string,
): PaperSigner {
  const [own, ...above] = pathUp(structure, post.unitId)
  for (const unit of post.head ? above : [own, ...above]) {
    const status = unit && headStatus(structure, unit.id, on)
    if (status?.kind !== 'held') continue
    const [person] = status.holders
    if (!person) continue
    const under = person.nip ? `NIP ${spacedNip(person.nip)}` : ''
    return { over, title: status.post.title, name: fullName(person), under }
  }
  return governmentSigner(structure, over)
}

/** "Kota Contoh, 4 Oktober 2018". */
export function placeAndDay(structure: Structure, on: CalendarDate, words: Words): string {
  const city = settingOf(structure, 'city')
  const day = longDate(on, words.language)
  return city === '' ? day : `${city}, ${day}`
}

/** A letter upright: letterhead, title with a number to write in where none is known, and what follows. */
export function letterPage(
  structure: Structure,
  title: string,
  number: string | null,
  words: Words,
  blocks: readonly PaperBlock[],
): PaperText {
  return {
    title,
    landscape: false,
    foot: title,
    blocks: [
      ...letterheadBlocks(structure),
      {
        kind: 'title',
        lines: [title.toUpperCase(), words('letter.number', { number: number ?? '……………………' })],
      },
      ...blocks,
    ],
  }
}
