import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import type { Post } from '../../../domain/records/records.ts'
import { dateHints, farHints } from '../../../domain/vacancy/events/fill-hints.ts'
import { freezesOn } from '../../../domain/vacancy/freezes/freezes.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { DocumentFields } from '../fields/document-fields.tsx'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'
import { datesOf, type FillPapers } from './fill-link.ts'

/** The three dates apart (SK, TMT, pelantikan), the approval inside a freeze, and what does not fit among them. */
export function FillPaperFields(props: {
  readonly papers: FillPapers
  /** What is being filled: inside a freeze the permit is asked for at once, else it folds away. */
  readonly posts: readonly Post[]
  /** Set while the TMT is still to be given: empty, or why it is asked for. */
  readonly tmtError?: string | undefined
  onChange(papers: FillPapers): void
  /** The TMT was given. */
  onTmt?(): void
}) {
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const { papers, posts, tmtError, onChange } = props
  const set = (fields: Partial<FillPapers>) => onChange({ ...papers, ...fields })
  const [wasKnown] = useState(papers.approvalNo !== '' || papers.approvalAskedOn !== null)
  const wantsPermit =
    wasKnown || posts.some((post) => freezesOn(structure, post, papers.tmt).length > 0)
  const permit = (
    <DocumentFields
      labels={[words('vacancy.fill-approval-no'), words('vacancy.fill-approval-date')]}
      no={papers.approvalNo}
      date={papers.approvalDate}
      onNo={(approvalNo) => set({ approvalNo })}
      onDate={(approvalDate) => set({ approvalDate })}
    />
  )
  return (
    <>
      <DocumentFields
        labels={[words('vacancy.decree-no'), words('vacancy.decree-date')]}
        no={papers.decreeNo}
        date={papers.decreeDate}
        onNo={(decreeNo) => set({ decreeNo })}
        onDate={(decreeDate) => set({ decreeDate })}
      />
      <div className={styles.pair}>
        <CalendarField
          label={words('vacancy.fill-tmt')}
          value={tmtError === undefined ? papers.tmt : null}
          error={tmtError || undefined}
          onCommit={(tmt) => {
            if (!tmt) return
            set({ tmt })
            props.onTmt?.()
          }}
        />
        <CalendarField
          label={words('vacancy.fill-sworn')}
          value={papers.swornOn}
          clearable
          onCommit={(swornOn) => set({ swornOn })}
        />
      </div>
      {wantsPermit ? (
        permit
      ) : (
        <details>
          <summary>{words('vacancy.fill-approval')}</summary>
          {permit}
        </details>
      )}
      {(papers.approvalNo.trim() !== '' || papers.approvalAskedOn) && (
        <div className={styles.pair}>
          <CalendarField
            label={words('permit.asked-on')}
            placeholder={words('permit.unrecorded')}
            value={papers.approvalAskedOn}
            clearable
            onCommit={(approvalAskedOn) => set({ approvalAskedOn })}
          />
        </div>
      )}
      <HintList
        hints={[...farHints(papers.tmt, shown), ...dateHints(structure, datesOf(papers))]}
      />
    </>
  )
}
