import type { Post, UnitId } from '../records/records.ts'
import { childrenOf, get, postsOf, type Structure } from '../structure/structure.ts'
import { professionOf } from './functional-level.ts'

/** PermenPANRB 17/2021: administrator → Ahli Madya, pengawas → Ahli Muda, eselon V → Ahli Pertama. */
function levelOf({ eselon }: Post): string {
  if (eselon?.startsWith('III.')) return 'Ahli Madya'
  return eselon?.startsWith('V.') ? 'Ahli Pertama' : 'Ahli Muda'
}

/** Professions that go with the work a unit is named after, where no functional post stands near. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/program|perencana|evaluasi/i, 'Perencana'],
  [/keuangan|anggaran/i, 'Analis Keuangan Pusat dan Daerah'],
  [/kepegawaian|umum/i, 'Analis Sumber Daya Manusia Aparatur'],
  [/hukum|perundang/i, 'Analis Hukum'],
  [/arsip/i, 'Arsiparis'],
  [/pustaka/i, 'Pustakawan'],
  [/statistik/i, 'Statistisi'],
  [/sandi|keamanan informasi/i, 'Sandiman'],
  [/komunikasi publik|informasi publik|humas|media/i, 'Pranata Hubungan Masyarakat'],
  [/aplikasi|jaringan|komputer|informatika|e-government|data/i, 'Pranata Komputer'],
]

/**
 * The functional title that suits the head of a unit best: of the profession of its own functional posts, of what
 * its name says, of the unit above and the units beside it, and Analis Kebijakan where none of them tells.
 */
export function suggestedTitle(structure: Structure, unitId: UnitId, head: Post): string {
  const unit = get(structure, unitId)
  const parentId = unit?.parentId ?? unitId
  const name = unit?.name ?? ''
  const [profession] = [
    ...professionsOf(structure, unitId),
    ...BY_NAME.flatMap(([pattern, title]) => (pattern.test(name) ? [title] : [])),
    ...professionsOf(structure, parentId),
    ...byFrequency(childrenOf(structure, parentId).flatMap((id) => professionsOf(structure, id))),
  ]
  return `${profession ?? 'Analis Kebijakan'} ${levelOf(head)}`
}

function professionsOf(structure: Structure, unitId: UnitId): string[] {
  return postsOf(structure, unitId).flatMap((id) => {
    const post = get(structure, id)
    const name = post?.category === 'fungsional' ? professionOf(post.title) : null
    return name ? [name] : []
  })
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}
