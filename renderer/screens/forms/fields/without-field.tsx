import { Checkbox, Menu } from '@mantine/core'
import { withFact } from '../../../app/files/left-out-choice.ts'
import { useWords } from '../../../app/session.tsx'
import { PRIVATE_FACTS, type PrivateFact } from '../../../domain/left-out/private-fact.ts'
import { TickedItem } from '../../../parts/ticked-item.tsx'
import styles from './without-field.module.css'

interface Chosen {
  readonly value: readonly PrivateFact[]
  onChange(without: readonly PrivateFact[]): void
}

/** What is left out of people: NIP, birth dates, names. `hint`: what the choice holds for. */
export function WithoutField({ value, onChange, hint }: Chosen & { readonly hint?: string }) {
  const words = useWords()
  return (
    <fieldset className={styles.field}>
      <legend>{words('without.legend')}</legend>
      <div>
        {PRIVATE_FACTS.map((fact) => {
          const isBound = fact === 'nip' && value.includes('birth')
          return (
            <Checkbox
              key={fact}
              size="xs"
              label={words(`without.tick-${fact}`)}
              checked={value.includes(fact)}
              disabled={isBound}
              onChange={(event) => onChange(withFact(value, fact, event.currentTarget.checked))}
            />
          )
        })}
      </div>
      {value.includes('birth') && <p>{words('without.birth-nip')}</p>}
      {hint && <p>{hint}</p>}
    </fieldset>
  )
}

/** The same as items of a menu, which stays open. */
export function WithoutItems({ value, onChange }: Chosen) {
  const words = useWords()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{words('without.legend')}</Menu.Label>
      {PRIVATE_FACTS.map((fact) => {
        const isOut = value.includes(fact)
        return (
          <TickedItem
            key={fact}
            label={words(`without.tick-${fact}`)}
            checked={isOut}
            disabled={fact === 'nip' && value.includes('birth')}
            onChange={(out) => onChange(withFact(value, fact, out))}
          />
        )
      })}
    </>
  )
}
