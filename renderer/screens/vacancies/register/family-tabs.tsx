import { SegmentedControl } from '@mantine/core'
import { useWords } from '../../../app/session.tsx'
import { POST_FAMILIES, type PostFamily } from '../../../domain/readings/post-family.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'

type Family = 'all' | PostFamily

/** What is sworn in, functional posts, pelaksana, or all: each with how many seats stand empty. */
export function FamilyTabs(props: {
  readonly value: Family
  readonly counts: Readonly<Record<Family, number>>
  onChange(family: Family): void
}) {
  const words = useWords()
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
