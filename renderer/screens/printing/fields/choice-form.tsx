import { SegmentedControl, Select, Switch } from '@mantine/core'
import { memo } from 'react'
import type { PrintChoice } from '../../../app/printing/print-choice.ts'
import { scansOfPaper } from '../../../app/printing/print-scans.ts'
import { useSession, useShownDate, useWords } from '../../../app/session.tsx'
import { TEXT_KINDS, type TextKind } from '../../../domain/naskah/text-kinds.ts'
import { MAP_ROWS, type MapRows } from '../../../domain/vacancy/coming/pension-map.ts'
import { firstOfMonth } from '../../../domain/values/calendar-date.ts'
import { mapRowsHead } from '../../../papers/kinds/pension-map.ts'
import { DPI_CHOICES } from '../../../papers/order/paper-choice.ts'
import { paperKind } from '../../../papers/paper-table.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { MissingKindSelect } from '../../forms/fields/missing-kind-select.tsx'
import { UnitPicker } from '../../forms/fields/unit-picker.tsx'
import { WithoutField } from '../../forms/fields/without-field.tsx'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'
import { AheadFields } from './ahead-fields.tsx'
import { DrawingFields } from './drawing-fields.tsx'
import { HandoverField } from './handover-field.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import { RequestField } from './request-field.tsx'
import { AppointmentField, HorizonField, PostField, RegisterField } from './staff-fields.tsx'

/** What the form shows of the sheets. How far they are, and what else could be had, is none of it. */
const SHOWN = ['choice', 'choices', 'source', 'order', 'made'] as const

/** Division, day and whatever else the kind of sheet allows to choose. */
export const ChoiceForm = memo(Fields, ({ sheets: before }, { sheets: now }) =>
  SHOWN.every((part) => before[part] === now[part]),
)

function Fields({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  const { view } = useSession()
  const on = useShownDate()
  const { about, modes, takes, bothEnds } = paperKind(choice.kind)
  return (
    <div className={styles.form}>
      {about === 'proposal' && <ProposalFields sheets={sheets} />}
      {modes && (
        <SegmentedControl
          fullWidth
          aria-label={words('print.mode')}
          value={choice.mode}
          data={modes.map((value) => ({ value, label: words(`print.mode-${value}`) }))}
          onChange={(mode) => choices.set({ mode: mode as PrintChoice['mode'] })}
        />
      )}
      {takes.includes('holders') && (
        <SegmentedControl
          fullWidth
          aria-label={words('print.content')}
          value={choice.content}
          data={(['holders', 'units'] as const).map((value) => ({
            value,
            label: words(`print.content-${value}`),
          }))}
          onChange={(content) => choices.set({ content: content as PrintChoice['content'] })}
        />
      )}
      {modes && <DrawingFields sheets={sheets} />}
      {takes.includes('paraf') && (
        <Switch
          size="xs"
          label={words('print.paraf')}
          checked={choice.initials}
          onChange={(event) => choices.set({ initials: event.currentTarget.checked })}
        />
      )}
      {takes.includes('all-sheets') && (
        <Switch
          size="xs"
          label={words('print.all-sheets')}
          checked={choice.allSheets}
          onChange={(event) => choices.set({ allSheets: event.currentTarget.checked })}
        />
      )}
      {choice.kind === 'approval-request' && <RequestField sheets={sheets} />}
      {takes.includes('appointment') && <AppointmentField sheets={sheets} />}
      {takes.includes('family') && <RegisterField sheets={sheets} />}
      {takes.includes('horizon') && <HorizonField sheets={sheets} />}
      {takes.includes('post') && <PostField sheets={sheets} />}
      {takes.includes('span') && (
        <CalendarField
          label={words('print.since')}
          value={choice.since ?? (bothEnds ? firstOfMonth(on) : null)}
          clearable
          onCommit={(since) => choices.set({ since })}
        />
      )}
      {takes.includes('ahead') && <AheadFields sheets={sheets} />}
      {takes.includes('rows') && (
        <SegmentedControl
          fullWidth
          aria-label={words('coming.by')}
          value={choice.mapRows}
          data={MAP_ROWS.map((value) => ({ value, label: mapRowsHead(value, words) }))}
          onChange={(mapRows) => choices.set({ mapRows: mapRows as MapRows })}
        />
      )}
      {takes.includes('documents') && (
        <MissingKindSelect
          value={choice.documents}
          onChange={(documents) => choices.set({ documents })}
        />
      )}
      {takes.includes('text-kind') && (
        <SegmentedControl
          fullWidth
          aria-label={words('print.text-kind')}
          value={about === 'structure' && choice.textKind === 'amend' ? 'replace' : choice.textKind}
          data={TEXT_KINDS.filter((kind) => about === 'proposal' || kind !== 'amend').map(
            (value) => ({ value, label: words(`print.text-${value}`) }),
          )}
          onChange={(textKind) => choices.set({ textKind: textKind as TextKind })}
        />
      )}
      <ScansField sheets={sheets} />
      {takes.includes('handover') && <HandoverField />}
      {takes.includes('unit') && <BranchField sheets={sheets} />}
      <CalendarField label={words('print.on')} value={on} onCommit={(date) => view.set({ date })} />
      <WithoutField value={choice.without} onChange={(without) => choices.set({ without })} />
      <Select
        size="xs"
        label={words('print.dpi')}
        data={DPI_CHOICES.map((dpi) => ({ value: String(dpi), label: `${dpi} dpi` }))}
        value={String(choice.dpi)}
        allowDeselect={false}
        onChange={(dpi) => dpi && choices.set({ dpi: Number(dpi) })}
      />
      <Switch
        size="xs"
        label={words('print.outlines')}
        description={words('print.outlines-why')}
        checked={choice.outlines}
        onChange={(event) => choices.set({ outlines: event.currentTarget.checked })}
      />
      <Switch
        size="xs"
        label={words('print.grey')}
        checked={choice.grey}
        onChange={(event) => choices.set({ grey: event.currentTarget.checked })}
      />
    </div>
  )
}

/** Where what a paper is about has scans beside it, they can be printed behind it. */
function ScansField({ sheets }: { readonly sheets: Sheets }) {
  const { choices, source, order } = sheets
  const words = useWords()
  const count = scansOfPaper(source, order).length
  if (count === 0) return null
  return (
    <Switch
      size="xs"
      label={words('print.scans', { count })}
      description={words('print.scans-why')}
      checked={order.choice.scans}
      onChange={(event) => choices.set({ scans: event.currentTarget.checked })}
    />
  )
}

function BranchField({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  return (
    <div className={styles.branch}>
      <UnitPicker
        label={words('print.branch')}
        value={choice.unitId}
        onChange={(unitId) => choices.set({ unitId })}
      />
      {choice.unitId && (
        <button type="button" onClick={() => choices.set({ unitId: null })}>
          {words('print.branch-all')}
        </button>
      )}
    </div>
  )
}
