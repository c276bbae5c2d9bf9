import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { actRelations } from '../../../domain/acts/act-relations.ts'
import { actsUnder } from '../../../domain/acts/acts-under.ts'
import { decide, outcomeOf } from '../../../domain/proposal/decision/decide.ts'
import type { Decision, FrozenAct } from '../../../domain/proposal/proposal.ts'
import { lastLeader } from '../../../domain/proposal/road/road.ts'
import {
  askedActs,
  decideSupplement,
  sheetToKeyIn,
} from '../../../domain/proposal/supplement/supplement.ts'
import { fallenAlong } from '../../../domain/proposal/versions/revision.ts'
import type { Change } from '../../../domain/structure/change.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import lists from '../../../parts/lists.module.css'
import { useRefusal } from '../../hooks/use-act.ts'
import { SignedSheet } from '../state/proposal-scans.tsx'
import styles from '../state/proposals.module.css'
import { useActSource } from '../state/use-act-source.ts'
import { useKept } from '../state/use-kept.ts'
import { type Sides, useStep } from '../state/use-proposals.ts'
import { DecideOutcome } from './decide-outcome.tsx'
import { DecideRow } from './decide-row.tsx'
import { Keying } from './keying.tsx'
import { type Marks, marksByKey, marksOfText, textOfMarks } from './marks-text.ts'

/** The marks of the signed sheet, keyed in as text or chosen act by act; both always say the same. */
export function DecideTab({ sides }: { readonly sides: Sides }) {
  const { proposal } = sides
  const words = useWords()
  const { language } = words
  const step = useStep(proposal.id)
  const refused = useRefusal()
  const sheet = useMemo(() => sheetToKeyIn(proposal), [proposal])
  const version = sheet?.version
  const open = sheet?.open ?? false
  const supplement = version?.origin === 'supplement'
  const acts = useMemo(() => (version ? askedActs(version) : NO_ACTS), [version])
  const source = useActSource(version?.change ?? sides.change, sides.base)
  const recorded = useMemo(
    () => textOfMarks(acts, version?.decisions ?? {}, language),
    [acts, version?.decisions, language],
  )
  const [typed, keep] = useKept('marks', `${proposal.id} ${version?.no}`)
  const text = typed ?? recorded
  const setText = useCallback(
    (change: string | ((before: string) => string)) =>
      keep((before) => (typeof change === 'string' ? change : change(before ?? recorded))),
    [keep, recorded],
  )
  const [by, setBy] = useState(() => lastLeader(proposal) || leaderOf(sides.base))
  const [along, setAlong] = useState(false)
  const settled = useDeferredValue(text)
  const read = useMemo(() => marksOfText(settled, acts, language), [settled, acts, language])
  const marks = useMemo(() => marksByKey(acts, read.marks), [acts, read])
  const commit = async () => {
    const now = marksOfText(text, acts, language)
    const { unknown, unread } = now
    if (unread.length > 0 || unknown.length > 0) {
      const pieces = [...unread.map(({ text: piece }) => piece), ...unknown]
      return refused({ code: 'marks-unclear', params: { pieces: pieces.join('; ') } })
    }
    const label = { code: 'proposal-decide', params: { name: proposal.name } } as const
    const made = marksByKey(acts, now.marks)
    const done = await step(
      label,
      (one, live, signed) =>
        supplement
          ? decideSupplement(one, live, made, signed)
          : decide(one, live, made, signed, along),
      by,
    )
    if (done) keep(() => null)
  }
  const mark = useCallback(
    (act: FrozenAct, decision: Decision) =>
      setText((before) =>
        textOfMarks(
          acts,
          { ...marksByKey(acts, marksOfText(before, acts, language).marks), [act.key]: decision },
          language,
        ),
      ),
    [acts, setText, language],
  )
  const restAgreed = () =>
    setText((before) => {
      const given = marksByKey(acts, marksOfText(before, acts, language).marks)
      const agreed = acts.map(({ key }) => [key, given[key] ?? AGREED] as const)
      return textOfMarks(acts, Object.fromEntries(agreed), language)
    })
  const outcome = useMemo(
    () => (open && !supplement ? outcomeOf(proposal, sides.base, marks) : null),
    [open, supplement, proposal, sides.base, marks],
  )
  const fallen = useMemo(() => {
    if (outcome) return new Set(outcome.ok ? outcome.value.dragged.map(({ key }) => key) : [])
    const after = proposal.versions.find(({ no }) => no === (version?.no ?? 0) + 1)
    return version ? fallenAlong(version, after) : new Set<string>()
  }, [outcome, proposal, version])
  const missing = acts.filter(({ key }) => !marks[key]).map(({ no }) => no)
  return (
    <div className={styles.scroll}>
      {open ? (
        <Keying
          text={text}
          onText={setText}
          by={by}
          onBy={setBy}
          read={read}
          acts={acts.length}
          missing={missing}
          onRest={restAgreed}
          onDiscard={typed === undefined || typed === recorded ? null : () => keep(() => null)}
          onCommit={() => void commit()}
        >
          {outcome && (
            <DecideOutcome base={sides.base} outcome={outcome} along={along} onAlong={setAlong} />
          )}
          {supplement && missing.length === 0 && <PlacedOutcome acts={acts} marks={marks} />}
        </Keying>
      ) : (
        <p className={styles.notice}>
          {words(
            proposal.status === 'diajukan'
              ? 'decide.not-yet'
              : supplement
                ? 'decide.on-supplement'
                : 'decide.on-version',
            { version: version?.no ?? 1 },
          )}
        </p>
      )}
      <SignedSheet proposal={proposal} />
      <DecideTable
        base={sides.base}
        change={version?.change ?? sides.change}
        acts={acts}
        source={source}
        marks={marks}
        open={open}
        fallen={fallen}
        onMark={mark}
      />
    </div>
  )
}

