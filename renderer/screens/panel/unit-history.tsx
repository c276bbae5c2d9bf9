import { useCallback, useMemo } from 'react'
import { useSession, useStructure, useWords, useWorkspacePart } from '../../app/session.tsx'
import { namesOfGone } from '../../app/workspace/names-of-gone.ts'
import { type ToldEdit, unitEditsTold } from '../../app/workspace/unit-edits-told.ts'
import { nameOf as nameOfRecord } from '../../domain/records/record-name.ts'
import type { UnitId, UnitType } from '../../domain/records/records.ts'
import { all, get, type Structure } from '../../domain/structure/structure.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { QueryFailed } from '../help/query-failed.tsx'
import { type Query, useQuery } from '../hooks/use-query.ts'
import styles from './panel.module.css'

const NO_EDITS: readonly ToldEdit[] = []
const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** Where the unit came from, what became of it, and how it was called, where it stood and what it was before. */
export function UnitHistory({ unitId }: { readonly unitId: UnitId }) {
  const structure = useStructure()
  const words = useWords()
  const acts = all(structure, 'succession')
    .filter((one) => one.fromId === unitId || one.toId === unitId)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
  const query = useEditsTold(unitId)
  const edits = query.state === 'read' ? query.value : NO_EDITS
  const parents = edits.filter(({ field }) => field === 'parentId')
  const names = useNamesOfGone(structure, [
    ...acts.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...parents.flatMap(({ from, to }) => [from, to]),
  ])
  const gone = names.state === 'read' ? names.value : NO_NAMES
  const failed = [query, names].find((one) => one.state === 'failed')
  if (failed?.state === 'failed') return <QueryFailed query={failed} />
  if (acts.length + edits.length === 0) {
    return <p className={styles.path}>{words('panel.history-empty')}</p>
  }
  const nameOf = (id: string | null) => (id ? (nameIn(structure, id) ?? gone.get(id) ?? '–') : '–')
  const shownAs = ({ field }: ToldEdit, value: string | null) =>
    field === 'name'
      ? value
      : field === 'type'
        ? words(`type.${value as UnitType}`)
        : value === null
          ? words('panel.history-top')
          : nameOf(value)
  return (
    <ul className={styles.history}>
      {acts.map((one) => (
        <li key={one.id}>
          {longDate(one.on, words.language)}: {words(`succession.${one.act}`)}
          {one.fromId !== one.toId && ` (${nameOf(one.fromId)} → ${nameOf(one.toId)})`}
          {one.basis && `, ${one.basis}`}
        </li>
      ))}
      {edits.map((one) => (
        <li key={`${one.seq} ${one.field}`}>
          {words('panel.history-edit', {
            date: one.on ? longDate(one.on, words.language) : '–',
            what: words(`panel.history-${one.field}`),
            from: shownAs(one, one.from) ?? '–',
            to: shownAs(one, one.to) ?? '–',
          })}
        </li>
      ))}
    </ul>
  )
}

function nameIn(structure: Structure, id: string): string | undefined {
  return nameOfRecord(get(structure, id)) ?? undefined
}

/** What merged and abolished units were called: the journal remembers. */
function useNamesOfGone(
  structure: Structure,
  ids: readonly (string | null)[],
): Query<ReadonlyMap<string, string>> {
  const { open } = useSession()
  const asked = [...new Set(ids)].filter((id) => id && !nameIn(structure, id)).join(' ')
  const ask = useMemo(
    () => (asked === '' ? null : () => namesOfGone(open, asked.split(' '))),
    [open, asked],
  )
  return useQuery('names-of-gone', ask)
}

/** What the journal tells of it; read again after every edit. */
function useEditsTold(unitId: UnitId): Query<readonly ToldEdit[]> {
  const { open } = useSession()
  const lastSeq = useWorkspacePart('lastSeq')
  const ask = useCallback(() => unitEditsTold(open, unitId), [open, unitId])
  return useQuery('unit-edits', ask, lastSeq)
}
