import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import {
  type ImportLook,
  type ImportWish,
  LEAST_SURE,
  type SettledTable,
  settledOf,
} from '../../app/files/import-terms.ts'
import { inputPresetName, TABLE_PRESETS } from '../../app/files/read-input.ts'
import { type Session, useWords } from '../../app/session.tsx'
import styles from './importing.module.css'
import { MappingMenu } from './mapping-menu.tsx'
import { SheetGrid } from './sheet-grid.tsx'

const HEADER_ROWS = Array.from({ length: 15 }, (_, at) => at + 1)

/** Which sheet, where the table is, and what each column means. */
export function TableStep(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
  readonly desktop: Session['desktop']
}) {
  const { look, change, desktop } = props
  const words = useWords()
  const first = look.sheets.find(({ reading, leftOut }) => reading && !leftOut) ?? look.sheets[0]
  const [name, setName] = useState(first?.name ?? '')
  const sheet = look.sheets.find((one) => one.name === name) ?? first
  if (!sheet) return null
  const { reading } = sheet
  const settle = (settled: SettledTable | null) =>
    change({ ...look.wish, settled: { ...look.wish.settled, [sheet.name]: settled } })
  const own = settledOf(look.wish.settled, sheet.name) ?? {}
  const marks = { skip: own.skip ?? [], keep: own.keep ?? [] }
  const turn = (lying: boolean) => {
    // What was typed over a cell stands elsewhere now.
    const edits = look.wish.edits.filter((edit) => edit.sheet !== sheet.name)
    const settled = { ...look.wish.settled, [sheet.name]: { turned: lying } }
    change({ ...look.wish, edits, settled })
  }
  const turned = own.turned === undefined ? {} : { turned: own.turned }
  return (
    <>
      <div className={styles.fields}>
        {look.sheets.length > 1 && (
          <NativeSelect
            size="sm"
            label={words('import.sheet')}
            data={look.sheets.map((one) => one.name)}
            value={sheet.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <FormSelect look={look} change={change} />
        <NativeSelect
          size="sm"
          label={words('import.header-row')}
          data={[
            { value: '0', label: words('import.no-header') },
            ...HEADER_ROWS.map((row) => ({ value: String(row), label: String(row) })),
          ]}
          value={String(reading?.headerRow ?? 0)}
          onChange={(event) =>
            settle({ ...marks, ...turned, headerRow: Number(event.currentTarget.value) })
          }
        />
        <NativeSelect
          size="sm"
          label={words('import.header-rows')}
          data={['1', '2']}
          value={String(reading?.headerRows || 1)}
          disabled={!reading?.headerRow}
          onChange={(event) =>
            settle({
              ...marks,
              ...turned,
              headerRow: reading?.headerRow ?? 1,
              headerRows: event.currentTarget.value === '2' ? 2 : 1,
            })
          }
        />
        <NumberInput
          size="sm"
          label={words('import.last-row')}
          min={1}
          max={sheet.rowCount}
          value={reading?.lastRow ?? sheet.rowCount}
          onBlur={(event) => {
            const row = Number(event.currentTarget.value)
            if (row !== reading?.lastRow) settle({ ...own, lastRow: row })
          }}
        />
        <MappingMenu sheet={sheet} settle={settle} desktop={desktop} />
        {!sheet.fixed && (
          <Checkbox
            label={words('import.turned')}
            checked={sheet.lying}
            onChange={(event) => turn(event.currentTarget.checked)}
          />
        )}
        {look.sheets.length > 1 && (
          <Checkbox
            label={words('import.read-sheet')}
            checked={!sheet.leftOut}
            onChange={(event) => settle(event.currentTarget.checked ? {} : null)}
          />
        )}
        {sheet.settled && (
          <Button
            variant="subtle"
            onClick={() => {
              const { [sheet.name]: _own, ...settled } = look.wish.settled
              change({ ...look.wish, settled })
            }}
          >
            {words('import.guess-again')}
          </Button>
        )}
      </div>
      <SureLine look={look} name={sheet.name} />
      <SheetGrid key={sheet.name} sheet={sheet} settled={own} settle={settle} />
    </>
  )
}

/** How sure the guess is, in words; below a measure it is a question. */
function SureLine({ look, name }: { readonly look: ImportLook; readonly name: string }) {
  const words = useWords()
  const sheet = look.sheets.find((one) => one.name === name)
  if (!sheet?.reading) return null
  if (sheet.fixed) return <p className={styles.sure}>{words('import.fixed')}</p>
  const sure = Math.round(sheet.reading.sure * 100)
  const asked = sheet.reading.sure < LEAST_SURE
  return (
    <p className={styles.sure} data-asked={asked} role={asked ? 'alert' : undefined}>
      {words(asked ? 'import.unsure' : 'import.sure', { sure })}
    </p>
  )
}

/** The form the files are read as; another one begins anew with what is settled. */
function FormSelect(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
}) {
  const { look, change } = props
  const words = useWords()
  return (
    <NativeSelect
      size="sm"
      label={words('import.form')}
      data={TABLE_PRESETS.map((preset) => ({
        value: preset,
        label: inputPresetName(preset, words),
      }))}
      value={look.wish.preset}
      onChange={(event) => {
        const preset = TABLE_PRESETS.find((one) => one === event.currentTarget.value)
        if (preset) change({ ...look.wish, preset, settled: {} })
      }}
    />
  )
}
