import type { ReactNode, SVGProps } from 'react'
import styles from './vacancies.module.css'

/** How high every small bar chart is drawn, in the drawing's own units. */
export const BARS_HEIGHT = 74
/** How wide, where several stand beside each other. */
export const BARS_WIDTH = 240
/** Room that one digit of a count takes. */
export const DIGIT = 6.5

/** A small bar chart under its heading, told as one sentence to who listens. */
export function BarsFrame(props: {
  readonly title: string
  /** What the bars do not tell. */
  readonly note?: string | undefined
  /** What the bars tell, in words. */
  readonly said: string
  readonly width: number
  readonly align?: SVGProps<SVGSVGElement>['preserveAspectRatio']
  readonly children: ReactNode
}) {
  const { title, note, said, width, align, children } = props
  return (
    <figure style={{ margin: 0, minWidth: 0 }}>
      <h2>
        {title}
        {note && <small> · {note}</small>}
      </h2>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${width} ${BARS_HEIGHT}`}
        preserveAspectRatio={align}
        role="img"
        aria-label={`${title}: ${[said, note].filter(Boolean).join(', ')}`}
      >
        {children}
      </svg>
    </figure>
  )
}
