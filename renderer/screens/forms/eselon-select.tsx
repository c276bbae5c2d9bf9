import { Select } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { ESELONS } from '../../domain/records/choices.ts'
import type { RegisterView } from '../../domain/vacancy/register-view.ts'

type Wanted = RegisterView['eselon']

/** Posts of one eselon, of none, or of all. */
export function EselonSelect(props: {
  readonly value: Wanted
  /** In a row of its own height: its label is heard only, and stands as what all means. */
  readonly bare?: boolean
  readonly width?: number
  onChange(eselon: Wanted): void
}) {
  const words = useWords()
  const { value, bare = false, width, onChange } = props
  const label = words('vacancy.col-eselon')
  return (
    <Select
      {...(width ? { w: width } : {})}
      {...(bare ? { 'aria-label': label } : { label })}
      data={[
        { value: 'all', label: words(bare ? 'vacancy.all-eselons' : 'vacancy.all') },
        ...ESELONS.map((one) => ({ value: one as string, label: bare ? `Eselon ${one}` : one })),
        { value: 'none', label: words('vacancy.no-eselon') },
      ]}
      allowDeselect={false}
      value={value}
      onChange={(one) => onChange((one ?? 'all') as Wanted)}
    />
  )
}
