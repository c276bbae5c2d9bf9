import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { ACT_KINDS, type Act, type ActKind } from '../../../domain/acts/act.ts'
import { kindsIn } from '../../../domain/acts/act-bundles.ts'

/** Which kinds of acts are shown; null: all. */
export function ActFilter(props: {
  readonly acts: readonly Act[]
  readonly kind: ActKind | null
  onChange(kind: ActKind | null): void
}) {
  const { acts, kind, onChange } = props
  const words = useWords()
  const data = useMemo(() => {
    const counts = new Map<ActKind, number>()
    for (const one of acts.flatMap(kindsIn)) counts.set(one, (counts.get(one) ?? 0) + 1)
    const kinds = ACT_KINDS.filter((one) => counts.has(one))
    return [
      { value: ALL, label: words('acts.all') },
      ...kinds.map((one) => ({
        value: one as string,
        label: `${words(`act.${one}`)} (${counts.get(one)})`,
      })),
    ]
  }, [acts, words])
  return (
    <Select
      aria-label={words('acts.filter')}
      value={kind ?? ALL}
      onChange={(value) => onChange(value === null || value === ALL ? null : (value as ActKind))}
      data={data}
    />
  )
}

const ALL = 'all'
