import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  COLUMN_MEANINGS,
  type SettledTable,
  type SheetLook,
  type TableMeaning,
} from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import styles from './importing.module.css'

type MeaningColour = 'tree' | 'unit' | 'post' | 'person' | 'none'

const TREE = /^(id|parent|code|manager|above)$/
const UNIT = /^(unit|codeUnit|level\d)$/
const POST = /^(title|codeTitle|category|eselon|kelas|seats|filled)$/
const NONE = /^(number|ignored|difference)$/

/** So many rows are shown at a time. */
const PAGE = 30

/** The rows as they stand in the file: headings marked, columns coloured by what they mean, remarks struck. */
export function SheetGrid(props: {
  readonly sheet: SheetLook
  readonly settled: SettledTable
  readonly settle: (settled: SettledTable) => void
}) {
  const { sheet, settled, settle } = props
  const words = useWords()
  const [from, setFrom] = useState(0)
  const { reading } = sheet
  const width = Math.max(sheet.headings.length, ...sheet.rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => reading?.columns[at] ?? 'ignored')
  const rows = sheet.rows.slice(from, from + PAGE)
  const mean = (at: number, meaning: TableMeaning) => {
    const next = columns.map((one, other) => {
      if (other === at) return meaning
      // A meaning has one column; the one that had it is read no more.
      return one === meaning && meaning !== 'ignored' ? 'ignored' : one
    })
    settle({ ...settled, headerRow: reading?.headerRow ?? 0, columns: next })
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by the keyboard */}
      <section className={styles.grid} aria-label={words('import.rows')} tabIndex={0}>
        <table aria-label={words('import.rows')}>
          <thead>
            <tr>
              <th scope="col">{words('import.row-number')}</th>
              {columns.map((meaning, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={at} scope="col" data-colour={colourOf(meaning)}>
                  <select
                    aria-label={words('import.meaning-of', {
                      column: columnName(sheet.headings, at),
                    })}
                    value={meaning}
                    onChange={(event) => mean(at, event.currentTarget.value as TableMeaning)}
                  >
                    {COLUMN_MEANINGS.map((one) => (
                      <option key={one} value={one}>
                        {words(`import.meaning-${one}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, index) => (
              <GridRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
                key={index}
                number={from + index + 1}
                cells={cells}
                columns={columns}
                sheet={sheet}
                settled={settled}
                settle={settle}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.pages}>
        {words('import.shown-rows', {
          from: from + 1,
          to: Math.min(from + PAGE, sheet.rows.length),
          all: sheet.rowCount,
        })}
        <Button
          size="compact-sm"
          variant="default"
          disabled={from === 0}
          onClick={() => setFrom(Math.max(0, from - PAGE))}
        >
          {words('import.rows-before')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={from + PAGE >= sheet.rows.length}
          onClick={() => setFrom(from + PAGE)}
        >
          {words('import.rows-after')}
        </Button>
      </p>
    </>
  )
}

function GridRow(props: {
  readonly number: number
  readonly cells: readonly string[]
  readonly columns: readonly TableMeaning[]
  readonly sheet: SheetLook
  readonly settled: SettledTable
  readonly settle: (settled: SettledTable) => void
}) {
  const { number, cells, columns, sheet, settled, settle } = props
  const words = useWords()
  const { reading } = sheet
  const { headerRow = 0, headerRows = 0 } = reading ?? {}
  const heading = headerRow > 0 && number >= headerRow && number < headerRow + headerRows
  const skipped = reading?.skipped.find(({ row }) => row === number)
  const blank = cells.every((text) => text.trim() === '')
  const without = (list: readonly number[] = []) => list.filter((row) => row !== number)
  const toggle = () =>
    skipped
      ? settle({
          ...settled,
          skip: without(settled.skip),
          keep: [...without(settled.keep), number],
        })
      : settle({
          ...settled,
          keep: without(settled.keep),
          skip: [...without(settled.skip), number],
        })
  const reason = skipped ? words(`import.skip-${skipped.reason}`) : ''
  return (
    <tr data-heading={heading} data-skipped={skipped !== undefined}>
      <th scope="row">
        {heading || blank ? (
          <span>{number}</span>
        ) : (
          <button
            type="button"
            onClick={toggle}
            aria-label={words(skipped ? 'import.bring-back' : 'import.skip-row', {
              row: number,
              reason,
            })}
            title={words(skipped ? 'import.bring-back' : 'import.skip-row', {
              row: number,
              reason,
            })}
          >
            {number} {skipped && <small>({reason})</small>}
          </button>
        )}
      </th>
      {columns.map((meaning, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <td key={at} data-colour={heading ? undefined : colourOf(meaning)} title={cells[at]}>
          {cells[at] ?? ''}
        </td>
      ))}
    </tr>
  )
}

/** The heading of a column, with its place where others are called the same. */
function columnName(headings: readonly string[], at: number): string {
  const heading = headings[at] ?? ''
  const alike = headings.filter((one) => one === heading).length > 1
  return alike ? `${heading} (${at + 1})` : heading
}

/** The group a meaning belongs to, by which its column is coloured. */
function colourOf(meaning: TableMeaning): MeaningColour {
  if (NONE.test(meaning)) return 'none'
  if (TREE.test(meaning)) return 'tree'
  if (UNIT.test(meaning)) return 'unit'
  return POST.test(meaning) ? 'post' : 'person'
}
