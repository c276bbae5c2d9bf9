import { TextInput } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { CalendarField } from './calendar-field.tsx'
import type { FillPapers } from './fill-link.ts'
import styles from './forms.module.css'

/** The three dates apart (SK, TMT, pelantikan), and the approval inside a freeze. */
export function FillPaperFields(props: {
  readonly papers: FillPapers
  onChange(papers: FillPapers): void
}) {
  const words = useWords()
  const { papers, onChange } = props
  const set = (fields: Partial<FillPapers>) => onChange({ ...papers, ...fields })
  return (
    <>
      <div className={styles.pair}>
        <TextInput
          label={words('vacancy.decree-no')}
          value={papers.decreeNo}
          onChange={(event) => set({ decreeNo: event.currentTarget.value })}
        />
        <CalendarField
          label={words('vacancy.decree-date')}
          value={papers.decreeDate}
          clearable
          onCommit={(decreeDate) => set({ decreeDate })}
        />
      </div>
      <div className={styles.pair}>
        <CalendarField
          label={words('vacancy.fill-tmt')}
          value={papers.tmt}
          onCommit={(tmt) => tmt && set({ tmt })}
        />
        <CalendarField
          label={words('vacancy.fill-sworn')}
          value={papers.swornOn}
          clearable
          onCommit={(swornOn) => set({ swornOn })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={words('vacancy.fill-approval-no')}
          value={papers.approvalNo}
          onChange={(event) => set({ approvalNo: event.currentTarget.value })}
        />
        <CalendarField
          label={words('vacancy.fill-approval-date')}
          value={papers.approvalDate}
          clearable
          onCommit={(approvalDate) => set({ approvalDate })}
        />
      </div>
    </>
  )
}
