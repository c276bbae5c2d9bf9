import { useMemo, useState } from 'react'
import {
  useNamed,
  useSession,
  useShownDate,
  useStructure,
  useWords,
} from '../../../app/session.tsx'
import { followedDuties } from '../../../domain/duties/unit-duties.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { abolishUnits, abolitionOf } from '../../../domain/verbs/abolish.ts'
import { abolitionText } from '../../../words/telling/abolition-text.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { UnitPicker } from '../../forms/fields/unit-picker.tsx'
import { useAct } from '../../hooks/use-act.ts'

/** A branch of more units is not abolished by Enter alone. */
const MOST_AT_ONCE = 10

/** Says in numbers what abolishing will do, then does it as one act. */
export function AbolishDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const { view } = useSession()
  const structure = useStructure()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const on = useShownDate()
  const [heirId, setHeirId] = useState<UnitId | null>(null)
  const goes = useMemo(() => abolitionOf(structure, unitIds, on), [structure, unitIds, on])
  const isTop = (id: UnitId) => get(structure, id)?.parentId === null
  const gone = useMemo(() => new Set(goes.unitIds), [goes])
  const duties = useMemo(
    () => goes.unitIds.reduce((sum, id) => sum + followedDuties(structure, id).length, 0),
    [structure, goes],
  )
  const [first] = unitIds
  const name =
    unitIds.length === 1 && first
      ? (get(structure, first)?.name ?? '')
      : words('chart.units', { count: unitIds.length })
  const parent = first ? (get(structure, first)?.parentId ?? null) : null

  async function abolish(): Promise<boolean> {
    const heir = heirId && { unitId: heirId, on, basis: null }
    const done = await act({ code: 'abolish-unit', params: { name } }, abolishUnits(unitIds, heir))
    if (!done) return false
    view.set({
      selection: parent ? [parent] : [],
      ...(goes.personIds.length > 0 ? { trayOpen: true } : {}),
    })
    return true
  }
  return (
    <FormFrame
      title={named('chart.abolish-title', { name })}
      submit={words('chart.abolish')}
      width={440}
      danger
      ready
      careful={goes.unitIds.length > MOST_AT_ONCE || goes.unitIds.some(isTop)}
      onClose={onClose}
      onSubmit={abolish}
    >
      <p>{abolitionText(words, structure, goes)}</p>
      <UnitPicker
        label={words('chart.abolish-heir')}
        description={words('chart.abolish-heir-hint')}
        value={heirId}
        first={false}
        clearable
        without={gone}
        onChange={setHeirId}
      />
      {duties > 0 && (
        <p>
          {words(heirId ? 'chart.abolish-duties-heir' : 'chart.abolish-duties', { count: duties })}
        </p>
      )}
    </FormFrame>
  )
}
