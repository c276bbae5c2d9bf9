import { Select } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { SCALES, type Scale } from '../../domain/rule-table/tipe-score.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'

/** The five steps of a variable. */
export function ScaleSelect(props: {
  readonly label: string
  readonly scale: Scale
  readonly disabled?: boolean
  onChange(scale: Scale): void
}) {
  const words = useWords()
  return (
    <Select
      aria-label={`${words('score.scale')}: ${props.label}`}
      w={96}
      disabled={props.disabled ?? false}
      data={SCALES.map((scale) => ({
        value: String(scale),
        label: wholeNumber(scale, words.language),
      }))}
      value={String(props.scale)}
      onChange={(value) => props.onChange(Number(value) as Scale)}
    />
  )
}