/** What the marks of a supplementary sheet come to. */
function PlacedOutcome(props: { readonly acts: readonly FrozenAct[]; readonly marks: Marks }) {
  const { acts, marks } = props
  const words = useWords()
  const fallen = acts.filter(({ key }) => marks[key]?.mark !== 'S').map(({ no }) => no)
  const count = acts.length - fallen.length
  return (
    <p className={styles.notice}>
      {words('decide.outcome-supplement', { count, of: acts.length })}{' '}
      {fallen.length > 0 && words('decide.not-placed', { acts: fallen.join(', ') })}
    </p>
  )
}

/** The acts with the marks they have; chosen here, they stand in the text too. */
function DecideTable(props: {
  readonly base: Structure
  readonly change: Change
  readonly acts: readonly FrozenAct[]
  readonly source: ReturnType<typeof useActSource>
  readonly marks: Marks
  readonly open: boolean
  /** Keys of acts that fall along with others. */
  readonly fallen: ReadonlySet<string>
  onMark(act: FrozenAct, decision: Decision): void
}) {
  const { acts, source, marks, open, fallen } = props
  const words = useWords()
  const { base, change } = props
  const relations = useMemo(() => actRelations(base, change, acts), [base, change, acts])
  const under = useMemo(() => actsUnder(acts, base), [acts, base])
  return (
    <table aria-label={words('proposal.tab-decide')} className={`${lists.table} ${styles.table}`}>
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
            relations={relations.get(act.key)}
            under={under.has(act.key)}
            falls={fallen.has(act.key)}
            onMark={props.onMark}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Who decides unless another is named or decided before: the office's head of government, such as the wali kota. */
function leaderOf({ tables }: Structure): string {
  return tables.setting.get('setting:headTitle')?.value ?? ''
}

const NO_ACTS: readonly FrozenAct[] = []
const AGREED: Decision = { mark: 'S', remark: '' }
