import { ActionIcon, NumberInput, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import type { TechnicalVariable } from '../../domain/rule-table/tipe-score.ts'
import { Tip } from '../../parts/tip.tsx'
import { ScaleSelect } from './scale-select.tsx'

/** A technical variable of the office, with its weight and scale. */
export function TechnicalRow(props: {
  readonly variable: TechnicalVariable
  onChange(variable: TechnicalVariable): void
  onRemove(): void
}) {
  const { variable, onChange, onRemove } = props
  const { name, weight, scale } = variable
  const words = useWords()
  return (
    <tr>
      <th scope="row" aria-label={name}>
        <TextInput
          aria-label={words('score.variable')}
          value={name}
          onChange={(event) => onChange({ ...variable, name: event.currentTarget.value })}
        />
      </th>
      <td>
        <NumberInput
          aria-label={`${words('score.weight')}: ${name}`}
          w={80}
          min={0}
          max={80}
          decimalSeparator=","
          value={weight}
          onChange={(next) => onChange({ ...variable, weight: Number(next) })}
        />
      </td>
      <td>
        <ScaleSelect
          label={name}
          scale={scale}
          onChange={(next) => onChange({ ...variable, scale: next })}
        />
      </td>
      <td>{scale !== null && Math.round(scale * weight * 10) / 1000}</td>
      <td>
        <Tip label={words('score.remove')}>
          <ActionIcon aria-label={`${words('score.remove')}: ${name}`} onClick={onRemove}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tip>
      </td>
    </tr>
  )
}
