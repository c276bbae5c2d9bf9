import { Select } from '@mantine/core'
import { useState } from 'react'
import type { MissingDocument } from '../../../domain/attachments/missing-documents.ts'
import { missingChoice } from '../../../registers/missing-documents.ts'
import type { MatchRow } from '../../../registers/scan-matches.ts'
import { namedOption } from '../../hooks/named-texts.tsx'
import { useTelling } from '../../registers/use-telling.ts'

/** No list of choices is longer; more are found by typing. */
const MOST_SHOWN = 40

/** What a file is attached to: what it was matched with, one of several, another document, nothing. */
export function MatchChoice(props: {
  readonly row: MatchRow
  readonly chosen: readonly MissingDocument[] | undefined
  /** All there are, for a file nobody knows. */
  readonly documents: readonly MissingDocument[]
  readonly disabled: boolean
  onChoose(to: readonly MissingDocument[]): void
}) {
  const { row, chosen, documents, disabled, onChoose } = props
  const telling = useTelling()
  const { words } = telling
  const { path, match } = row
  const [isWide, setWide] = useState(match.kind === 'none')
  const own = candidatesOf(match)
  const together = match.kind === 'several' && match.together
  const others = isWide ? documents.filter((one) => !own.includes(one)) : []
  const listed = [...own, ...others]
  const label = (one: MissingDocument) => missingChoice(one, telling)
  const value = chosen === undefined ? null : chosen.length > 1 ? ALL : (chosen[0]?.ofId ?? NOT)
  const known = new Set(listed.map(({ ofId }) => ofId))
  // What was chosen among the others stays a choice.
  const kept = (chosen ?? []).filter(({ ofId }) => chosen?.length === 1 && !known.has(ofId))
  function take(next: string | null) {
    if (next === OTHER) return setWide(true)
    if (next === ALL) return onChoose(own)
    const found = [...listed, ...kept].find(({ ofId }) => ofId === next)
    onChoose(found ? [found] : [])
  }
  return (
    <Select
      key={isWide ? 'wide' : 'own'}
      w="100%"
      size="xs"
      aria-label={words('match.pick-of', { file: path.split('/').at(-1) ?? path })}
      title={chosen?.length === 1 && chosen[0] ? label(chosen[0]) : undefined}
      placeholder={words('match.pick')}
      searchable
      limit={MOST_SHOWN}
      disabled={disabled}
      allowDeselect={false}
      defaultDropdownOpened={isWide && match.kind !== 'none'}
      renderOption={namedOption}
      value={value}
      data={[
        { value: NOT, label: words('match.not') },
        ...(together
          ? [{ value: ALL, label: words('match.all-of', { count: words.whole(own.length) }) }]
          : []),
        ...[...listed, ...kept].map((one) => ({ value: one.ofId, label: label(one) })),
        ...(isWide ? [] : [{ value: OTHER, label: words('match.other') }]),
      ]}
      onChange={take}
    />
  )
}

const NOT = 'not'
const ALL = 'all'
const OTHER = 'other'

function candidatesOf(match: MatchRow['match']): readonly MissingDocument[] {
  if (match.kind === 'several') return match.among
  return match.kind === 'matched' || match.kind === 'there' ? [match.to] : []
}
