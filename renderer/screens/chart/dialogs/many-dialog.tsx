import { Group, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { ESELONS, LINES, TIPES, UNIT_TYPES } from '../../../domain/records/form/choices.ts'
import { KELAS } from '../../../domain/records/form/ranges.ts'
import type { Eselon, Line, Tipe, UnitId, UnitType } from '../../../domain/records/records.ts'
import {
  changeMany,
  type ManyPostFields,
  type ManyUnitFields,
} from '../../../domain/verbs/change-many.ts'
import { capital } from '../../../words/telling/code-word.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { useAct } from '../../hooks/use-act.ts'

/** Kind, tipe, line, eselon and kelas set alike on all selected units; what is left alone stays as it is. */
export function ManyDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const words = useWords()
  const act = useAct()
  const [units, setUnits] = useState<ManyUnitFields>({})
  const [posts, setPosts] = useState<ManyPostFields>({})
  const nothing = Object.keys(units).length + Object.keys(posts).length === 0
  const keep = { value: '', label: words('chart.many-keep') }
  const none = { value: 'none', label: '–' }

  function change(): Promise<boolean> {
    const params = { count: unitIds.length }
    return act({ code: 'change-many', params }, changeMany(unitIds, { units, posts }))
  }
  return (
    <FormFrame
      title={words('chart.many-title', { count: unitIds.length })}
      submit={words('chart.many-do')}
      lacks={nothing && words('lacks.change')}
      onClose={onClose}
      onSubmit={change}
    >
      <Group grow align="end">
        <Select
          label={words('panel.type')}
          data-autofocus
          data={[
            keep,
            ...UNIT_TYPES.map((value) => ({
              value: value as string,
              label: words(`type.${value}`),
            })),
          ]}
          value={units.type ?? ''}
          onChange={(type) =>
            setUnits(withField(units, 'type', type ? (type as UnitType) : undefined))
          }
        />
        <Select
          label={words('panel.tipe')}
          data={[
            keep,
            none,
            ...TIPES.map((value) => ({
              value: value as string,
              label: words('score.result', { tipe: value }),
            })),
          ]}
          value={units.tipe === null ? 'none' : (units.tipe ?? '')}
          onChange={(tipe) =>
            setUnits(
              withField(units, 'tipe', tipe === 'none' ? null : tipe ? (tipe as Tipe) : undefined),
            )
          }
        />
        <Select
          label={words('panel.line')}
          data={[
            keep,
            ...LINES.map((value) => ({
              value: value as string,
              label: capital(words(`line.${value}`)),
            })),
          ]}
          value={units.line ?? ''}
          onChange={(line) => setUnits(withField(units, 'line', line ? (line as Line) : undefined))}
        />
      </Group>
      <Group grow align="end">
        <Select
          label={words('chart.many-eselon')}
          data={[keep, none, ...ESELONS.map((value) => ({ value: value as string, label: value }))]}
          value={posts.eselon === null ? 'none' : (posts.eselon ?? '')}
          onChange={(value) =>
            setPosts(
              withField(
                posts,
                'eselon',
                value === 'none' ? null : value ? (value as Eselon) : undefined,
              ),
            )
          }
        />
        <NumberInput
          label={words('chart.many-kelas')}
          placeholder={words('chart.many-keep')}
          min={KELAS[0]}
          max={KELAS[1]}
          allowDecimal={false}
          value={posts.kelas ?? ''}
          onChange={(value) =>
            setPosts(withField(posts, 'kelas', value === '' ? undefined : Number(value)))
          }
        />
      </Group>
    </FormFrame>
  )
}

function withField<T extends object, K extends keyof T>(
  fields: T,
  key: K,
  value: T[K] | undefined,
): T {
  const { [key]: _, ...rest } = fields
  return (value === undefined ? rest : { ...rest, [key]: value }) as T
}
