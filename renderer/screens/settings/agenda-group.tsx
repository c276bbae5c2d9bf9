import { Switch } from '@mantine/core'
import { useStructure, useWords } from '../../app/session.tsx'
import { get } from '../../domain/structure/structure.ts'
import { changeSetting } from '../../domain/verbs/setting-edits.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './settings.module.css'

/** "Pengingat kalender": whether the reminders of this office name officials. */
export function AgendaGroup() {
  const words = useWords()
  const structure = useStructure()
  const act = useAct()
  const isNamed = get(structure, 'setting:agenda-names' as const)?.value !== 'no'
  return (
    <section className={styles.group}>
      <h2>{words('agenda.group')}</h2>
      <p>{words('agenda.group-lead')}</p>
      <Switch
        id="setting-agenda-names"
        label={words('agenda.names')}
        checked={isNamed}
        onChange={({ currentTarget: { checked } }) =>
          void act(
            { code: 'change-setting', params: {} },
            changeSetting('agenda-names', checked ? '' : 'no'),
          )
        }
      />
    </section>
  )
}
