import { useWords } from '../../app/session.tsx'
import type { Delta } from '../../domain/change.ts'
import type { JournalEntry } from '../../domain/history.ts'
import type { StructureRecord } from '../../domain/records.ts'
import { FIELD_WORDS } from './field-words.ts'
import styles from './journal.module.css'

const SHOWN = 200

/** What one entry changed, field by field. */
export function EntryDetail(props: { readonly entry: JournalEntry; readonly title: string }) {
  const { entry, title } = props
  const words = useWords()
  const deltas = Object.entries(entry.change)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.detail} aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('journal.record')}</th>
            <th scope="col">{words('journal.field')}</th>
            <th scope="col">{words('journal.before')}</th>
            <th scope="col">{words('journal.after')}</th>
          </tr>
        </thead>
        <tbody>
          {deltas.slice(0, SHOWN).flatMap(([id, delta]) =>
            fieldsOf(delta).map(([field, before, after]) => (
              <tr key={`${id}.${field}`}>
                <td>{nameOf(delta)}</td>
                <td>{fieldName(field)}</td>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {deltas.length > SHOWN && <p>{words('journal.more', { count: deltas.length - SHOWN })}</p>}
    </section>
  )

  function shown(value: unknown): string {
    return isPicture(value) ? words('journal.picture') : textOf(value)
  }
  function nameOf({ before, after }: Delta): string {
    const record = after ?? before
    return record ? `${words(`kind.${record.kind}`)} ${titleOf(record)}` : ''
  }
  function fieldName(field: string): string {
    return field in FIELD_WORDS ? words(FIELD_WORDS[field as keyof typeof FIELD_WORDS]) : field
  }
  function fieldsOf({ before, after }: Delta): [string, string, string][] {
    if (!before || !after) {
      return [[words(after ? 'journal.added' : 'journal.removed'), '', '']]
    }
    const was = before as unknown as Readonly<Record<string, unknown>>
    const is = after as unknown as Readonly<Record<string, unknown>>
    return Object.keys(is)
      .filter((field) => was[field] !== is[field])
      .map((field) => [field, shown(was[field]), shown(is[field])])
  }
}

function titleOf(record: StructureRecord): string {
  if ('name' in record) return record.name
  return record.kind === 'post' ? record.title : ''
}

/** The letterhead's logo, whose text nobody reads. */
function isPicture(value: unknown): boolean {
  return typeof value === 'string' && value.includes(' data:image/')
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '–' : String(value)
}
