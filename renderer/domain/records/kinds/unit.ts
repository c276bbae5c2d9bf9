import { LINES, TIPES, UNIT_TYPES } from '../form/choices.ts'
import { asGiven, choice, idOf, number, orElse, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { ORDER } from '../form/ranges.ts'

const first = since(1, {
  /** null: a top of the structure, or, where `unplaced` is set, a unit that waits in the tray. */
  parentId: asGiven(
    orNull(
      idOf('unit', 'goes-along', {
        group: 'childrenOf',
        fault: 'missing-parent',
        column: ['Id Unit Induk', 'Parent Unit Id'],
      }),
    ),
  ),
  name: text({ holds: 'open', column: ['Nama Unit', 'Unit Name'] }),
  shortName: orNull(text({ holds: 'open', column: ['Singkatan', 'Short Name'], plain: 100 })),
  type: choice(UNIT_TYPES, { holds: 'open', column: ['Jenis Unit', 'Unit Type'] }),
  tipe: orNull(choice(TIPES, { holds: 'open', column: ['Tipe', 'Tipe'] })),
  /** How it hangs from its parent: solid (komando) or dashed (koordinasi). */
  line: orElse('komando', choice(LINES, { holds: 'open', column: ['Garis', 'Line'] })),
  /** The office's own code. */
  code: orNull(
    text({ holds: 'open', column: ['Kode Unit', 'Unit Code'], copied: false, plain: 110 }),
  ),
  /** Position among the siblings, ascending; fractions are allowed, ties fall by id. */
  order: number(...ORDER, { holds: 'open', column: ['Urutan Unit', 'Unit Order'] }),
  note: orNull(text({ holds: 'text', column: ['Catatan Unit', 'Unit Note'], plain: 260 })),
  /** Why the unit hangs nowhere ("belum ditempatkan"), in a sentence; null for a unit that has its place. */
  unplaced: orNull(
    text({ holds: 'text', column: ['Belum Ditempatkan', 'Not Placed'], copied: false }),
  ),
})

const fields = {
  ...first,
  ...since(8, {
    /** The urusan pemerintahan of an office, as its regulation words it: "komunikasi dan informatika". */
    urusan: orNull(text({ holds: 'open', column: ['Urusan', 'Urusan'] })),
  }),
}

export const UNIT = kindOf('unit', fields, {
  since: 1,
  title: { own: 'name' },
  copied: true,
  idColumn: ['Id Unit', 'Unit Id'],
  place: { within: ['parentId', 'unplaced'], order: 'order' },
})
