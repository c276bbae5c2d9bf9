import type { Pasted } from '../../app/files/paste-in.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'

const KINDS = ['units', 'posts', 'people', 'duties', 'laws', 'tasks'] as const

/** "7 unit, 9 jabatan, 4 pegawai baru, di bawah Dinas Sosial": what a copied text brings, and where to. */
export function pastedSentence(
  { counts, under, moved }: Pick<Pasted, 'counts' | 'under' | 'moved'>,
  office: Structure,
  words: Words,
): string {
  const parts = KINDS.filter((kind) => (counts[kind] ?? 0) > 0)
  const told = parts.map((kind) => words(`paste.${kind}`, { count: counts[kind] ?? 0 }))
  const place = under === null ? null : get(office, under)?.name
  return [
    told.length > 0 ? words('paste.new', { what: told.join(', ') }) : null,
    counts.appointments > 0 ? words('paste.appointments', { count: counts.appointments }) : null,
    moved.length > 0 ? words('paste.moved', { count: moved.length }) : null,
    counts.units === 0 ? null : place ? words('paste.under', { name: place }) : words('paste.top'),
  ]
    .filter((one) => one !== null)
    .join(', ')
}
