import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { starterOf } from '../../../domain/duties/starter-duties.ts'
import { dutyRecords, hasArticle, unitDuties } from '../../../domain/duties/unit-duties.ts'
import { DUTY_SORTS } from '../../../domain/records/form/choices.ts'
import type { Duty, DutyId, Unit } from '../../../domain/records/records.ts'
import styles from './duties.module.css'
import { DutyList } from './duty-list.tsx'
import { GiveDialog } from './give-dialog.tsx'
import { useDutyActs } from './use-duty-acts.ts'

const NONE: ReadonlySet<DutyId> = new Set()

/** What a unit is there for, all of it editable where it stands: in Naskah and in the unit's panel. */
export function UnitDutiesView({ unit }: { readonly unit: Unit }) {
  const words = useWords()
  const structure = useStructure()
  const acts = useDutyActs()
  const [ticked, setTicked] = useState<{ readonly of: string; readonly ids: ReadonlySet<DutyId> }>({
    of: unit.id,
    ids: NONE,
  })
  const [giving, setGiving] = useState<readonly Duty[] | null>(null)
  const duties = dutyRecords(structure, unit.id)
  const sorted = unitDuties(structure, unit.id)
  const ids = ticked.of === unit.id ? ticked.ids : NONE
  const chosen = duties.filter(({ id }) => ids.has(id))
  const starters = duties.filter(({ starter }) => starter)
  const tick = (id: DutyId, on: boolean) => {
    const next = new Set(ids)
    if (on) next.add(id)
    else next.delete(id)
    setTicked({ of: unit.id, ids: next })
  }
  return (
    <div className={styles.unit} data-duties>
      {!hasArticle(unit) && <p className={styles.note}>{words('naskah.no-article')}</p>}
      {duties.length === 0 && (
        <div>
          <p className={styles.note}>{words('naskah.duties-none')}</p>
          {starterOf(structure, unit.id) && (
            <Button size="compact-sm" variant="light" onClick={() => void acts.start([unit.id])}>
              {words('naskah.starter-take')}
            </Button>
          )}
        </div>
      )}
      {(starters.length > 0 || chosen.length > 0) && (
        <Group gap="xs">
          {starters.length > 0 && (
            <Button size="compact-sm" variant="default" onClick={() => void acts.keep(starters)}>
              {words('naskah.starter-keep', { count: starters.length })}
            </Button>
          )}
          {chosen.length > 0 && (
            <>
              <Button size="compact-sm" variant="default" onClick={() => setGiving(chosen)}>
                {words('naskah.give-ticked', { count: chosen.length })}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => void acts.drop(chosen)}>
                {words('naskah.drop-ticked', { count: chosen.length })}
              </Button>
            </>
          )}
        </Group>
      )}
      {DUTY_SORTS.map((sort) => (
        <DutyList
          key={`${unit.id} ${sort}`}
          unitId={unit.id}
          sort={sort}
          duties={sorted[sort]}
          acts={acts}
          ticked={ids}
          onTick={tick}
          onGive={setGiving}
        />
      ))}
      {giving && (
        <GiveDialog
          duties={giving}
          onClose={() => setGiving(null)}
          onGive={(to, sort) => {
            setGiving(null)
            void acts.give(giving, to, sort)
          }}
        />
      )}
    </div>
  )
}
