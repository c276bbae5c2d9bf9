import { longDate } from '../../app/format.ts'
import { useStructure, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records.ts'
import { all, get } from '../../domain/structure.ts'
import styles from './panel.module.css'

/** Where the unit came from and what became of it. */
export function UnitHistory({ unitId }: { readonly unitId: UnitId }) {
  const structure = useStructure()
  const words = useWords()
  const acts = all(structure, 'succession')
    .filter((one) => one.fromId === unitId || one.toId === unitId)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
  if (acts.length === 0) return <p className={styles.path}>{words('panel.history-empty')}</p>
  const nameOf = (id: string | null) => {
    const record = id ? get(structure, id) : undefined
    return record?.kind === 'unit' ? record.name : record?.kind === 'post' ? record.title : '–'
  }
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
