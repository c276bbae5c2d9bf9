import { Button, Group } from '@mantine/core'
import { useWords } from '../../../app/session.tsx'
import { type Reading, readableSource } from '../../../domain/naskah/readable-source.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import type { EditTarget } from './edit-target.ts'
import styles from './text.module.css'

/** That the program's words have changed under own ones: as they were, as they are, and what can be done. */
export function StaleNote(props: {
  readonly target: EditTarget
  readonly reading: Reading
  onKeep(): void
  onTake(): void
}) {
  const { target, reading, onKeep, onTake } = props
  const words = useWords()
  const was = readableSource(target.clause?.over ?? '', reading).text
  const now = readableSource(target.base ?? '', reading).text
  return (
    <div className={styles.stale}>
      <p>{words('naskah.stale-lead')}</p>
      <dl>
        <dt>{words('naskah.stale-was')}</dt>
        <dd lang={OF_NAMES}>{was}</dd>
        <dt>{words('naskah.stale-now')}</dt>
        <dd lang={OF_NAMES}>{now}</dd>
      </dl>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={onKeep}>
          {words('naskah.stale-keep')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTake}>
          {words('naskah.stale-take')}
        </Button>
        <span className={styles.note}>{words('naskah.stale-edit')}</span>
      </Group>
    </div>
  )
}
