import { ESELONS, POST_CATEGORIES } from '../form/choices.ts'
import {
  choice,
  count,
  date,
  flag,
  idOf,
  number,
  orElse,
  orNull,
  since,
  text,
} from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { KELAS, ORDER, SEATS } from '../form/ranges.ts'

const first = since(1, {
  unitId: idOf('unit', 'goes-along', {
    group: 'postsOf',
    fault: 'post-without-unit',
    column: ['Id Unit', 'Unit Id'],
  }),
  title: text({ holds: 'open', column: ['Nama Jabatan', 'Post Title'] }),
  /** The post that leads its unit; at most one in a unit. */
  head: flag({ holds: 'open', column: ['Pimpinan', 'Head'] }),
  category: choice(POST_CATEGORIES, { holds: 'open', column: ['Kategori', 'Category'] }),
  eselon: orNull(choice(ESELONS, { holds: 'open', column: ['Eselon', 'Eselon'] })),
  /** Kelas jabatan, 1–17. */
  kelas: orNull(count(...KELAS, { holds: 'open', column: ['Kelas', 'Kelas'] })),
  /** K, kebutuhan: how many holders the post is meant to have. */
  seats: orElse(1, count(...SEATS, { holds: 'open', column: ['Kebutuhan (K)', 'Seats (K)'] })),
  /** Holders known only as a number (a peta jabatan without names). */
  unnamed: orElse(
    0,
    count(...SEATS, {
      holds: 'open',
      column: ['Terisi tanpa nama', 'Held without name'],
      copied: false,
    }),
  ),
  /** The post it reports to, only where that differs from the tree. */
  reportsTo: orNull(
    idOf('post', 'is-cleared', {
      group: 'reportersOf',
      fault: 'reports-to-nobody',
      column: ['Bertanggung jawab kepada (id)', 'Reports To (id)'],
      copied: false,
    }),
  ),
  code: orNull(
    text({ holds: 'open', column: ['Kode Jabatan', 'Post Code'], copied: false, plain: 110 }),
  ),
  order: number(...ORDER, { holds: 'open', column: ['Urutan Jabatan', 'Post Order'] }),
  note: orNull(text({ holds: 'text', column: ['Catatan Jabatan', 'Post Note'], plain: 260 })),
})

const fields = {
  ...first,
  ...since(8, {
    /** The day its workload was made final, and who did; null of a draft. Only a final one offers K. */
    workloadOn: orNull(
      date({ holds: 'open', column: ['ABK Final', 'Workload Final'], copied: false }),
    ),
    workloadBy: orNull(text({ holds: 'name', column: ['ABK Oleh', 'Workload By'], copied: false })),
  }),
}

export const POST = kindOf('post', fields, {
  since: 1,
  title: { own: 'title' },
  copied: true,
  idColumn: ['Id Jabatan', 'Post Id'],
  place: { within: ['unitId'], order: 'order' },
  together: [['workloadOn', 'workloadBy']],
})
