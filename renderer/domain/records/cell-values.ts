import { ESELONS } from './form/choices.ts'
import type { Eselon } from './records.ts'

/** `IIb`, `II/b`, `II.B`, `Eselon II b`, `Es. III-B`, `3b` → `II.b`, `III.b`; null for everything else. */
export function readEselon(text: string): Eselon | null {
  const match = /^(?:(?:eselon|esl?)\b[\s.]*)?(iv|v|i{1,3}|[1-5])[\s./-]*([ab])$/i.exec(text.trim())
  if (!match?.[1] || !match[2]) return null
  const level = ROMAN[Number(match[1])] ?? match[1].toUpperCase()
  const written = `${level}.${match[2].toLowerCase()}`
  return ESELONS.find((one) => one === written) ?? null
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V']

/** `IIId`, `III d`, `Penata Tk. I (III/d)`, `Pembina / IV.a` → `III/d`, `IV/a`; otherwise the text as it stands, null where blank. */
export function readGolongan(text: string): string | null {
  const clean = text.trim()
  const match = /(?:^|[(\s/,])\s*(iv|i{1,3})[\s./-]*([a-e])\s*\)?$/i.exec(clean)
  if (!match?.[1] || !match[2]) return clean || null
  return `${match[1].toUpperCase()}/${match[2].toLowerCase()}`
}

/**
 * A whole number from 0 as it is typed or pasted (`12`, `1.200`, `3,0`); null for everything else. Whether it is one
 * the field can hold is told by the field, with its range.
 */
export function readCount(text: string): number | null {
  const clean = text.replace(/\s|[.,](?=\d{3}(?:\D|$))/g, '').replace(/[.,]0+$/, '')
  return /^\d{1,300}$/.test(clean) ? Number(clean) : null
}
