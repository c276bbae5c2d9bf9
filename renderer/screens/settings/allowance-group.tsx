import { useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { allowanceText, readAllowances } from '../../domain/readings/allowances.ts'
import { get } from '../../domain/structure/structure.ts'
import { changeSetting } from '../../domain/verbs/setting-edits.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './settings.module.css'

const LABEL = { code: 'change-setting', params: {} } as const

/** What each kelas is paid a month, typed or pasted from a spreadsheet, and the regulation it stands in. */
export function AllowanceGroup() {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [unread, setUnread] = useState<readonly string[]>([])
  const kept = get(structure, 'setting:allowances')?.value ?? ''
  const { amounts } = readAllowances(kept)
  const shown = [...amounts].map(([kelas, amount]) => `${kelas}\t${words.whole(amount)}`).join('\n')
  function commit(text: string) {
    const read = readAllowances(text)
    setUnread(read.unread)
    void act(LABEL, changeSetting('allowances', allowanceText(read.amounts)))
  }
  return (
    <section className={styles.group}>
      <h2>{words('settings.allowance')}</h2>
      <p>{words('settings.allowance-lead')}</p>
      <TextField
        id="setting-allowance-source"
        label={words('settings.allowance-source')}
        wraps
        value={get(structure, 'setting:allowance-source')?.value ?? ''}
        onCommit={(text) => void act(LABEL, changeSetting('allowance-source', text))}
      />
      <TextField
        id="setting-allowances"
        label={words('settings.allowances')}
        description={words('settings.allowances-hint')}
        placeholder={'7  1.250.000'}
        tall
        value={shown}
        onCommit={commit}
      />
      <p>
        {unread.length > 0
          ? words('settings.allowances-unread', { lines: unread.slice(0, 3).join(' · ') })
          : words('settings.allowances-read', { count: words.whole(amounts.size) })}
      </p>
    </section>
  )
}
