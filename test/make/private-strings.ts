import { unzipSync } from 'fflate'
import { fullName } from '../../renderer/domain/records/full-name.ts'
import type { Person } from '../../renderer/domain/records/records.ts'
import { partsOf } from '../../renderer/domain/values/calendar-date.ts'
import { longDate, shortDate } from '../../renderer/words/figures/long-date.ts'

/** Everything by which one of these people could be found in a text, in small letters. */
export function privateStrings(people: readonly Person[]): ReadonlySet<string> {
  const all = people.flatMap((person) => [
    ...nipForms(person.nip),
    ...birthForms(person.birthDate),
    ...[
      person.name,
      fullName(person),
      person.name.replaceAll(' ', '-'),
      person.name.replaceAll(' ', '_'),
    ],
  ])
  return new Set(all.map((text) => text.toLowerCase()))
}

/** How an NIP may be written. */
export function nipForms(nip: string | null): string[] {
  if (!nip) return []
  const spaced = `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
  return [nip, spaced, spaced.replaceAll(' ', '\u00a0')]
}

/** How a birth date may be written. */
export function birthForms(date: Person['birthDate']): string[] {
  if (!date) return []
  const { year, month, day } = partsOf(date)
  const two = (value: number) => String(value).padStart(2, '0')
  return [
    date,
    date.replaceAll('-', ''),
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}/${two(month)}/${year}`,
    longDate(date, 'id'),
    longDate(date, 'en'),
    shortDate(date, 'id'),
    shortDate(date, 'en'),
  ]
}

/** All text in these bytes, in small letters: the parts of an archive one after another. */
export function textOfBytes(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes]
  return parts
    .map((part) => unfolded(new TextDecoder().decode(part)))
    .join('\n')
    .toLowerCase()
}

/** Of a calendar its lines as they were before they were parted, and what stands in them without its strokes. */
function unfolded(text: string): string {
  if (!text.startsWith('BEGIN:VCALENDAR')) return text
  return text.replace(/\r\n /g, '').replace(/\\(.)/g, '$1')
}

/** Those of the strings that stand in the text. */
export function foundIn(text: string, strings: ReadonlySet<string>): string[] {
  return [...strings].filter((one) => text.includes(one))
}
