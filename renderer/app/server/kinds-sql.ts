import { SETTING_KEYS, settingHolds } from '../../domain/records/kinds/setting.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import { RECORD_KINDS, type RecordKind } from '../../domain/records/records.ts'

/** Kinds whose ids can be made of a person's NIP or name. */
const TELLING: readonly RecordKind[] = ['person', 'appointment', 'absence', 'term']

/** What a job may write, by kind; organisation writes everything, a leader nothing. */
const PERSONNEL: readonly RecordKind[] = [
  ...['person', 'appointment', 'vacancy', 'step', 'absence', 'term'],
  ...['freeze', 'holiday', 'bup', 'attachment', 'check', 'handover'],
] as const
const OFFICE: readonly RecordKind[] = [
  ...['unit', 'post', 'branch', 'succession', 'person', 'appointment', 'vacancy', 'step'],
  ...['absence', 'term', 'duty', 'task', 'attachment', 'handover'],
] as const

/** The field by which a record hangs on another, so that its office is the other's. */
const HANGS_ON: Partial<Readonly<Record<RecordKind, string>>> = {
  unit: 'parentId',
  post: 'unitId',
  branch: 'unitId',
  appointment: 'postId',
  vacancy: 'postId',
  step: 'vacancyId',
  absence: 'personId',
  term: 'personId',
  duty: 'unitId',
  task: 'postId',
  attachment: 'ofId',
}

/** What the server knows of records, said by the tables of their kinds: no name of a field is told twice. */
export function kindsSql(): string {
  const rows = RECORD_KINDS.map((kind) => {
    const fields = Object.entries(KINDS[kind].fields)
    const isPrivate = ({ type, holds }: (typeof fields)[number][1]) =>
      type !== 'id' && (holds === null || ['nip', 'birth', 'remark'].includes(holds))
    const hidden = kind === 'setting' ? [] : named(fields.filter(([, field]) => isPrivate(field)))
    const ids = named(fields.filter(([, { type }]) => type === 'id'))
    const values = [
      text(kind),
      ...[named(fields), hidden, ids].map(list),
      HANGS_ON[kind] ? text(HANGS_ON[kind]) : 'null',
      ...[TELLING, PERSONNEL, OFFICE].map((kinds) => String(kinds.includes(kind))),
    ]
    return `  (${values.join(', ')})`
  })
  const open = SETTING_KEYS.filter((key) => settingHolds(`setting:${key}`) !== 'nip')
  return `truncate bagan.kind;
insert into bagan.kind (kind, fields, hidden, ids, hangs_on, tells, personnel, office) values
${rows.join(',\n')};
create or replace function bagan.is_open_setting(p_id text) returns boolean language sql immutable as $$
  select split_part(split_part(p_id, ':', 2), '@', 1) = any (${list(open)}) $$;
`
}

function named(fields: readonly (readonly [string, unknown])[]): string[] {
  return fields.map(([name]) => name)
}

function list(values: readonly string[]): string {
  return `array[${values.map(text).join(', ')}]::text[]`
}

/** A text as SQL has it. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** All of it, or nothing. */
export function inOneGo(sql: string): string {
  return `begin;\n${sql}\ncommit;\n`
}
