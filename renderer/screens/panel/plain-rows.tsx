import { Checkbox, Select } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import type { Field, FieldValue } from '../../domain/records/form/field.ts'
import { type PlainField, plainFields, plainValue } from '../../domain/records/plain-fields.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { CountField } from '../../parts/count-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { capital } from '../../words/telling/code-word.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { plainText } from '../../words/telling/value-text.ts'
import { CalendarField } from '../forms/fields/calendar-field.tsx'

/** A text this wide in the sheet is written in several lines. */
const TALL = 200

/**
 * A row for each plain field of a record, as the table of its kind says; `placed` are those the form shows itself.
 * Those of several lines come last.
 */
export function PlainRows(props: {
  readonly record: StructureRecord
  readonly placed: readonly string[]
  onChange(fields: Readonly<Record<string, FieldValue>>): unknown
}) {
  const { record, placed, onChange } = props
  const values = record as unknown as Readonly<Record<string, FieldValue>>
  const tallLast = (a: PlainField, b: PlainField) =>
    Number(a.width >= TALL) - Number(b.width >= TALL)
  return plainFields(record.kind)
    .filter(({ name }) => !placed.includes(name))
    .sort(tallLast)
    .map(({ name, field, width }) => (
      <PlainRow
        key={name}
        name={name}
        field={field}
        tall={width >= TALL}
        value={values[name] ?? null}
        onCommit={(value) => onChange({ [name]: value })}
      />
    ))
}

function PlainRow(props: {
  readonly name: string
  readonly field: Field
  readonly tall: boolean
  readonly value: FieldValue
  onCommit(value: FieldValue): unknown
}) {
  const { name, field, tall, value, onCommit } = props
  const words = useWords()
  const label = fieldName(words, name)
  const typed = (text: string) => {
    const next = plainValue(field, text)
    if (next !== undefined) onCommit(next)
  }
  switch (field.type) {
    case 'number':
      return <CountField label={label} value={value as number | null} onCommit={onCommit} />
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={(event) => onCommit(event.currentTarget.checked)}
        />
      )
    case 'date':
      return (
        <CalendarField
          label={label}
          value={value as CalendarDate | null}
          clearable={field.nullable}
          onCommit={onCommit}
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          clearable={field.nullable}
          data={(field.choices ?? []).map((one) => ({
            value: one,
            label: capital(plainText(words, field, one) ?? one),
          }))}
          value={value as string | null}
          onChange={(next) => typed(next ?? '')}
        />
      )
    default:
      return <TextField tall={tall} label={label} value={String(value ?? '')} onCommit={typed} />
  }
}
