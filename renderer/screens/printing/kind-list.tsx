import type { PrintChoice } from '../../app/printing/print-choice.ts'
import { SHEET_KINDS, SHEET_TRAITS, type SheetKind } from '../../app/printing/sheet-kinds.ts'
import { useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import styles from './printing.module.css'

const STAFF: ReadonlySet<SheetKind> = new Set<SheetKind>([
  'vacancies',
  'acting',
  'peta-jabatan',
  'peta-list',
  'compliance',
])

const GROUPS = [
  { key: 'chart', holds: (kind: SheetKind) => kind === 'chart' },
  { key: 'proposal', holds: (kind: SheetKind) => SHEET_TRAITS[kind].proposal },
  { key: 'staff', holds: (kind: SheetKind) => STAFF.has(kind) },
] as const

/** Every paper the program makes, by what it is about; arrows move, the choice shows at once. */
export function KindList(props: {
  readonly choice: PrintChoice
  readonly choices: Store<PrintChoice>
}) {
  const { choice, choices } = props
  const words = useWords()
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{words('print.kinds')}</legend>
      {GROUPS.map(({ key, holds }) => (
        <div key={key}>
          <h2>{words(`print.group-${key}`)}</h2>
          {SHEET_KINDS.filter(holds).map((kind) => (
            <label key={kind} data-chosen={choice.kind === kind}>
              <input
                type="radio"
                name="sheet-kind"
                className="visually-hidden"
                checked={choice.kind === kind}
                onChange={() => choices.set({ kind, portrait: null })}
              />
              {words(`print.kind-${kind}`)}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}
