import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { allFindings } from '../../../domain/findings/all-findings.ts'
import type { Post } from '../../../domain/records/records.ts'
import { basisInForce } from '../../../domain/rule-table/basis-in-force.ts'
import { get } from '../../../domain/structure/structure.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { Tip } from '../../../parts/tip.tsx'
import { anyFindingSentence } from '../../../words/telling/any-finding.ts'
import { ActingForm } from '../../forms/acting/acting-form.tsx'
import { FillForm } from '../../forms/filling/fill-form.tsx'
import styles from '../../forms/history/case.module.css'
import { PostHistory } from '../../forms/history/post-history.tsx'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { CaseActing } from './case-acting.tsx'
import { CaseRoad } from './case-road.tsx'
import { CaseState } from './case-state.tsx'

/**
 * Everything about one vacant seat: state, who acts, the road, the history of the post, and what is wrong. Esc
 * closes it and leads back to the line it was opened from.
 */
export function CasePane({ row, onClose }: { readonly row: RegisterRow; onClose(): void }) {
  const words = useWords()
  const goTo = useGoTo()
  const [form, setForm] = useState<'fill' | 'acting' | null>(null)
  const { post } = row
  const [opener] = useState(() => document.activeElement)
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    // A form over the pane and an open list of choices take Esc for themselves.
    const target = event.target as HTMLElement
    const isOwn = event.currentTarget.contains(target) && target.ariaExpanded !== 'true'
    if (event.key === 'Escape' && !event.defaultPrevented && isOwn) close()
  }
  function close() {
    onClose()
    giveBack(opener)
  }
  return (
    <aside className={styles.pane} aria-label={post.title} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2>{post.title}</h2>
        <Tip label={words('vacancy.case-close')}>
          <ActionIcon aria-label={words('vacancy.case-close')} onClick={close}>
            <IconX size={16} />
          </ActionIcon>
        </Tip>
        <p>
          {row.unit}
          {row.office !== row.unit && ` · ${row.office}`}
        </p>
        <div className={styles.acts}>
          <Button size="compact-sm" onClick={() => setForm('fill')}>
            {words('vacancy.fill')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setForm('acting')}>
            {words('vacancy.name-acting')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => goTo(post.id)}>
            {words('vacancy.go-chart')}
          </Button>
        </div>
      </header>
      <CaseState row={row} />
      <CaseActing post={post} acting={row.acting} />
      <CaseRoad row={row} onFill={() => setForm('fill')} />
      <PostHistory postId={post.id} />
      <CaseFindings post={post} />
      {form === 'fill' && (
        <FillForm
          postId={post.id}
          vacancyId={row.vacancyId ?? undefined}
          onClose={() => setForm(null)}
        />
      )}
      {form === 'acting' && <ActingForm postId={post.id} onClose={() => setForm(null)} />}
    </aside>
  )
}

/** The keyboard goes back to where it came from, if that is still there. */
function giveBack(opener: Element | null): void {
  if (opener instanceof HTMLElement) opener.focus()
}

/** What the rules say about the case, the acting holder and the appointments of a post. */
function CaseFindings({ post }: { readonly post: Post }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const found = allFindings(structure, date).open.filter(({ subjectId }) => {
    const subject = get(structure, subjectId)
    const about = subject?.kind === 'appointment' || subject?.kind === 'vacancy'
    return about && subject.postId === post.id
  })
  if (found.length === 0) return null
  return (
    <section className={styles.section} aria-label={words('vacancy.section-findings')}>
      <h3>{words('vacancy.section-findings')}</h3>
      <ul className={styles.findings}>
        {found.map((finding) => (
          <li key={`${finding.rule} ${finding.subjectId}`}>
            {anyFindingSentence(words, finding)}{' '}
            <small>{basisInForce(finding.article, date)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
