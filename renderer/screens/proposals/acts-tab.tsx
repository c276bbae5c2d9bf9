import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { ACT_KINDS, type ActKind } from '../../domain/proposal/act.ts'
import { ActRow } from './act-row.tsx'
import styles from './proposals.module.css'
import type { Sides } from './use-proposals.ts'

const ALL = 'all'

/** The acts as a table: Semula, Menjadi, Alasan, Dampak. The reason is written here while it is a draft. */
export function ActsTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const [kind, setKind] = useState<string>(ALL)
  const kinds = useMemo(() => new Set(sides.acts.map(({ act }) => act)), [sides.acts])
  const shown = sides.acts.filter(({ act }) => kind === ALL || act === kind)
  if (sides.acts.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words('acts.none')}</p>
      </div>
    )
  }
  return (
    <>
      <div className={styles.filters}>
        <Select
          aria-label={words('acts.filter')}
          value={kind}
          onChange={(value) => setKind(value ?? ALL)}
          data={[
            { value: ALL, label: words('acts.all') },
            ...ACT_KINDS.filter((one) => kinds.has(one)).map((one: ActKind) => ({
              value: one as string,
              label: words(`act.${one}`),
            })),
          ]}
        />
        <span>{words('acts.shown', { shown: shown.length, count: sides.acts.length })}</span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{words('acts.no')}</th>
              <th>{words('acts.act')}</th>
              <th>{words('acts.before')}</th>
              <th>{words('acts.after')}</th>
              <th>{words('acts.reason')}</th>
              <th>{words('acts.impact')}</th>
              <th>
                <span className="visually-hidden">{words('acts.on-chart')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((act) => (
              <ActRow key={act.key} act={act} sides={sides} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
