import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { actBonds } from '../../../domain/acts/act-bonds.ts'
import { decide, outcomeOf } from '../../../domain/proposal/decide.ts'
import type { ReadMarks } from '../../../domain/proposal/marks.ts'
import {
  type Decision,
  type FrozenAct,
  submittedVersion,
} from '../../../domain/proposal/proposal.ts'
import { fallenAlong } from '../../../domain/proposal/revision.ts'
import { lastLeader } from '../../../domain/proposal/road.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import lists from '../../../parts/lists.module.css'
import { useRefusal } from '../../hooks/use-act.ts'
import styles from '../state/proposals.module.css'
import { useActSource } from '../state/use-act-source.ts'
import { type Sides, useStep } from '../state/use-proposals.ts'
import { DecideOutcome } from './decide-outcome.tsx'
import { DecideRow } from './decide-row.tsx'
import { marksByKey, marksOfText, textOfMarks } from './marks-text.ts'

/** The marks of the signed sheet, keyed in as text or chosen act by act; both always say the same. */
export function DecideTab({ sides }: { readonly sides: Sides }) {
  const { proposal } = sides
  const words = useWords()
  const step = useStep(proposal.id)
  const refused = useRefusal()
  const keyedIn = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Who walks along the tabs with the arrow keys stays there; who came by "Masukkan keputusan" types at once.
    if (document.activeElement === document.body) keyedIn.current?.focus()
  }, [])
  const version = submittedVersion(proposal)
  const acts = version?.acts ?? NO_ACTS
  const source = useActSource(version?.change ?? sides.change, sides.base)
  const open = proposal.status === 'ditelaah'
  const [text, setText] = useState(() => textOfMarks(acts, version?.decisions ?? {}))
  const [by, setBy] = useState(() => lastLeader(proposal) || leaderOf(sides.base))
  const [along, setAlong] = useState(false)
  const settled = useDeferredValue(text)
  const read = useMemo(() => marksOfText(settled, acts), [settled, acts])
  const marks = useMemo(() => marksByKey(acts, read.marks), [acts, read])
  const commit = () => {
    const now = marksOfText(text, acts)
    const { unknown, unread } = now
    if (unread.length > 0 || unknown.length > 0) {
      const pieces = [...unread.map(({ text: piece }) => piece), ...unknown]
      return refused({ code: 'marks-unclear', params: { pieces: pieces.join('; ') } })
    }
    const label = { code: 'proposal-decide', params: { name: proposal.name } }
    void step(
      label,
      (one, live, signed) => decide(one, live, marksByKey(acts, now.marks), signed, along),
      by,
    )
  }
  const mark = useCallback(
    (act: FrozenAct, decision: Decision) =>
      setText((before) =>
        textOfMarks(acts, {
          ...marksByKey(acts, marksOfText(before, acts).marks),
          [act.key]: decision,
        }),
      ),
    [acts],
  )
  const restAgreed = () =>
    setText((before) => {
      const given = marksByKey(acts, marksOfText(before, acts).marks)
      const agreed = acts.map(({ key }) => [key, given[key] ?? AGREED] as const)
      return textOfMarks(acts, Object.fromEntries(agreed))
    })
  const outcome = useMemo(
    () => (open ? outcomeOf(proposal, sides.base, marks) : null),
    [open, proposal, sides.base, marks],
  )
  const fallen = useMemo(() => {
    if (outcome) return new Set(outcome.ok ? outcome.value.dragged.map(({ key }) => key) : [])
    const after = proposal.versions.find(({ no }) => no === (version?.no ?? 0) + 1)
    return version ? fallenAlong(version, after) : new Set<string>()
  }, [outcome, proposal, version])
  const bonds = useMemo(() => actBonds(acts), [acts])
  const missing = acts.filter(({ key }) => !marks[key]).map(({ no }) => no)
  return (
    <div className={styles.scroll}>
      {open ? (
        <section className={styles.keying} aria-label={words('decide.title')}>
          <Textarea
            label={words('decide.text')}
            description={words('decide.hint')}
            value={text}
            rows={3}
            autosize
            maxRows={8}
            ref={keyedIn}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit()
            }}
          />
          <p className={lists.muted} aria-live="polite">
            {words('decide.read', { count: read.marks.length, of: acts.length })}
            {missing.length > 0 && missing.length < acts.length
              ? ` · ${words('decide.missing', { acts: missing.join(', ') })}`
              : ''}
          </p>
          <ReadProblems read={read} />
          {outcome && <DecideOutcome outcome={outcome} along={along} onAlong={setAlong} />}
          <Group gap="sm" align="flex-end">
            <TextInput
              label={words('decide.by')}
              w={280}
              value={by}
              error={by.trim() === '' && words('road.by-missing')}
              onChange={(event) => setBy(event.currentTarget.value)}
            />
            <Button variant="default" disabled={missing.length === 0} onClick={restAgreed}>
              {words('decide.rest')}
            </Button>
            <Button onClick={commit}>{words('decide.commit')}</Button>
          </Group>
        </section>
      ) : (
        <p className={styles.notice}>
          {words(proposal.status === 'diajukan' ? 'decide.not-yet' : 'decide.on-version', {
            version: version?.no ?? 1,
          })}
        </p>
      )}
      <table className={`${lists.table} ${styles.table}`}>
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
            <DecideRow
              key={act.key}
              act={act}
              source={source}
              decision={marks[act.key]}
              open={open}
              needs={bonds.needs.get(act.key) ?? NONE}
              falls={fallen.has(act.key)}
              wanted={bonds.wanted.get(act.key) ?? NONE}
              onMark={mark}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Who decides unless another is named or decided before: the office's head of government, such as the wali kota. */
function leaderOf({ tables }: Structure): string {
  return tables.setting.get('setting:headTitle')?.value ?? ''
}

const NO_ACTS: readonly FrozenAct[] = []
const NONE: readonly number[] = []
const AGREED: Decision = { mark: 'S', remark: '' }

function ReadProblems({ read }: { readonly read: ReadMarks }) {
  const words = useWords()
  const { unknown, twice, unread } = read
  const sentences = [
    ...unread.map(({ text, line }) => words('decide.unread', { text, line })),
    ...unknown.map((no) => words('decide.unknown', { no })),
    ...twice.map(({ no, first, last }) => words('decide.twice', { no, first, last })),
  ]
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.warning}>
      {sentence}
    </p>
  ))
}
