import type { PrintChoice } from '../../../app/printing/print-choice.ts'
import { useWords } from '../../../app/session.tsx'
import { paperName } from '../../../layout/pages/paper.ts'
import type { PlanOffer } from '../../../print/plan/plan-facts.ts'
import { pointText } from '../../../print/plan/plan-sentence.ts'
import type { Words } from '../../../words/words.ts'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'

/** An own size is turned by changing its sides. */
function paperChoice(
  { name, portrait }: NonNullable<PlanOffer['paper']>,
  { ownPaper }: PrintChoice,
): Partial<PrintChoice> {
  if (name) return { paper: name, portrait }
  return { ownPaper: ownPaper.split('x').reverse().join('x') }
}

/** Why all on one sheet is not what is shown; empty where it is, or was not asked for. */
function whyNotOne({ made, making, order }: Sheets, words: Words): string {
  const { mode, minType, kind } = order.choice
  // Before and after are never one sheet.
  if (mode !== 'fit' || kind === 'before-after' || making.state !== 'ready') return ''
  if (!made?.plan?.keepsType || made.document.sheets === 1) return ''
  return `${words('print.not-one', { least: pointText(minType, words.language) })} `
}

/** What the planner chose in one line, and what else could be had, to click. */
export function PlanLine({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const { made, offers, choices } = sheets
  if (!made) return <span className={styles.sentence} />
  const { document, plan } = made
  if (!plan) {
    const facts = { count: document.sheets, paper: paperName(document.paper) }
    return (
      <span className={styles.sentence}>
        <b>{words('print.sheets', facts)}</b>
      </span>
    )
  }
  const sentence = `${whyNotOne(sheets, words)}${plan.sentence}`
  function take({ mode, minType, paper }: PlanOffer) {
    // What is offered is offered on the paper as it lies now.
    const portrait = document.paper.heightMm > document.paper.widthMm
    choices.set({
      mode,
      minType,
      ...(sheets.choice.paper === 'own' ? {} : { portrait }),
      ...(paper ? paperChoice(paper, sheets.choice) : {}),
    })
  }
  return (
    <span className={styles.sentence}>
      <b title={sentence}>{sentence}</b>
      {offers.length > 0 && (
        <ul aria-label={words('print.offers')}>
          {offers.map((offer) => (
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
