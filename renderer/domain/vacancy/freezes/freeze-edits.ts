import { madeRecord } from '../../records/record-makers.ts'
import type { Freeze, FreezeId } from '../../records/records.ts'
import { basisInForce } from '../../rule-table/basis-in-force.ts'
import { drop, type Edit, put } from '../../structure/edit.ts'
import { all, get } from '../../structure/structure.ts'
import { addDays, addMonths, type CalendarDate } from '../../values/calendar-date.ts'
import { ok, refuse } from '../../values/result.ts'

/** JPT, administrator, pengawas, and functional posts that lead a unit (Mendagri 100.2.1.3/1575/SJ). */
export const FREEZE_SCOPE = 'jpt,administrator,pengawas,fungsional'
const MONTHS = 6

/** Dates the three templates ask for. */
export type FreezeTemplate =
  | {
      readonly window: 'before-election'
      /** Penetapan pasangan calon. */
      readonly candidatesOn: CalendarDate
      /** Last day of the term of office; null while it is not known. */
      readonly termEndsOn: CalendarDate | null
    }
  | {
      readonly window: 'after-swearing'
      /** Pelantikan of the new kepala daerah. */
      readonly swornOn: CalendarDate
    }
  | {
      readonly window: 'acting-head'
      readonly from: CalendarDate
      readonly until: CalendarDate | null
    }

/**
 * The window the template works out: six months before the candidates are fixed to the end of the term (UU 10/2016
 * Ps 71(2)); six months after the pelantikan (Ps 162(3)); as long as a Pj or Plt leads the region (PP 49/2008 Ps
 * 132A).
 */
export function freezeOf(id: FreezeId, template: FreezeTemplate): Freeze {
  const base = { id, scope: FREEZE_SCOPE }
  switch (template.window) {
    case 'before-election':
      return madeRecord('freeze', {
        ...base,
        name: 'Menjelang pilkada',
        from: addMonths(template.candidatesOn, -MONTHS),
        until: template.termEndsOn,
        basis: 'UU 10/2016 Pasal 71 ayat (2)',
        waitsFor: 'pelantikan kepala daerah',
      })
    case 'after-swearing':
      return madeRecord('freeze', {
        ...base,
        name: 'Enam bulan sesudah pelantikan kepala daerah',
        from: template.swornOn,
        until: addMonths(template.swornOn, MONTHS),
        basis: 'UU 10/2016 Pasal 162 ayat (3)',
        waitsFor: 'persetujuan tertulis Menteri Dalam Negeri',
      })
    case 'acting-head':
      return madeRecord('freeze', {
        ...base,
        name: 'Dipimpin Penjabat kepala daerah',
        from: template.from,
        until: template.until,
        basis:
          basisInForce('PP 49/2008 Pasal 132A; Perpres 116/2022 Pasal 25', template.from) ?? '',
        waitsFor: 'persetujuan tertulis Menteri Dalam Negeri dan pertek BKN',
      })
  }
}

/** Enters or corrects a window. Refused where it ends before it begins, or covers no post. */
export function putFreeze(freeze: Freeze): Edit {
  return (structure) => {
    if (freeze.name.trim() === '') return refuse('name-empty')
    if (freeze.until !== null && freeze.until < freeze.from) {
      return refuse('freeze-ends-before-it-begins', { from: freeze.from, until: freeze.until })
    }
    const { approvalAskedOn: asked, approvalNo, approvalDate: given } = freeze
    if (asked && approvalNo !== null && given && given < asked) {
      return refuse('approval-before-asking', { on: asked, given })
    }
    if (freeze.scope.trim() === '') return refuse('freeze-covers-nothing')
    return ok(put(structure, [freeze]))
  }
}

/** Takes a window out. */
export function removeFreeze(id: FreezeId): Edit {
  return (structure) => (get(structure, id) ? ok(drop(structure, [id])) : refuse('freeze-gone'))
}

/**
 * The kepala daerah is sworn in: windows that waited for a pelantikan and have no end, or a later one, end the day before,
 * and the window of Ps 162(3) begins as it was entered.
 */
export function headSwornIn(freeze: Freeze, swornOn: CalendarDate): Edit {
  return (structure) => {
    const begun = putFreeze(freeze)(structure)
    if (!begun.ok) return begun
    const last = addDays(swornOn, -1)
    const ended = all(structure, 'freeze')
      .filter(({ id, waitsFor }) => id !== freeze.id && waitsFor?.startsWith('pelantikan') === true)
      .filter(({ from, until }) => from <= last && (until === null || until > last))
      .map((one) => ({ ...one, until: last }))
    return ok(put(structure, [...ended, freeze]))
  }
}
