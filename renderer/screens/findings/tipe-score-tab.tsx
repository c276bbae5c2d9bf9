import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { governmentLevel } from '../../domain/ranks/government-level.ts'
import { TYPED_OFFICES } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import {
  GENERAL_VARIABLES,
  type GeneralScales,
  TECHNICAL_WEIGHT,
  type TechnicalVariable,
} from '../../domain/rule-table/tipe-score.ts'
import { get, unitsInOrder } from '../../domain/structure/structure.ts'
import lists from '../../parts/lists.module.css'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import styles from './findings.module.css'
import { GeneralRow } from './general-row.tsx'
import { ScoreResult } from './score-result.tsx'
import { TechnicalRow } from './technical-row.tsx'

const NOTHING_CHOSEN: GeneralScales = { penduduk: null, luas: null, apbd: null }

/** Works out the score of an office's tipe and keeps it with the unit, where the rules compare it with the tipe. */
export function TipeScoreTab() {
  const structure = useStructure()
  const words = useWords()
  const offices = unitsInOrder(structure).filter((id) => {
    const type = get(structure, id)?.type
    return type !== undefined && TYPED_OFFICES.has(type)
  })
  const [chosen, setChosen] = useState<UnitId | null>(null)
  const [general, setGeneral] = useState(NOTHING_CHOSEN)
  const [technical, setTechnical] = useState<readonly TechnicalVariable[]>([
    { name: words('score.new-variable', { number: 1 }), weight: TECHNICAL_WEIGHT, scale: null },
  ])
  const office = chosen ?? offices[0]
  if (!office) return <EmptyStructure>{words('score.no-office')}</EmptyStructure>
  const province = governmentLevel(structure) === 'provinsi'
  const put = (at: number, variable: TechnicalVariable) =>
    setTechnical(technical.map((one, index) => (index === at ? variable : one)))
  return (
    <div className={styles.score}>
      <div>
        <p className={lists.muted}>
          {words('score.lead')} {words(province ? 'score.province-steps' : 'score.own-steps')}
        </p>
        <Select
          label={words('score.office')}
          searchable
          maw={420}
          data={offices.map((id) => ({
            value: id as string,
            label: get(structure, id)?.name ?? id,
          }))}
          value={office}
          onChange={(id) => setChosen(id as UnitId | null)}
        />
        <h2>{words('score.general')}</h2>
        <table aria-label={words('score.general')}>
          <ScoreHeads />
          <tbody>
            {GENERAL_VARIABLES.map((name) => (
              <GeneralRow
                key={name}
                name={name}
                scale={general[name]}
                byValue={province}
                onChange={(scale) => setGeneral({ ...general, [name]: scale })}
              />
            ))}
          </tbody>
        </table>
        <h2>{words('score.technical')}</h2>
        <table aria-label={words('score.technical')}>
          <ScoreHeads />
          <tbody>
            {technical.map((variable, index) => (
              <TechnicalRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a variable has no identity but its place
                key={index}
                variable={variable}
                onChange={(next) => put(index, next)}
                onRemove={() => setTechnical(technical.filter((_, at) => at !== index))}
              />
            ))}
          </tbody>
        </table>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            setTechnical([
              ...technical,
              {
                name: words('score.new-variable', { number: technical.length + 1 }),
                weight: 0,
                scale: null,
              },
            ])
          }
        >
          {words('score.add')}
        </Button>
      </div>
      <ScoreResult unitId={office} general={general} technical={technical} />
    </div>
  )
}

function ScoreHeads() {
  const words = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{words('score.variable')}</th>
        <th scope="col">{words('score.weight')}</th>
        <th scope="col">{words('score.scale')}</th>
        <th scope="col">{words('score.score')}</th>
        <th scope="col">
          <span className="visually-hidden">{words('score.remove')}</span>
        </th>
      </tr>
    </thead>
  )
}
