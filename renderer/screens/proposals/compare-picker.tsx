import { Select } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { type CompareSource, LIVE, sourceFromFile, sourceOf } from './compare-sources.ts'
import { useLive, useShelf } from './use-proposals.ts'

const FILE = 'file'

/** One side of a comparison, chosen among what the file holds or from another file. */
export function ComparePicker(props: {
  readonly label: string
  readonly source: CompareSource | null
  onChange(source: CompareSource | null): void
}) {
  const { label, source, onChange } = props
  const { desktop } = useSession()
  const words = useWords()
  const on = useShownDate()
  const { shelf, state } = useShelf()
  const live = useLive()
  const [choice, setChoice] = useState<string | null>(null)
  const fileName = choice === FILE && source ? source.name : words('compare.file')
  const data = [
    { value: LIVE, label: words('compare.live') },
    ...state.pasts.map(({ id, name, endedBy }) => ({
      value: id as string,
      label: words('compare.past', { name, no: endedBy.no }),
    })),
    ...state.proposals.map(({ id, name }) => ({
      value: id as string,
      label: words('compare.proposal', { name }),
    })),
    { value: FILE, label: fileName },
  ]
  async function choose(value: string | null) {
    if (value === null) return
    const chosen =
      value === FILE
        ? await sourceFromFile(desktop, words, on)
        : await sourceOf(value, shelf, live, words)
    if (!chosen) return
    setChoice(value)
    onChange(chosen)
  }
  return (
    <Select
      label={label}
      placeholder={words('compare.choose')}
      data={data}
      value={choice}
      onChange={(value) => void choose(value)}
    />
  )
}
