import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../app/session.tsx'
import {
  GENERAL_WEIGHTS,
  type GeneralVariable,
  PROVINCE_BOUNDS,
  type Scale,
  scaleOf,
} from '../../domain/rule-table/tipe-score.ts'
import { ScaleSelect } from './scale-select.tsx'

/** A general variable: in a province its scale follows from the value, elsewhere it is chosen. */
export function GeneralRow(props: {
  readonly name: GeneralVariable
  readonly scale: Scale | null
  readonly byValue: boolean
  onChange(scale: Scale): void
}) {
  const { name, scale, byValue, onChange } = props
  const words = useWords()
  const [value, setValue] = useState<number | string>('')
  const label = words(`score.${name}`)
  const weight = GENERAL_WEIGHTS[name]
  return (
    <tr>
      <th scope="row">
        {label}
        {byValue && (
          <NumberInput
            aria-label={`${words('score.value')}: ${label}`}
            placeholder={words('score.value')}
            min={0}
            thousandSeparator="."
            decimalSeparator=","
            hideControls
            w={200}
            value={value}
            onChange={(next) => {
              setValue(next)
              if (next !== '') onChange(scaleOf(Number(next), PROVINCE_BOUNDS[name]))
            }}
          />
        )}
      </th>
      <td>{weight}</td>
      <td>
        <ScaleSelect label={label} scale={scale} onChange={onChange} />
      </td>
      <td>{scale !== null && (scale * weight) / 100}</td>
      <td />
    </tr>
  )
}
