import { useShownDate } from '../../../app/session.tsx'
import { changeDuty, dropDuties, giveDuties } from '../../../domain/duties/duty-edits.ts'
import { coverDuties, letGoDuties, unsettleDuties } from '../../../domain/duties/settle-duties.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import type { Duty, DutySort, Unit } from '../../../domain/records/records.ts'
import type { Edit } from '../../../domain/structure/edit.ts'
import type { Label } from '../../../domain/structure/journal/history.ts'
import { useRefusal } from '../../hooks/use-act.ts'
import { useDraft } from '../state/use-draft.ts'

/** What becomes of duties in a draft: each is an edit of it, like any other. */
export function useSettling({ id }: Proposal) {
  const draftOf = useDraft(id)
  const refused = useRefusal()
  const on = useShownDate()
  async function run(label: Label, edit: Edit): Promise<boolean> {
    const draft = await draftOf()
    const result = draft.ok ? await draft.value.run(label, edit) : draft
    if (!result.ok) refused(result.problem)
    return result.ok
  }
  const count = (duties: readonly Duty[]) => ({ count: duties.length })
  return {
    give: (duties: readonly Duty[], to: Unit, sort?: DutySort) =>
      run(
        { code: 'give-duties', params: { ...count(duties), name: to.name } },
        giveDuties({ duties, unitId: to.id, ...(sort ? { sort } : {}) }),
      ),
    cover: (duties: readonly Duty[], into: Duty) =>
      run(
        { code: 'cover-duties', params: { ...count(duties), name: into.text } },
        coverDuties(duties, into.id, { on, basis: null }),
      ),
    letGo: (duties: readonly Duty[], reason: string) =>
      run({ code: 'let-go-duties', params: count(duties) }, letGoDuties(duties, reason, on)),
    unsettle: (duties: readonly Duty[]) =>
      run({ code: 'unsettle-duties', params: count(duties) }, unsettleDuties(duties)),
    /** A second tugas becomes the first of its fungsi. */
    asFunction: (duty: Duty) =>
      run(
        { code: 'change-duty', params: { name: duty.text } },
        changeDuty(duty.id, { sort: 'fungsi' }),
      ),
    drop: (duty: Duty) =>
      run({ code: 'drop-duty', params: { name: duty.text } }, dropDuties([duty.id])),
  }
}

export type Settling = ReturnType<typeof useSettling>
