import { useMemo, useState } from 'react'
import { useSession, useShownDate, useStructure } from '../../../app/session.tsx'
import { followedDuties } from '../../../domain/duties/unit-duties.ts'
import { suggestedTitle } from '../../../domain/ranks/suggested-title.ts'
import type { PostId, UnitId } from '../../../domain/records/records.ts'
import { get, pathUp, type Structure } from '../../../domain/structure/structure.ts'
import { delayer } from '../../../domain/templates/delayer.ts'
import {
  type DelayeringCandidate,
  delayeringUnits,
} from '../../../domain/templates/delayering-candidates.ts'
import { useAct } from '../../hooks/use-act.ts'

/** Where the fungsi of units that end go: to the unit above each, or shared out later. */
export type DutyHomes = 'above' | 'later'

/** For each unit that ends the nearest above it that stays. */
function homesAbove(
  structure: Structure,
  chosen: readonly DelayeringCandidate[],
): Record<UnitId, UnitId> {
  const ending = new Set(chosen.map(({ unitId }) => unitId))
  return Object.fromEntries(
    chosen.flatMap(({ unitId }) => {
      const home = pathUp(structure, unitId).find(({ id }) => !ending.has(id))
      return home ? [[unitId, home.id]] : []
    }),
  )
}

/** What is chosen in the dialog of delayering: which units end, and the title of each head. */
export function useDelayering(unitIds: readonly UnitId[]) {
  const { newId, view } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const act = useAct()
  const [shared, setShared] = useState('')
  const [own, setOwn] = useState<Readonly<Record<PostId, string>>>({})
  const [homes, setHomes] = useState<DutyHomes>('above')
  const [turned, setTurned] = useState<ReadonlySet<UnitId>>(new Set())
  const candidates = useMemo(
    () => delayeringUnits(structure, unitIds, on),
    [structure, unitIds, on],
  )
  const suggested = useMemo(() => {
    const titles = new Map<PostId, string>()
    for (const { unitId, head } of candidates)
      if (head) titles.set(head.id, suggestedTitle(structure, unitId, head))
    return titles
  }, [structure, candidates])
  const ends = ({ unitId, kept }: DelayeringCandidate) => (kept === null) !== turned.has(unitId)
  const titleOf = (id: PostId) => own[id] ?? (shared.trim() || (suggested.get(id) ?? ''))
  const chosen = candidates.filter(ends)
  const duties = chosen.reduce((sum, one) => sum + followedDuties(structure, one.unitId).length, 0)

  async function carryOut(): Promise<boolean> {
    const parents = new Set(chosen.map(({ unitId }) => get(structure, unitId)?.parentId))
    const groups = new Map([...parents].map((id) => [id, newId('unit')]))
    const titles = chosen.flatMap(({ head }) => (head ? [[head.id, titleOf(head.id)]] : []))
    const edit = delayer({
      unitIds: chosen.map(({ unitId }) => unitId),
      titles: Object.fromEntries(titles),
      groupId: (parentId) => groups.get(parentId) ?? 'unit:none',
      dutyHomes: homes === 'above' ? homesAbove(structure, chosen) : {},
      on,
      basis: null,
    })
    const done = await act({ code: 'delayer', params: { count: chosen.length } }, edit)
    const ended = new Set<string>(chosen.map(({ unitId }) => unitId))
    if (done) view.set({ selection: view.get().selection.filter((id) => !ended.has(id)) })
    return done
  }
  return {
    shared,
    setShared,
    /** What ends unless it is left, then what stays unless it is taken. */
    candidates: [
      ...candidates.filter(({ kept }) => kept === null),
      ...candidates.filter(({ kept }) => kept !== null),
    ],
    ends,
    titleOf,
    setTitle: (id: PostId, title: string) => setOwn({ ...own, [id]: title }),
    toggle(unitId: UnitId) {
      const next = new Set(turned)
      if (!next.delete(unitId)) next.add(unitId)
      setTurned(next)
    },
    count: chosen.length,
    /** How many fungsi the units that end have, and where they go. */
    duties,
    homes,
    setHomes,
    /** A head would be left without a title. */
    missing: chosen.some(({ head }) => head && titleOf(head.id).trim() === ''),
    carryOut,
  }
}
