import type { Golongan } from './golongan.ts'

/** What a golongan is called: "Penata Tk. I" for III/d (PP 7/1977 and its successors; SIASN, golongan). */
export const PANGKAT: Readonly<Record<Golongan, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tk. I',
  'I/c': 'Juru',
  'I/d': 'Juru Tk. I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tk. I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tk. I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tk. I',
  'III/c': 'Penata',
  'III/d': 'Penata Tk. I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tk. I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
}

/** "Penata Tk. I (III/d)"; the golongan alone where it is none of a PNS, nothing where none is recorded. */
export function pangkatOf(golongan: string | null): string {
  if (golongan === null) return ''
  const name = Object.hasOwn(PANGKAT, golongan) ? PANGKAT[golongan as Golongan] : null
  return name ? `${name} (${golongan})` : golongan
}
