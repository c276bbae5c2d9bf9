import { useWords } from '../../app/session.tsx'
import type { Staffing } from '../../domain/readings/staffing.ts'
import styles from './ringkasan.module.css'

const HEIGHT = 12

/**
 * What is held of what is needed: full for holders, a dashed frame for what is missing, hatched for a surplus.
 * `most`: the longest bar of the table, in persons.
 */
export function StaffingBar(props: {
  readonly name: string
  readonly staffing: Staffing
  readonly most: number
  readonly width: number
}) {
  const { name, staffing, most, width } = props
  const words = useWords()
  const { k, b } = staffing
  const scale = (count: number) => (most === 0 ? 0 : (count / most) * (width - 1))
  return (
    <svg
      className={styles.bar}
      style={{ maxWidth: width }}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      height={HEIGHT}
      role="img"
      aria-label={words('ringkasan.bar', { name, b, k })}
    >
      {k > 0 && (
        <rect
          className={styles.barNeed}
          x={0.5}
          y={0.5}
          width={Math.max(1, scale(k) - 0.5)}
          height={HEIGHT - 1}
        />
      )}
      <rect className={styles.barHeld} width={scale(Math.min(k, b))} height={HEIGHT} />
      {b > k && (
        <rect
          className={styles.barOver}
          x={scale(k)}
          y={0.5}
          width={scale(b) - scale(k)}
          height={HEIGHT - 1}
        />
      )}
    </svg>
  )
}

/** The hatching of a surplus, once on the page. */
export function BarPatterns() {
  return (
    <svg width={0} height={0} aria-hidden style={{ position: 'absolute' }}>
      <pattern id="ringkasan-over" width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} fill="var(--amber-soft)" />
        <path d="M-1 6 6 -1" stroke="var(--amber)" strokeWidth={1.5} />
      </pattern>
    </svg>
  )
}
