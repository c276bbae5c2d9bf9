import type { PrintChoice } from '../../app/printing/print-choice.ts'
import { useWords } from '../../app/session.tsx'
import type { PlanOffer } from '../../print/plan-facts.ts'
import styles from './printing.module.css'
import type { Sheets } from './use-sheets.ts'

/** An own size is turned by changing its sides. */
function paperChoice(
  { name, portrait }: NonNullable<PlanOffer['paper']>,
  { ownPaper }: PrintChoice,
): Partial<PrintChoice> {
  if (name) return { paper: name, portrait }
  return { ownPaper: ownPaper.split('x').reverse().join('x') }
}

/** What the planner chose in one line, and what else could be had, to click. */
export function PlanLine({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const { made, choices } = sheets
  if (!made?.plan) return <span className={styles.sentence} />
  const { sentence, alternatives } = made.plan
  function take({ mode, minType, paper }: PlanOffer) {
    choices.set({ mode, minType, ...(paper ? paperChoice(paper, sheets.choice) : {}) })
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
