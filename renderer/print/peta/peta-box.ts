import { petaRows } from '../../domain/readings/peta-jabatan.ts'
import { addStaffing, NO_STAFFING, type Staffing } from '../../domain/readings/staffing.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { TextPart } from '../../layout/text/box-text.ts'
import type { Words } from '../../words/words.ts'
import type { BoxLook } from '../chart/chart-look.ts'

/**
 * What a box of the peta jabatan says: the head's title and kelas, who holds it, and the table
 * Jabatan | Kls | B | K | −/+ of the other posts with the sum of these lines, so that they add up. A unit without posts has its name alone.
 */
export function petaParts(
  structure: Structure,
  unitId: UnitId,
  on: CalendarDate,
  look: BoxLook,
  words: Words,
): TextPart[] {
  const rows = petaRows(structure, unitId, on)
  const head = rows.find(({ post }) => post.head)
  const others = rows.filter((row) => row !== head)
  const name = head?.post.title ?? get(structure, unitId)?.name ?? ''
  const parts: TextPart[] = [{ role: 'name', text: name.toUpperCase(), bold: true }]
  if (head?.post.kelas != null)
    parts.push({
      role: 'was',
      text: words('peta-paper.of-kelas', { kelas: head.post.kelas }),
      bold: false,
    })
  for (const part of look.parts)
    if (part.role !== 'name') parts.push(part.role === 'holder' ? { ...part, whole: true } : part)
  if (others.length === 0) return parts
  const heads = ['kelas', 'b', 'k', 'diff'] as const
  parts.push({
    role: 'title',
    text: words('peta-paper.post'),
    bold: true,
    figures: heads.map((word) => words(`peta-paper.${word}`)),
  })
  for (const { post, staffing } of others)
    parts.push({
      role: 'title',
      text: post.title,
      bold: false,
      figures: figures(post.kelas, staffing, words),
    })
  const sum = others.map(({ staffing }) => staffing).reduce(addStaffing, NO_STAFFING)
  parts.push({
    role: 'title',
    text: words('peta-paper.sum'),
    bold: true,
    figures: figures(null, sum, words),
  })
  return parts
}

function figures(kelas: number | null, { b, k, diff }: Staffing, words: Words): string[] {
  return [kelas === null ? '' : String(kelas), words.whole(b), words.whole(k), words.signed(diff)]
}
