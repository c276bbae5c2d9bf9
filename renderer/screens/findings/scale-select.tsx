import { Select } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { SCALES, type Scale } from '../../domain/rule-table/tipe-score.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'

/** The five steps of a variable. */
export function ScaleSelect(props: {
  readonly label: string
  /** null: not chosen yet. */
  readonly scale: Scale | null
  onChange(scale: Scale): void
}) {
  const words = useWords()
  return (
    <Select
      aria-label={`${words('score.scale')}: ${props.label}`}
      w={96}
      placeholder={words('score.choose')}
      data={SCALES.map((scale) => ({
        value: String(scale),
        label: wholeNumber(scale, words.language),
      }))}
      value={props.scale === null ? null : String(props.scale)}
      onChange={(value) => value && props.onChange(Number(value) as Scale)}
    />
  )
}
