import { Autocomplete, Checkbox } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { fullName } from '../../domain/full-name.ts'
import { holdersOn } from '../../domain/post-cells.ts'
import type { PostId, UnitId } from '../../domain/records.ts'
import { delayer } from '../../domain/rules/delayer.ts'
import {
  type DelayeringCandidate,
  delayeringCandidates,
} from '../../domain/rules/delayering-candidates.ts'
import { functionalTitles } from '../../domain/rules/functional-titles.ts'
import { get } from '../../domain/structure.ts'
import { useAct } from '../use-act.ts'
import { FormFrame } from '../vacancies/form-frame.tsx'
import styles from './chart.module.css'

/** Penyetaraan jabatan: which units end, and the functional title each of their heads is given. */
export function DelayerDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const { newId, view } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const candidates = useMemo(
    () => delayeringCandidates(structure, unitIds, on),
    [structure, unitIds, on],
  )
  const titles = useMemo(() => functionalTitles(structure), [structure])
  const [shared, setShared] = useState(() => words('chart.delayer-usual'))
  const [own, setOwn] = useState<Readonly<Record<PostId, string>>>({})
  const [left, setLeft] = useState<ReadonlySet<UnitId>>(new Set())
  const chosen = candidates.filter(({ unitId }) => !left.has(unitId))
  const titleOf = (id: PostId) => own[id] ?? shared
  const missing = chosen.some(({ head }) => head && titleOf(head.id).trim() === '')

  function toggle(unitId: UnitId) {
    const next = new Set(left)
    if (!next.delete(unitId)) next.add(unitId)
    setLeft(next)
  }
  async function carryOut(): Promise<boolean> {
    const parents = new Set(chosen.map(({ unitId }) => get(structure, unitId)?.parentId))
    const groups = new Map([...parents].map((id) => [id, newId('unit')]))
    const edit = delayer({
      unitIds: chosen.map(({ unitId }) => unitId),
      titles: Object.fromEntries(
        chosen.flatMap(({ head }) => (head ? [[head.id, titleOf(head.id)]] : [])),
      ),
      groupId: (parentId) => groups.get(parentId) ?? 'unit:none',
      on,
      basis: null,
    })
    const done = await act({ code: 'delayer', params: { count: chosen.length } }, edit)
    const there = view.get().selection.filter((id) => unitIds.includes(id as UnitId))
    if (done) view.set({ selection: there.filter((id) => !left.has(id as UnitId)) })
    return done
  }
  return (
    <FormFrame
      title={words('chart.delayer-title')}
      submit={words('chart.delayer-do', { count: chosen.length })}
      width={720}
      disabled={chosen.length === 0 || missing}
      onClose={onClose}
      onSubmit={carryOut}
    >
      {candidates.length === 0 ? (
        <p>{words('chart.delayer-none')}</p>
      ) : (
        <>
          <p className={styles.hint}>{words('chart.delayer-what')}</p>
          <Autocomplete
            label={words('chart.delayer-shared')}
            data-autofocus
            openOnFocus={false}
            onFocus={(event) => event.currentTarget.select()}
            data={titles}
            limit={8}
            value={shared}
            onChange={setShared}
          />
          <table className={styles.delayer}>
            <thead>
              <tr>
                <th scope="col">{words('chart.delayer-unit')}</th>
                <th scope="col">{words('chart.delayer-becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {candidates.map(({ unitId, head }) => (
                <DelayerRow
                  key={unitId}
                  unitId={unitId}
                  head={head}
                  chosen={!left.has(unitId)}
                  title={head ? titleOf(head.id) : ''}
                  titles={titles}
                  onToggle={() => toggle(unitId)}
                  onTitle={(title) => head && setOwn({ ...own, [head.id]: title })}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </FormFrame>
  )
}

function DelayerRow(
  props: DelayeringCandidate & {
    readonly chosen: boolean
    readonly title: string
    readonly titles: readonly string[]
    onToggle(): void
    onTitle(title: string): void
  },
) {
  const { unitId, head, chosen, title, titles, onToggle, onTitle } = props
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const holders = head ? holdersOn(structure, head.id, on) : []
  const persons = holders.flatMap(({ personId }) => get(structure, personId) ?? [])
  return (
    <tr>
      <td>
        <Checkbox
          label={get(structure, unitId)?.name}
          description={persons.map(fullName).join('; ')}
          checked={chosen}
          onChange={onToggle}
        />
      </td>
      <td>
        {head && (
          <Autocomplete
            aria-label={words('chart.delayer-becomes-of', { title: head.title })}
            disabled={!chosen}
            openOnFocus={false}
            onFocus={(event) => event.currentTarget.select()}
            data={[...titles]}
            limit={8}
            value={title}
            onChange={onTitle}
          />
        )}
      </td>
    </tr>
  )
}
