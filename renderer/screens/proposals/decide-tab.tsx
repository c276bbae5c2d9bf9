import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { actText } from '../../app/act-line.ts'
import { useWords } from '../../app/session.tsx'
import { decide } from '../../domain/proposal/decide.ts'
import { readMarks } from '../../domain/proposal/marks.ts'
import {
  type Decision,
  type FrozenAct,
  MARKS,
  submittedVersion,
} from '../../domain/proposal/proposal.ts'
import { ActNumber } from './act-number.tsx'
import { DecideOutcome } from './decide-outcome.tsx'
import { type Marks, textOfMarks } from './marks-text.ts'
import styles from './proposals.module.css'
import { type Sides, useStep } from './use-proposals.ts'

/** The marks of the signed sheet, keyed in as text or chosen act by act; both always say the same. */
export function DecideTab({ sides }: { readonly sides: Sides }) {
  const { proposal } = sides
  const words = useWords()
  const step = useStep(proposal.id)
  const version = submittedVersion(proposal)
  const acts = version?.acts ?? []
  const open = proposal.status === 'ditelaah'
  const [text, setText] = useState(() => textOfMarks(acts, version?.decisions ?? {}))
  const [by, setBy] = useState('')
  const [along, setAlong] = useState(false)
  const read = useMemo(() => readMarks(text, new Set(acts.map(({ no }) => no))), [text, acts])
  const marks = useMemo(() => marksByKey(acts, read.marks), [acts, read])
  function commit() {
    const label = { code: 'proposal-decide', params: { name: proposal.name } }
    void step(label, (one, live, signed) => decide(one, live, marks, signed, along), by)
  }
  function mark(act: FrozenAct, decision: Decision) {
    setText(textOfMarks(acts, { ...marks, [act.key]: decision }))
  }
  const missing = acts.filter(({ key }) => !marks[key]).map(({ no }) => no)
  return (
    <div className={styles.scroll}>
      <section className={styles.keying} aria-label={words('decide.title')}>
        <Textarea
          label={words('decide.text')}
          description={words('decide.hint')}
          value={text}
          rows={3}
          autosize
          maxRows={8}
          data-autofocus
          disabled={!open}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit()
          }}
        />
        <p className={styles.muted} aria-live="polite">
          {words('decide.read', { count: read.marks.length, of: acts.length })}
          {missing.length > 0 && missing.length < acts.length
            ? ` · ${words('decide.missing', { acts: missing.join(', ') })}`
            : ''}
        </p>
        <ReadProblems read={read} />
        {open && (
          <>
            <DecideOutcome sides={sides} marks={marks} along={along} onAlong={setAlong} />
            <Group gap="sm" align="flex-end">
              <TextInput
                label={words('decide.by')}
                value={by}
                onChange={(event) => setBy(event.currentTarget.value)}
              />
              <Button onClick={commit}>{words('decide.commit')}</Button>
            </Group>
          </>
        )}
      </section>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{words('acts.no')}</th>
            <th>{words('acts.act')}</th>
            <th>{words('decide.mark')}</th>
            <th>{words('decide.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <tr key={act.key}>
              <td>
                <ActNumber no={act.no} />
              </td>
              <td>
                <strong>{words(`act.${act.act}`)}</strong> {actText(words, act)}
              </td>
              <td>
                <SegmentedControl
                  aria-label={words('decide.mark-of', { no: act.no })}
                  disabled={!open}
                  value={marks[act.key]?.mark ?? ''}
                  data={MARKS.map((one) => ({ value: one as string, label: words(`mark.${one}`) }))}
                  onChange={(value) =>
                    mark(act, {
                      mark: value as Decision['mark'],
                      remark: marks[act.key]?.remark ?? '',
                    })
                  }
                />
              </td>
              <td>{marks[act.key]?.remark || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function marksByKey(
  acts: readonly FrozenAct[],
  read: ReturnType<typeof readMarks>['marks'],
): Marks {
  const keys = new Map(acts.map(({ no, key }) => [no, key]))
  return Object.fromEntries(
    read.map(({ no, mark, remark }) => [keys.get(no) ?? '', { mark, remark }]),
  )
}

function ReadProblems({ read }: { readonly read: ReturnType<typeof readMarks> }) {
  const words = useWords()
  const { unknown, twice, unread } = read
  return (
    <>
      {unknown.length > 0 && (
        <p className={styles.warning}>{words('decide.unknown', { acts: unknown.join(', ') })}</p>
      )}
      {twice.length > 0 && (
        <p className={styles.warning}>{words('decide.twice', { acts: twice.join(', ') })}</p>
      )}
      {unread !== '' && (
        <p className={styles.warning}>{words('decide.unread', { text: unread })}</p>
      )}
    </>
  )
}
