import { useWords } from '../../app/session.tsx'
import type { PlanOffer } from '../../print/plan-facts.ts'
import styles from './printing.module.css'
import type { Sheets } from './use-sheets.ts'

/** What the planner chose in one line, and what else could be had, to click. */
export function PlanLine({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const { made, choices } = sheets
  if (!made?.plan) return <span className={styles.sentence} />
  const { sentence, alternatives } = made.plan
  function take({ mode, minType, paper }: PlanOffer) {
    const other = paper ? { paper: paper.name, portrait: paper.portrait } : {}
    choices.set({ mode, minType, ...other })
  }
  return (
    <span className={styles.sentence}>
      <b title={sentence}>{sentence}</b>
      {alternatives.length > 0 && (
        <ul aria-label={words('print.offers')}>
          {alternatives.map((offer) => (
            <li key={offer.sentence}>
              <button type="button" title={words('print.offer-hint')} onClick={() => take(offer)}>
                {offer.sentence}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  )
}
