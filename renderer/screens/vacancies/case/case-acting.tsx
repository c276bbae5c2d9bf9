import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import type { ActingNow } from '../../../domain/acting/acting.ts'
import { actingChain } from '../../../domain/acting/acting-chain.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { Post } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { actingEndText } from '../../../words/telling/vacancy-words.ts'
import { EndActingForm } from '../../forms/acting/end-acting-form.tsx'
import { ExtendForm } from '../../forms/acting/extend-form.tsx'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import styles from '../../forms/history/case.module.css'
import { PersonHistory } from '../../forms/history/person-history.tsx'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'

/** Who acts on the post, until when, and the chain of desks behind. */
export function CaseActing(props: { readonly post: Post; readonly acting: ActingNow | null }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const show = useShowSheets()
  const [form, setForm] = useState<'extend' | 'end' | null>(null)
  const section = useRef<HTMLElement>(null)
  const { post, acting } = props
  const person = acting && get(structure, acting.appointment.personId)
  const chain = actingChain(structure, post, date)
  return (
    <section ref={section} className={styles.section} aria-label={words('vacancy.section-acting')}>
      <h3>{words('vacancy.section-acting')}</h3>
      {acting && person ? (
        <>
          <div>
            <strong>
              {words(`role.${acting.appointment.role}`)} {fullName(person)}
            </strong>
            <div>
              {actingEndText(words, acting)} · {words('acting.term', { term: acting.term })}
            </div>
            {chain.length > 1 && (
              <div>
                {words('acting.chain', {
                  path: [
                    ...chain.map((link) => link.post.title),
                    chain.at(-1)?.ownPost?.title ?? '',
                  ]
                    .filter(Boolean)
                    .join(' ← '),
                })}
              </div>
            )}
          </div>
          <div className={styles.acts} style={{ paddingTop: 0 }}>
            {acting.appointment.role !== 'plh' && (
              <Button size="compact-xs" variant="default" onClick={() => setForm('extend')}>
                {words('vacancy.extend')}
              </Button>
            )}
            <Button size="compact-xs" variant="default" onClick={() => setForm('end')}>
              {words('vacancy.end-acting')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => show({ kind: 'acting-order', appointmentId: acting.appointment.id })}
            >
              {words('letter.print-order')}
            </Button>
          </div>
          <AttachmentList ofId={acting.appointment.id} of={fullName(person)} record={section} />
          <PersonHistory personId={person.id} />
          {form === 'extend' && <ExtendForm acting={acting} onClose={() => setForm(null)} />}
          {form === 'end' && <EndActingForm acting={acting} onClose={() => setForm(null)} />}
        </>
      ) : (
        <div>{words('acting.none')}</div>
      )}
    </section>
  )
}
