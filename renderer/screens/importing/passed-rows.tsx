import { Button } from '@mantine/core'
import { type ImportLook, type ImportWish, settledOf } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import { cellsOf } from './fixes.ts'
import styles from './importing.module.css'

const REASONS = [
  'title',
  'column-numbers',
  'heading-again',
  'total',
  'section',
  'example',
  'signature',
  'note',
  'second-table',
  'outside',
  'by-hand',
  'abolished',
  'hidden',
  'guide',
] as const

/** Reasons that no choice about the row changes. */
const NO_WAY_BACK: ReadonlySet<string> = new Set(['nothing', 'abolished', 'guide'])

interface Passed {
  readonly sheet: string
  readonly row: number
}

/** Every row that is neither a unit, a post nor a person, with the reason; one that was struck wrongly comes back. */
export function PassedRows(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
  /** Whether there is room for them at once. */
  readonly open: boolean
}) {
  const { look, change, open } = props
  const words = useWords()
  const { passedOver } = look.outcome.report
  if (passedOver.length === 0) return null
  const textOf = (name: string, row: number) => {
    const sheet = look.sheets.find((one) => one.name === name)
    const cells = sheet ? cellsOf(sheet, row) : []
    return cells.filter((text) => text.trim() !== '').join(' · ')
  }
  const keep = (rows: readonly Passed[]) => {
    const settled = { ...look.wish.settled }
    for (const { sheet, row } of rows) {
      const own = settledOf(settled, sheet) ?? {}
      const skip = (own.skip ?? []).filter((one) => one !== row)
      settled[sheet] = { ...own, skip, keep: [...(own.keep ?? []), row] }
    }
    change({ ...look.wish, settled })
  }
  const hidden = passedOver.filter(({ reason }) => reason === 'hidden')
  const fixed = new Set(look.sheets.filter((one) => one.fixed).map(({ name }) => name))
  return (
    <>
      {hidden.length > 0 && (
        <Button
          className={styles.hidden}
          size="compact-sm"
          variant="default"
          onClick={() => keep(hidden)}
        >
          {words('import.keep-hidden', { count: hidden.length })}
        </Button>
      )}
      <details className={styles.passed} open={open && passedOver.length <= 6}>
        <summary>{words('import.passed', { count: passedOver.length })}</summary>
        <ul>
          {passedOver.slice(0, 200).map(({ sheet, row, reason }) => (
            <li key={`${sheet} ${row}`}>
              <b>{words('import.row', { row })}</b>
              <span>{words(skipWord(reason))}</span>
              <span title={textOf(sheet, row)}>{textOf(sheet, row)}</span>
              {!fixed.has(sheet) && comesBack(reason) && (
                <Button size="compact-xs" variant="default" onClick={() => keep([{ sheet, row }])}>
                  {words('import.keep-row')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** Whether a row passed over for that reason can be brought back. */
function comesBack(reason: string): boolean {
  return !NO_WAY_BACK.has(reason)
}

/** The word for why a row is passed over, by its name in the report. */
function skipWord(reason: string): `import.skip-${(typeof REASONS)[number] | 'nothing'}` {
  return `import.skip-${REASONS.find((one) => one === reason) ?? 'nothing'}`
}
