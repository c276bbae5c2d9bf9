import { Autocomplete, Checkbox } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { fullName } from '../../../domain/records/full-name.ts'
import { get } from '../../../domain/structure/structure.ts'
import type { DelayeringCandidate } from '../../../domain/templates/delayering-candidates.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { holdersOn } from '../../../domain/verbs/post-cells.ts'
import { NamesIn, nameOption } from '../../hooks/named-texts.tsx'

/** A unit that ends, with who leads it and the functional title its head is given. */
export function DelayerRow(
  props: DelayeringCandidate & {
    readonly chosen: boolean
    readonly title: string
    readonly titles: readonly string[]
    onToggle(): void
    onTitle(title: string): void
  },
) {
  const { unitId, head, kept, chosen, title, titles, onToggle, onTitle } = props
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const holders = head ? holdersOn(structure, head.id, on) : []
  const persons = holders.flatMap(({ personId }) => get(structure, personId) ?? [])
  const about = [
    kept && words('chart.delayer-kept'),
    persons.map(fullName).join('; ') || (head && words('chart.delayer-vacant')),
  ]
  return (
    <tr>
      <td>
        <Checkbox
          label={get(structure, unitId)?.name}
          description={<NamesIn text={about.filter(Boolean).join(' · ')} />}
          checked={chosen}
          onChange={onToggle}
        />
      </td>
      <td>
        {head && (
          <Autocomplete
            aria-label={words('chart.delayer-becomes-of', { title: head.title })}
            disabled={!chosen}
            openOnFocus={false}
            onFocus={(event) => event.currentTarget.select()}
            data={[...titles]}
            lang={OF_NAMES}
            renderOption={nameOption}
            limit={8}
            value={title}
            onChange={onTitle}
          />
        )}
      </td>
    </tr>
  )
}
