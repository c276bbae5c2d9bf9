import { useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { MOST_LIMIT, OWN_REGULATION, USUAL_LIMIT } from '../../domain/attachments/attachments.ts'
import { get } from '../../domain/structure/structure.ts'
import { changeSetting } from '../../domain/verbs/setting-edits.ts'
import { TextField } from '../../parts/text-field.tsx'
import { AttachmentList } from '../forms/attachments/attachment-list.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './settings.module.css'

/** "Lampiran": how large a scan of this office may be. */
export function ScansGroup() {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [unread, setUnread] = useState('')
  const said = get(structure, 'setting:attachment-limit' as const)?.value ?? ''
  function commit(text: string) {
    const typed = text.trim()
    const isLimit = /^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= MOST_LIMIT
    setUnread(typed === '' || isLimit ? '' : typed)
    if (typed !== '' && !isLimit) return
    const most = typed === '' ? USUAL_LIMIT : Number(typed)
    void act(
      { code: 'change-scan-limit', params: { most } },
      changeSetting('attachment-limit', typed),
    )
  }
  return (
    <section className={styles.group}>
      <h2>{words('attachments.group')}</h2>
      <p>{words('attachments.group-lead')}</p>
      <TextField
        id="setting-attachment-limit"
        label={words('attachments.limit')}
        description={words('attachments.limit-hint', { most: MOST_LIMIT, usual: USUAL_LIMIT })}
        placeholder={String(USUAL_LIMIT)}
        error={
          unread === ''
            ? null
            : words('attachments.limit-unread', { text: unread, most: MOST_LIMIT })
        }
        value={said}
        onCommit={commit}
      />
    </section>
  )
}

/** The regulation of the office, below its title and number. */
export function RegulationScans() {
  const words = useWords()
  return <AttachmentList ofId={OWN_REGULATION} of={words('attachments.of-regulation')} />
}
