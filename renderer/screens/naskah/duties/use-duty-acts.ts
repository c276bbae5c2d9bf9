import { useSession } from '../../../app/session.tsx'
import {
  addDuty,
  addDutyList,
  changeDuty,
  dropDuties,
  giveDuties,
  keepStarters,
  reorderDuty,
} from '../../../domain/duties/duty-edits.ts'
import { listedDuties } from '../../../domain/duties/listed-duties.ts'
import { addStarters } from '../../../domain/duties/starter-duties.ts'
import type { Duty, DutyId, DutySort, Unit, UnitId } from '../../../domain/records/records.ts'
import { useAct } from '../../hooks/use-act.ts'

/** What can be done with the duties of units, by its name in the journal; each answers whether it was done. */
export function useDutyActs() {
  const { newId } = useSession()
  const act = useAct()
  return {
    add(unitId: UnitId, sort: DutySort, text: string, before: DutyId | null) {
      const id = newId('duty')
      return act(
        { code: 'add-duty', params: { name: text } },
        addDuty({ id, unitId, sort, text, before }),
      )
    },
    /** A pasted list; its letters go. */
    addList(unitId: UnitId, sort: DutySort, pasted: string, before: DutyId | null) {
      const count = listedDuties(pasted).length
      return act(
        { code: 'add-duties', params: { count } },
        addDutyList({ unitId, sort, pasted, before }, () => newId('duty')),
      )
    },
    change(duty: Duty, fields: { readonly text?: string; readonly sort?: DutySort }) {
      return act(
        { code: 'change-duty', params: { name: fields.text ?? duty.text } },
        changeDuty(duty.id, fields),
      )
    },
    move(duty: Duty, step: number) {
      return act({ code: 'move-duty', params: { name: duty.text } }, reorderDuty(duty.id, step))
    },
    drop(duties: readonly Duty[]) {
      const [first] = duties
      return act(
        duties.length === 1 && first
          ? { code: 'drop-duty', params: { name: first.text } }
          : { code: 'drop-duties', params: { count: duties.length } },
        dropDuties(duties.map(({ id }) => id)),
      )
    },
    give(duties: readonly Duty[], to: Unit, sort?: DutySort) {
      return act(
        { code: 'give-duties', params: { count: duties.length, name: to.name } },
        giveDuties({ duties, unitId: to.id, ...(sort ? { sort } : {}) }),
      )
    },
    start(units: readonly UnitId[]) {
      return act(
        { code: 'start-duties', params: { count: units.length } },
        addStarters(units, () => newId('duty')),
      )
    },
    keep(duties: readonly Duty[]) {
      return act(
        { code: 'keep-starters', params: { count: duties.length } },
        keepStarters(duties.map(({ id }) => id)),
      )
    },
  }
}

export type DutyActs = ReturnType<typeof useDutyActs>
