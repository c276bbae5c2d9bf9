import { Button, Radio } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { announce } from '../../app/announced.ts'
import { useWords } from '../../app/session.tsx'
import type { Act } from '../../domain/acts/act.ts'
import { actOfClash } from '../../domain/proposal/carry/judged-clashes.ts'
import { type ChosenSides, withSide } from '../../domain/proposal/clashes/chosen-sides.ts'
import { clashingActs } from '../../domain/proposal/clashes/clashing-acts.ts'
import { settle } from '../../domain/proposal/clashes/settle.ts'
import { lastSigner } from '../../domain/proposal/road/road.ts'
import { nameOf } from '../../domain/records/record-name.ts'
import { type Clash, clashKey, type Side } from '../../domain/structure/rebase.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import lists from '../../parts/lists.module.css'
import { actSubject } from '../../words/telling/act-line.ts'
import { type ActSource, namingOf } from '../../words/telling/act-records.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { valueText } from '../../words/telling/value-text.ts'
import type { Words } from '../../words/words.ts'
import { GREY } from '../hooks/use-lacks.ts'
import { ActNumber } from './acts/act-number.tsx'
import styles from './state/proposals.module.css'
import { useActSource } from './state/use-act-source.ts'
import { useKept } from './state/use-kept.ts'
import { type Sides, useProposalView, useStep } from './state/use-proposals.ts'

/** Where the structure in force and the proposal want different things: both shown, one chosen, field by field. */
export function ClashesTab({ sides }: { readonly sides: Sides }) {
  const { proposal, clashes, base, change } = sides
  const words = useWords()
  const { view } = useProposalView()
  const step = useStep(proposal.id)
  const [kept, keep] = useKept('sides', proposal.id)
  const chosen: ChosenSides = kept ?? {}
  const open = clashes.filter((clash) => !chosen[clashKey(clash)]).length
  const source = useActSource(change, base)
  const subjects = useSubjects(sides)
  const table = useRef<HTMLTableElement>(null)
  /** To the first clash of which no side is chosen, which is said. */
  function toOpen() {
    announce(words('clash.lacks'))
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])]
    const row = rows.find((one) => !one.querySelector('input:checked'))
    row?.querySelector<HTMLInputElement>('input')?.focus()
  }
  async function commit() {
    if (open > 0) return toOpen()
    const label = { code: 'proposal-clashes', params: { name: proposal.name } } as const
    const note = words('clash.decided-again')
    const choices = Object.fromEntries(
      Object.entries(chosen).map(([key, { side }]) => [key, side] as const),
    )
    const done = await step(label, (one, live, signed) =>
      settle(one, live, choices, { ...signed, by: lastSigner(one), note }),
    )
    if (!done) return
    keep(() => null)
    view.set({ tab: 'acts' })
  }
  return (
    <div className={styles.scroll}>
      <p className={styles.notice}>{words('clash.lead')}</p>
      <table
        ref={table}
        aria-label={words('proposal.tab-clashes')}
        className={`${lists.table} ${styles.table}`}
      >
        <thead>
          <tr>
            <th>{words('clash.what')}</th>
            <th>{words('clash.base')}</th>
            <th>{words('clash.theirs')}</th>
            <th>{words('clash.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {clashes.map((clash) => {
            const key = clashKey(clash)
            const { act, no } = subjects.get(key) ?? NO_ACT
            // What one act changes in several places is one choice, until one of them is chosen for itself.
            const same = act
              ? clashes.filter((one) => subjects.get(clashKey(one))?.act === act)
              : []
            const choose = (side: Side) =>
              keep((before) => withSide(before ?? {}, key, side, same.map(clashKey)))
            const radio = (side: Side) => (
              <Radio
                name={key}
                checked={chosen[key]?.side === side}
                onChange={() => choose(side)}
                label={sideText(words, sides, clash, clash[side])}
              />
            )
            return (
              <tr key={key}>
                <td>
                  <ClashSubject act={act} no={no} name={subjectOf(base, clash)} source={source} />
                  <div className={lists.muted}>
                    {clash.field ? fieldName(words, clash.field) : words('clash.whole')}
                  </div>
                </td>
                <td>{sideText(words, sides, clash, clash.base)}</td>
                <td>{radio('theirs')}</td>
                <td>{radio('ours')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div className={styles.foot}>
        <span id="clash-open" className={lists.muted}>
          {words('clash.open', { count: open })}
        </span>
        <Button
          aria-describedby="clash-open"
          {...(open > 0 ? GREY : {})}
          onClick={() => void commit()}
        >
          {words('clash.settle')}
        </Button>
      </div>
    </div>
  )
}

interface Subject {
  readonly act: Act | undefined
  /** As it stands on paper; null of a draft, which has lost the act until it is chosen. */
  readonly no: number | null
}

const NO_ACT: Subject = { act: undefined, no: null }

/** Clash → the act it is about. */
function useSubjects({ proposal, base, acts, clashes }: Sides): ReadonlyMap<string, Subject> {
  return useMemo(() => {
    const isFrozen = proposal.status !== 'draf' && proposal.versions.length > 0
    const wanted = isFrozen ? [] : clashingActs(proposal, base)
    return new Map(
      clashes.map((clash): readonly [string, Subject] => {
        const frozen = isFrozen ? actOfClash(acts, clash) : undefined
        const subject = frozen
          ? { act: frozen, no: frozen.no }
          : { act: actOfClash(wanted, clash), no: null }
        return [clashKey(clash), subject]
      }),
    )
  }, [proposal, base, acts, clashes])
}

/** The act of the proposal the clash is about, in the words the leader reads; else what the record is called. */
function ClashSubject({
  act,
  no,
  name,
  source,
}: {
  readonly act: Act | undefined
  readonly no: number | null
  readonly name: string
  readonly source: ActSource
}) {
  const words = useWords()
  if (!act) return <strong>{name}</strong>
  return (
    <>
      {no !== null && <ActNumber no={no} />} <strong>{words(`act.${act.act}`)}</strong>{' '}
      {actSubject(words, act, source)}
    </>
  )
}

function subjectOf(base: Structure, { id, theirs, ours }: Clash): string {
  const record = [get(base, id), theirs, ours].find(
    (one) => typeof one === 'object' && one !== null && 'kind' in one,
  )
  return (record && typeof record === 'object' && nameOf(record)) || id
}

/** A value as people read it: the name instead of an id, a word for nothing. */
function sideText(words: Words, { base, change }: Sides, clash: Clash, value: Clash['ours']) {
  if (value !== null && typeof value === 'object') return nameOf(value) ?? words('clash.there')
  const { id, field } = clash
  if (field === null) return words('clash.gone')
  const record = get(base, id) ?? change[id]?.after ?? change[id]?.before
  const naming = namingOf(words, change, base)
  return (record && valueText(words, naming, record, field, value)) ?? words('clash.nothing')
}
