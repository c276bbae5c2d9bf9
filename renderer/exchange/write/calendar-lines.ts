import { withoutUnseen } from '../../domain/values/unseen-signs.ts'

/** A property of a calendar: its name with parameters, and its value as it is to be written. */
export type CalendarLine = readonly [name: string, value: string]

/** Octets of a line without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75

/** A value of type TEXT (RFC 5545, 3.3.11), without signs nobody sees. */
export function calendarText(text: string): string {
  return withoutUnseen(text)
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/\t/g, ' ')
}

/** The lines as a file: each ended by CRLF, a long one parted between letters. */
export function calendarFile(lines: readonly CalendarLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')
}

const encoder = new TextEncoder()

/** What goes on in a further line begins there with a blank, which counts. */
function folded(line: string): string {
  let text = ''
  let room = MOST_OCTETS
  for (const sign of line) {
    const octets = encoder.encode(sign).length
    if (octets > room) {
      text += '\r\n '
      room = MOST_OCTETS - 1
    }
    text += sign
    room -= octets
  }
  return text
}
