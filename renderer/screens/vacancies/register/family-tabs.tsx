import { SegmentedControl } from '@mantine/core'
import { useWords } from '../../../app/session.tsx'
import { POST_FAMILIES, type PostFamily } from '../../../domain/readings/post-family.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'

type Family = 'all' | PostFamily

/**
 * What is sworn in, functional posts, pelaksana, or all: each with how many seats stand empty. Nothing where all rows
 * are of the family shown, or all of one while all are.
 */
export function FamilyTabs(props: {
  readonly value: Family
  readonly counts: Readonly<Record<Family, number>>
  onChange(family: Family): void
}) {
  const words = useWords()
  const { value: shown, counts } = props
  const filled = POST_FAMILIES.filter((family) => counts[family] > 0)
  if (filled.length === 0 || (filled.length === 1 && ['all', filled[0]].includes(shown)))
    return null
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('vacancy.filter-category')}
      value={props.value}
      data={[...POST_FAMILIES, 'all' as const].map((value) => ({
        value,
        label: `${words(`family.${value}`)} ${wholeNumber(props.counts[value], words.language)}`,
      }))}
      onChange={(value) => props.onChange(value as Family)}
    />
  )
}
