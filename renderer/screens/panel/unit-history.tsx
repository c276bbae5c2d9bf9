import { useEffect, useState } from 'react'
import { longDate } from '../../app/format.ts'
import { namesOfGone } from '../../app/names-of-gone.ts'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import type { Succession, UnitId } from '../../domain/records.ts'
import { all, get, type Structure } from '../../domain/structure.ts'
import styles from './panel.module.css'

/** Where the unit came from and what became of it. */
export function UnitHistory({ unitId }: { readonly unitId: UnitId }) {
  const structure = useStructure()
  const words = useWords()
  const acts = all(structure, 'succession')
    .filter((one) => one.fromId === unitId || one.toId === unitId)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
  const gone = useNamesOfGone(structure, acts)
  if (acts.length === 0) return <p className={styles.path}>{words('panel.history-empty')}</p>
  const nameOf = (id: string | null) => (id ? (nameIn(structure, id) ?? gone.get(id) ?? '–') : '–')
  return (
    <ul className={styles.history}>
      {acts.map((one) => (
        <li key={one.id}>
          {longDate(one.on, words.language)}: {words(`succession.${one.act}`)}
          {one.fromId !== one.toId && ` (${nameOf(one.fromId)} → ${nameOf(one.toId)})`}
          {one.basis && `, ${one.basis}`}
        </li>
      ))}
    </ul>
  )
}

function nameIn(structure: Structure, id: string): string | undefined {
  const record = get(structure, id)
  return record?.kind === 'unit' ? record.name : record?.kind === 'post' ? record.title : undefined
}

/** What merged and abolished units were called: the journal remembers. */
function useNamesOfGone(
  structure: Structure,
  acts: readonly Succession[],
): ReadonlyMap<string, string> {
  const { database } = useSession().open
  const ids = acts.flatMap(({ fromId, toId }) => [fromId, toId])
  const asked = [...new Set(ids)].filter((id) => id && !nameIn(structure, id)).join(' ')
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let wanted = asked !== ''
    if (wanted) {
      namesOfGone(database, asked.split(' ')).then(
        (found) => wanted && setNames(found),
        () => undefined,
      )
    }
    return () => {
      wanted = false
    }
  }, [database, asked])
  return names
}
