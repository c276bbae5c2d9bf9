import { Checkbox } from '@mantine/core'
import { useStructure, useWords } from '../../app/session.tsx'
import type { Unit, UnitType } from '../../domain/records/records.ts'
import { setUnitFact } from '../../domain/rule-table/rule-edits.ts'
import { type UnitFact, unitFact } from '../../domain/rule-table/unit-facts.ts'
import { CountField } from '../../parts/count-field.tsx'
import { useAct } from '../hooks/use-act.ts'

const FACTS: Partial<Record<UnitType, readonly UnitFact[]>> = {
  dinas: ['urusan', 'tipe-score'],
  badan: ['urusan', 'tipe-score'],
  setda: ['tipe-score'],
  setwan: ['tipe-score'],
  inspektorat: ['tipe-score'],
  kecamatan: ['tipe-score'],
  uptd: ['uptd-hours'],
  seksi: ['single-urusan'],
  subbidang: ['single-urusan'],
}

/** What only the rules ask about a unit: merged urusan, score, working hours, one urusan alone. */
export function UnitFactFields({ unit }: { readonly unit: Unit }) {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const set = (fact: UnitFact, value: number | null) =>
    void act({ code: 'set-fact', params: { name: unit.name } }, setUnitFact(fact, unit.id, value))
  return (FACTS[unit.type] ?? []).map((fact) =>
    fact === 'single-urusan' ? (
      <Checkbox
        key={fact}
        label={words('facts.single-urusan')}
        checked={unitFact(structure, fact, unit.id) === 1}
        onChange={(event) => set(fact, event.currentTarget.checked ? 1 : null)}
      />
    ) : (
      <CountField
        key={fact}
        label={words(`facts.${fact}`)}
        value={unitFact(structure, fact, unit.id)}
        onCommit={(value) => set(fact, value)}
      />
    ),
  )
}
