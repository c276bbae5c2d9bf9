import { Button } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { placeOfTerm, postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import type { PersonId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { removeTerm } from '../../../domain/tenure/past-terms.ts'
import { personHistory } from '../../../domain/tenure/post-history.ts'
import { useAct } from '../../hooks/use-act.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import styles from './case.module.css'
import { period } from './post-history.tsx'

/** All posts a person has held or acted on, the latest first; folded away. */
export function PersonHistory({ personId }: { readonly personId: PersonId }) {
  const structure = useStructure()
  const words = useWords()
  const shown = useShownDate()
  const lines = personHistory(structure, personId)
  const act = useAct()
  if (lines.length === 0) return null
  const params = { name: get(structure, personId)?.name ?? '' }
  return (
    <details>
      <summary>{words('vacancy.section-person')}</summary>
      <ol className={styles.history}>
        {lines.map((line) => {
          const { id, role, from, until } = line.held
          return (
            <li key={id} data-kind={role === 'definitif' ? 'held' : 'acting'}>
              {role !== 'definitif' && `${words(`role.${role}`)} `}
              {line.post
                ? postOfOffice(structure, line.post)
                : words('panel.post-gone', {
                    post: line.held.title,
                    unit: placeOfTerm(structure, line.held),
                  })}
              <small>{period(words, shown, from, until)}</small>
              <AttachmentList
                isSmall
                ofId={id}
                of={line.post ? postOfOffice(structure, line.post) : line.held.title}
              />
              {line.post === null && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  onClick={() =>
                    void act({ code: 'remove-term', params }, removeTerm(line.held.id))
                  }
                >
                  {words('correction.strike')}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
