import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { Post } from '../../domain/records/records.ts'
import { decimalText } from '../../domain/workload/fraction.ts'
import { offeredTasks } from '../../domain/workload/offered-tasks.ts'
import {
  type PostWorkload,
  postWorkload,
  type SeatsSource,
  seatsSource,
} from '../../domain/workload/post-workload.ts'
import {
  addTasks,
  reopenWorkload,
  settleWorkload,
  useWorkload as usedWorkload,
} from '../../domain/workload/task-edits.ts'
import { workloadRules } from '../../domain/workload/workload-settings.ts'
import { TextField } from '../../parts/text-field.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { exactText } from '../../words/telling/workload-text.ts'
import type { Words } from '../../words/words.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './panel.module.css'
import { Section } from './section.tsx'
import own from './workload.module.css'
import { WorkloadTable } from './workload-table.tsx'

/** Where the K of a post comes from, and its workload: closed until somebody opens it. */
export function WorkloadSection({ post }: { readonly post: Post }) {
  const structure = useStructure()
  const words = useWords()
  const workload = postWorkload(structure, post.id)
  const note = workload
    ? words(workload.draft ? 'workload.note-draft' : 'workload.note-final', {
        people: words.whole(workload.people),
      })
    : words('workload.none')
  return (
    <div className={own.workload}>
      <div className={styles.small}>{sourceText(words, seatsSource(structure, post.id))}</div>
      <Section title={words('workload.title')} note={note} open={false}>
        <WorkloadBody post={post} workload={workload} />
      </Section>
    </div>
  )
}

function WorkloadBody(props: { readonly post: Post; readonly workload: PostWorkload | null }) {
  const { post, workload } = props
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const { newId } = useSession()
  const params = { name: post.title }
  const offered = offeredTasks(structure, post.id)
  function takeOffered() {
    const rows = offered.map((work) => ({ id: newId('task'), work }))
    const label = { code: 'add-tasks', params: { ...params, count: rows.length } } as const
    void act(label, addTasks(post.id, rows))
  }
  return (
    <>
      <p className={styles.small}>{words('workload.lead')}</p>
      <WorkloadTable post={post} rows={workload?.rows ?? []} />
      <p className={styles.small}>{words('workload.keys')}</p>
      {offered.length > 0 && (
        <Button size="compact-xs" variant="default" onClick={takeOffered}>
          {words('workload.offer', { count: offered.length })}
        </Button>
      )}
      {workload && <Sum workload={workload} />}
    </>
  )
}

/** What the rows come to, and what is done with it. */
function Sum({ workload }: { readonly workload: PostWorkload }) {
  const { post, need, hours, people, open, draft } = workload
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const date = useShownDate()
  const [by, setBy] = useState('')
  const params = { name: post.title }
  const { hours: year } = workloadRules(structure)
  const sum = words('workload.rounded', {
    hours: exactText(words, decimalText(hours, 2)),
    year: exactText(words, decimalText(year, 2)),
    need: exactText(words, decimalText(need, 4), 4),
    people: words.whole(people),
  })
  return (
    <>
      <div role="status">
        <strong>{sum}</strong>
        {open > 0 && <div className={styles.late}>{words('workload.open', { count: open })}</div>}
      </div>
      {draft && (
        <TextField label={words('workload.settled-by')} size="xs" value={by} onCommit={setBy} />
      )}
      <Group gap="xs">
        {draft ? (
          <Button
            size="compact-xs"
            onClick={() =>
              void act({ code: 'settle-workload', params }, settleWorkload(post.id, date, by))
            }
          >
            {words('workload.settle')}
          </Button>
        ) : (
          <>
            {post.seats !== people && (
              <Button
                size="compact-xs"
                onClick={() => void act({ code: 'use-workload', params }, usedWorkload([post.id]))}
              >
                {words('workload.use', { people: words.whole(people) })}
              </Button>
            )}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void act({ code: 'reopen-workload', params }, reopenWorkload(post.id))}
            >
              {words('workload.reopen')}
            </Button>
          </>
        )}
      </Group>
    </>
  )
}

/** "K 2 dari ABK 30 November 2026, Bagian Organisasi", or that it was typed. */
function sourceText(words: Words, source: SeatsSource): string {
  if (source.kind === 'typed') return words('workload.source-typed')
  if (source.kind === 'draft') return words('workload.source-draft')
  const people = words.whole(source.people)
  const date = longDate(source.on, words.language)
  const { by } = source
  if (source.kind === 'workload') {
    return by === null
      ? words('workload.source', { people, date })
      : words('workload.source-by', { people, date, by })
  }
  return by === null
    ? words('workload.source-other', { people, date })
    : words('workload.source-other-by', { people, date, by })
}
