import { memo, useDeferredValue, useMemo } from 'react'
import { StructureContext, useStructure, useView, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { unitOf } from '../hooks/use-go-to.ts'
import { ManyPanel } from './many-panel.tsx'
import styles from './panel.module.css'
import { UnitPanel } from './unit-panel.tsx'

/** Everything about the unit that is selected. It is drawn after the chart, so that an edit shows there at once. */
export function DetailPanel() {
  const structure = useDeferredValue(useStructure())
  return (
    <StructureContext value={structure}>
      <Details />
    </StructureContext>
  )
}

const Details = memo(function Details() {
  const structure = useStructure()
  const { selection } = useView()
  const words = useWords()
  const current = selection.at(-1)
  const unitId: UnitId | undefined = current ? unitOf(structure, current) : undefined
  const unit = unitId && get(structure, unitId)
  const several = useMemo(
    () => [...new Set(selection.flatMap((id) => unitOf(structure, id) ?? []))],
    [structure, selection],
  )
  if (!unit)
    return (
      <p className={styles.nothing} data-empty>
        {words('panel.nothing')}
      </p>
    )
  if (several.length > 1) return <ManyPanel unitIds={several} />
  return <UnitPanel key={unit.id} unit={unit} />
})
