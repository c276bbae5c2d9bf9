import { IconChevronDown } from '@tabler/icons-react'
import { memo, useEffect, useState } from 'react'
import type { PrintChoice } from '../../../app/printing/print-choice.ts'
import { useSession, useStore, useWords } from '../../../app/session.tsx'
import type { Store } from '../../../app/view/store.ts'
import { PAPER_GROUPS, type PaperGroup } from '../../../papers/order/paper-kind.ts'
import { paperKind, SHEET_KINDS, type SheetKind } from '../../../papers/paper-table.ts'
import styles from '../state/printing.module.css'

const GROUPS = PAPER_GROUPS.filter((group) =>
  SHEET_KINDS.some((kind) => paperKind(kind).group === group),
)

/**
 * Every paper the program makes, by what it is about, one group open at a time; above them what was printed or saved
 * last. Arrows move within a group, the choice shows at once.
 */
export const KindList = memo(function Kinds(props: {
  readonly choice: PrintChoice
  readonly choices: Store<PrintChoice>
}) {
  const { choice, choices } = props
  const words = useWords()
  const { preferences } = useSession()
  const recent = useStore(preferences).recentPapers.flatMap((id) =>
    SHEET_KINDS.filter((kind) => kind === id),
  )
  const { group: chosen } = paperKind(choice.kind)
  const [open, setOpen] = useState<PaperGroup | null>(chosen)
  useEffect(() => setOpen(chosen), [chosen])
  const choose = (kind: SheetKind) => choices.set({ kind, portrait: null, closeness: null })
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{words('print.kinds')}</legend>
      {recent.length > 0 && (
        <section>
          <h2>{words('print.recent')}</h2>
          {recent.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.recent}
              aria-pressed={choice.kind === kind}
              onClick={() => choose(kind)}
            >
              {paperKind(kind).name[words.language]}
            </button>
          ))}
        </section>
      )}
      {GROUPS.map((group) => (
        <details
          key={group}
          open={open === group}
          onToggle={({ currentTarget }) =>
            setOpen((now) => (currentTarget.open ? group : now === group ? null : now))
          }
        >
          <summary>
            {words(`print.group-${group}`)}
            <IconChevronDown size={14} aria-hidden />
          </summary>
          {SHEET_KINDS.filter((kind) => paperKind(kind).group === group).map((kind) => (
            <label key={kind} data-chosen={choice.kind === kind}>
              <input
                type="radio"
                name="sheet-kind"
                className="visually-hidden"
                checked={choice.kind === kind}
                onChange={() => choose(kind)}
              />
              {paperKind(kind).name[words.language]}
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  )
})
