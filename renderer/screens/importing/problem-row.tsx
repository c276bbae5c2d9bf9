import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type {
  CellEdit,
  ImportEdit,
  ImportLook,
  InputProblem,
} from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import { cellOf, offersOf } from './fixes.ts'
import styles from './importing.module.css'

/** So many offers stand beside one another: a loop of hundreds is cut by typing. */
const MOST_OFFERS = 4

/** One problem: where it stands, what it is, the cell itself, and everything one press can do about it. */
export function ProblemRow(props: {
  readonly look: ImportLook
  readonly problem: InputProblem
  readonly edit: (edits: readonly ImportEdit[]) => void
  /** Shows the row's unit on the chart; null where it became none. */
  readonly show: (() => void) | null
}) {
  const { look, problem, edit, show } = props
  const words = useWords()
  const { severity, row, column, message } = problem
  const place = [row === null ? null : words('import.row', { row }), column]
    .filter(Boolean)
    .join(' · ')
  const cell = cellOf(look, problem)
  return (
    <>
      <b>{words(`import.${severity}`)}</b>
      {show ? (
        <button
          type="button"
          className={styles.place}
          aria-label={words('import.show-unit', { place })}
          title={words('import.show-unit', { place })}
          onClick={show}
        >
          {place}
        </button>
      ) : (
        <span className={styles.place}>{place}</span>
      )}
      <div>
        <span className={styles.said}>{message}</span>
        <div className={styles.offers}>
          {offersOf(look, problem)
            .slice(0, MOST_OFFERS)
            .map(({ fix, edits, text, nip = '' }) => (
              <Button
                key={`${fix} ${edits[0]?.row} ${nip}`}
                size="compact-xs"
                variant="default"
                onClick={() => edit(edits)}
              >
                {words(`import.fix-${fix}`, {
                  row: edits[0]?.row ?? '',
                  text,
                  nip,
                  count: edits.length,
                })}
              </Button>
            ))}
        </div>
      </div>
      {cell && (
        <CellField
          key={`${cell.sheet} ${cell.row} ${cell.column} ${cell.text}`}
          cell={cell}
          label={words('import.cell', { place })}
          save={(text) => edit([{ ...cell, text }])}
        />
      )}
    </>
  )
}

/** The cell of a problem, to be typed over: Enter or leaving the field reads the file again with it. */
function CellField(props: {
  readonly cell: CellEdit
  readonly label: string
  readonly save: (text: string) => void
}) {
  const { cell, label, save } = props
  const [text, setText] = useState(cell.text)
  const commit = () => {
    if (text !== cell.text) save(text)
  }
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key !== 'Escape' || text === cell.text) return
        event.stopPropagation()
        setText(cell.text)
      }}
    />
  )
}
