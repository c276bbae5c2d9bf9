import { Tooltip } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import type { SourceState as State } from '../../domain/records/form/choices.ts'
import { capital } from '../../words/telling/code-word.ts'
import styles from './findings.module.css'

/** Whether the article was read or is only remembered: a solid or a dashed frame, with its word. */
export function SourceState({ state }: { readonly state: State | null }) {
  const words = useWords()
  if (!state) return null
  return (
    <Tooltip label={words(`findings.${state}-long`)} multiline w={260}>
      <span className={styles.state} data-state={state}>
        {capital(words(`source.${state}`))}
      </span>
    </Tooltip>
  )
}
