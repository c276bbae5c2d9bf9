import { memo } from 'react'
import type { PrintChoice } from '../../../app/printing/print-choice.ts'
import { useWords } from '../../../app/session.tsx'
import type { Store } from '../../../app/view/store.ts'
import { PAPER_GROUPS } from '../../../papers/order/paper-kind.ts'
import { paperKind, SHEET_KINDS } from '../../../papers/paper-table.ts'
import styles from '../state/printing.module.css'

const GROUPS = PAPER_GROUPS.filter((group) =>
  SHEET_KINDS.some((kind) => paperKind(kind).group === group),
)

/** Every paper the program makes, by what it is about; arrows move, the choice shows at once. */
export const KindList = memo(function Kinds(props: {
  readonly choice: PrintChoice
  readonly choices: Store<PrintChoice>
}) {
  const { choice, choices } = props
  const words = useWords()
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{words('print.kinds')}</legend>
      {GROUPS.map((group) => (
        <div key={group}>
          <h2>{words(`print.group-${group}`)}</h2>
          {SHEET_KINDS.filter((kind) => paperKind(kind).group === group).map((kind) => (
            <label key={kind} data-chosen={choice.kind === kind}>
              <input
                type="radio"
                name="sheet-kind"
                className="visually-hidden"
                checked={choice.kind === kind}
                onChange={() => choices.set({ kind, portrait: null, closeness: null })}
              />
              {paperKind(kind).name[words.language]}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
})
