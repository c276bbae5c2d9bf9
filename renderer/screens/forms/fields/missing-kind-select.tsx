import { Select } from '@mantine/core'
import { useWords } from '../../../app/session.tsx'
import { MISSING_KINDS, type MissingKind } from '../../../domain/attachments/missing-documents.ts'

type Kind = MissingKind | 'all'

/** Documents of one kind, or all; with `counts` only kinds of which there are some, and how many. */
export function MissingKindSelect(props: {
  readonly value: Kind
  readonly counts?: ReadonlyMap<Kind, number>
  onChange(kind: Kind): void
}) {
  const words = useWords()
  const { value, counts, onChange } = props
  const label = words('missing.kind')
  const kinds = MISSING_KINDS.filter((kind) => !counts || counts.has(kind) || kind === value)
  const nameOf = (kind: Kind) => words(kind === 'all' ? 'missing.kind-any' : `missing.kind-${kind}`)
  const told = (kind: Kind) => {
    const count = words.whole(counts?.get(kind) ?? 0)
    return counts ? words('missing.kind-count', { kind: nameOf(kind), count }) : nameOf(kind)
  }
  return (
    <Select
      {...(counts ? { w: 250, 'aria-label': label } : { label })}
      allowDeselect={false}
      value={value}
      data={(['all', ...kinds] as const).map((kind) => ({ value: kind, label: told(kind) }))}
      onChange={(kind) => onChange((kind ?? 'all') as Kind)}
    />
  )
}
