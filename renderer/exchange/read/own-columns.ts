import type { Field, Fields, Heading, Holds, Since } from '../../domain/records/form/field.ts'
import type { Kind } from '../../domain/records/form/kind.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import type {
  Appointment,
  Duty,
  Law,
  Person,
  Post,
  RecordKind,
  Task,
  Unit,
} from '../../domain/records/records.ts'

/** How a field stands in a cell. `id`: without its kind; `ref`: the id of another record of that kind. */
export type FieldForm = 'text' | 'number' | 'flag' | 'id' | { readonly ref: RecordKind }

/** A column of the tables this program writes, and reads back without loss. */
export interface OwnColumn<R> {
  readonly field: keyof R & string
  readonly form: FieldForm
  readonly heading: Heading
  /** What it tells of people; null where it does not say. */
  readonly holds: Holds | null
  /** The version of the data the field came with. */
  readonly since: number
}

/** The columns of a kind: its id, then the fields that have one, in the order of its table. */
function columnsOf<R>({ idHeading, fields, since: first }: Kind): readonly OwnColumn<R>[] {
  const columns: OwnColumn<R>[] = []
  const add = (
    field: string,
    form: FieldForm,
    { heading, holds, since }: Pick<Since<Field>, 'heading' | 'holds' | 'since'>,
  ) => {
    if (heading) columns.push({ field: field as keyof R & string, form, heading, holds, since })
  }
  add('id', 'id', { heading: idHeading, holds: 'open', since: first })
  for (const [name, field] of Object.entries<Fields[string]>(fields)) {
    add(name, formOf(field), field)
  }
  return columns
}

/** The columns of a table of these records: those of the first version, and of later ones that hold something. */
export function columnsOfFilled<R>(
  columns: readonly OwnColumn<R>[],
  records: readonly R[],
): readonly OwnColumn<R>[] {
  return columns.filter(
    ({ field, since }) => since === 1 || records.some((record) => record[field] !== null),
  )
}

/** How a field stands in a cell. */
export function formOf({ type, reference }: Field): FieldForm {
  if (reference?.to) return { ref: reference.to as RecordKind }
  return type === 'number' || type === 'flag' ? type : 'text'
}

export const UNIT_TABLE = columnsOf<Unit>(KINDS.unit)
export const POST_TABLE = columnsOf<Post>(KINDS.post)
export const PERSON_TABLE = columnsOf<Person>(KINDS.person)
export const APPOINTMENT_TABLE = columnsOf<Appointment>(KINDS.appointment)
export const DUTY_TABLE = columnsOf<Duty>(KINDS.duty)
export const LAW_TABLE = columnsOf<Law>(KINDS.law)
export const TASK_TABLE = columnsOf<Task>(KINDS.task)
