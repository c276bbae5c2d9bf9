/** Levels of a functional post from the highest to the lowest (SIASN codes UT MA MU PT, PY MH TR PM). */
export const JENJANG = [
  'Ahli Utama',
  'Ahli Madya',
  'Ahli Muda',
  'Ahli Pertama',
  'Penyelia',
  'Mahir',
  'Terampil',
  'Pemula',
] as const
export type Jenjang = (typeof JENJANG)[number]

/** Old names come before the words they contain: "Pelaksana Lanjutan" is Mahir, "Pelaksana Pemula" Pemula. */
const ENDINGS: readonly (readonly [RegExp, Jenjang])[] = [
  [/\butama\b/, 'Ahli Utama'],
  [/\bmadya\b/, 'Ahli Madya'],
  [/\bmuda\b/, 'Ahli Muda'],
  [/\bpertama\b/, 'Ahli Pertama'],
  [/\bpenyelia\b/, 'Penyelia'],
  [/\b(mahir|pelaksana lanjutan)\b/, 'Mahir'],
  [/\b(pemula|pelaksana pemula)\b/, 'Pemula'],
  [/\b(terampil|pelaksana)\b/, 'Terampil'],
]

/**
 * Jenjang named by the title of a functional post ("Pranata Komputer Ahli Muda", "Perawat Pelaksana Lanjutan"),
 * or null. What follows "Sub Koordinator" is a task, not the title, and is not read.
 */
export function jenjangOf(title: string): Jenjang | null {
  const text = title.toLowerCase().split(/sub[\s.-]*koordinator/)[0] ?? ''
  return ENDINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
