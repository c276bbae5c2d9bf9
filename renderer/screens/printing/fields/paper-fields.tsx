import { NumberInput, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { PrintChoice } from '../../../app/printing/print-choice.ts'
import { useWords } from '../../../app/session.tsx'
import {
  LEAST_SIDE,
  MOST_SIDE,
  paperFrom,
  SHEET_PAPERS,
} from '../../../print/sheet/sheet-papers.ts'
import { mannerOf } from '../../../words/figures/spoken.ts'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'
import { FORM_FIELDS } from '../state/use-sheets.ts'
import { TypeField } from './type-field.tsx'

/** Paper, which way it lies, and the smallest type on it. */
export function PaperFields({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  const own = choice.paper === 'own'
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Select
          id={FORM_FIELDS.paper}
          label={words('print.paper')}
          data={[...SHEET_PAPERS, { value: 'own', label: words('print.paper-own') }]}
          value={choice.paper}
          allowDeselect={false}
          onChange={(paper) => paper && choices.set({ paper: paper as PrintChoice['paper'] })}
        />
        <TypeField sheets={sheets} />
      </div>
      {own && <OwnSize key={choice.ownPaper} sheets={sheets} />}
      <Turned sheets={sheets} />
    </div>
  )
}

/** Width and height as typed; they count once both are within bounds. */
function OwnSize({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  const size = paperFrom(choice.ownPaper)
  const [sides, setSides] = useState<readonly [number | string, number | string]>([
    size?.widthMm ?? '',
    size?.heightMm ?? '',
  ])
  const wrong = paperFrom(`${sides[0]}x${sides[1]}`) === null
  function commit() {
    if (!wrong) choices.set({ ownPaper: `${sides[0]}x${sides[1]}` })
  }
  const field = (label: string, at: 0 | 1) => (
    <NumberInput
      label={label}
      value={sides[at]}
      decimalScale={1}
      decimalSeparator={mannerOf(words.language).decimal}
      hideControls
      error={!isSide(sides[at])}
      onChange={(value) => setSides(at === 0 ? [value, sides[1]] : [sides[0], value])}
      onBlur={commit}
      onKeyDown={({ key }) => key === 'Enter' && commit()}
    />
  )
  return (
    <div>
      <div className={styles.pair}>
        {field(words('print.paper-width'), 0)}
        {field(words('print.paper-height'), 1)}
      </div>
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {words('print.paper-wrong', { least: LEAST_SIDE, most: MOST_SIDE })}
        </p>
      )}
    </div>
  )
}

/** Upright or on its long side; an own size is turned by changing its sides. */
function Turned({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices, made } = sheets
  const words = useWords()
  const shown = made?.document.paper
  const upright = choice.portrait ?? (shown ? shown.heightMm >= shown.widthMm : false)
  const size = choice.paper === 'own' ? paperFrom(choice.ownPaper) : null
  const lies = size ? size.heightMm >= size.widthMm : upright
  function turn(toUpright: boolean) {
    if (!size) return choices.set({ portrait: toUpright })
    if (toUpright !== lies) choices.set({ ownPaper: `${size.heightMm}x${size.widthMm}` })
  }
  return (
    <SegmentedControl
      fullWidth
      aria-label={words('print.turned')}
      value={lies ? 'upright' : 'wide'}
      data={(['upright', 'wide'] as const).map((value) => ({
        value,
        label: words(`print.${value}`),
      }))}
      onChange={(value) => turn(value === 'upright')}
    />
  )
}

function isSide(value: number | string): boolean {
  const mm = Number(value)
  return value !== '' && mm >= LEAST_SIDE && mm <= MOST_SIDE
}
