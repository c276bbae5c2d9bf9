import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { receiptOfEntry } from '../../app/files/last-receipt.ts'
import { useNamed, useStructure, useWords } from '../../app/session.tsx'
import { officeOfRecord } from '../../domain/readings/office-of-record.ts'
import { LAST_IMPORT } from '../../domain/records/kinds/setting.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { type Change, type Delta, differingFields } from '../../domain/structure/change.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { get } from '../../domain/structure/structure.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import lists from '../../parts/lists.module.css'
import { momentText } from '../../words/figures/moment-text.ts'
import { spansOf, unmarked } from '../../words/named.ts'
import { fieldText, namingOf } from '../../words/telling/act-records.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { recordName } from '../../words/telling/record-title.ts'
import { NOTHING } from '../../words/telling/value-text.ts'
import { NamesIn } from '../hooks/named-texts.tsx'
import { Told } from '../hooks/told.tsx'
import { ReceiptButton } from '../receipt/last-receipt.tsx'
import styles from './journal.module.css'

const SHOWN = 200

/** What one entry changed, field by field. */
export function EntryDetail(props: {
  readonly entry: JournalEntry
  readonly title: string
  /** Leads to what going back to it would change; null where there is nothing to go back from. */
  readonly onRestore: (() => void) | null
}) {
  const { entry, title, onRestore } = props
  const words = useWords()
  const named = useNamed()
  const structure = useStructure()
  const change = toldBy(entry)
  const receipt = useMemo(() => receiptOfEntry(entry), [entry])
  const naming = namingOf(words, change, structure)
  const deltas = Object.entries(change).filter(([id]) => !id.startsWith(LAST_IMPORT))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.detail} aria-label={unmarked(title)} tabIndex={0}>
      <h2>
        <Told text={title} />
      </h2>
      <p className={lists.muted}>
        {words('journal.who', {
          when: momentText(entry.at, words.language),
          who: entry.by ?? words('journal.no-name'),
        })}
      </p>
      {onRestore && (
        <Button size="compact-xs" variant="default" mb="xs" onClick={onRestore}>
          {words('restore.back-here')}
        </Button>
      )}
      {receipt && <ReceiptButton compact receipt={receipt} label={words('receipt.title')} />}
      <table aria-label={unmarked(title)} hidden={deltas.length === 0}>
        <colgroup>
          <col className={styles.what} />
          <col className={styles.field} />
        </colgroup>
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
                <th scope="row">
                  <NameOf text={nameOf(delta)} />
                  {officeOf(delta)}
                </th>
                <td>{field}</td>
                <td>
                  <NamesIn text={before} />
                </td>
                <td>
                  <NamesIn text={after} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {deltas.length > SHOWN && <p>{words('journal.more', { count: deltas.length - SHOWN })}</p>}
    </section>
  )

  function nameOf({ before, after }: Delta): string {
    const record = after ?? before
    return record ? recordName(named, naming, record) : ''
  }
  /** In a city every office has its Sekretariat. */
  function officeOf({ before, after }: Delta) {
    const record = after ?? before
    const find = (id: string) => change[id]?.after ?? change[id]?.before ?? get(structure, id)
    const office = record && officeOfRecord(structure, record, find)
    return (
      office && (
        <div className={lists.muted} lang={OF_NAMES}>
          {office.name}
        </div>
      )
    )
  }
  function fieldsOf({ before, after }: Delta): [string, string, string][] {
    if (!before || !after) {
      return [[words(after ? 'journal.added' : 'journal.removed'), '', '']]
    }
    const shown = (record: StructureRecord, field: string) =>
      fieldText(words, naming, record, field) ?? NOTHING
    return differingFields(before, after).map((field) => [
      fieldName(words, field),
      shown(before, field),
      shown(after, field),
    ])
  }
}

/** The name of a record, as a sentence knows it or as the office has it. */
function NameOf({ text }: { readonly text: string }) {
  return spansOf(text).some(({ isName }) => isName) ? (
    <Told text={text} />
  ) : (
    <NamesIn text={unmarked(text)} />
  )
}

/** What an entry changed: in force, or in the draft of a proposal. */
function toldBy({ change, documents }: JournalEntry): Change {
  const draft = documents?.find((event) => event.type === 'draft')
  return draft?.type === 'draft' ? draft.change : change
}
