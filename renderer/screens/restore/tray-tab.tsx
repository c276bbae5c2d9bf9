import { useWords } from '../../app/session.tsx'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import { kindOfId } from '../../domain/records/records.ts'
import lists from '../../parts/lists.module.css'
import { momentText } from '../../words/figures/moment-text.ts'
import { broughtChange } from '../../words/telling/brought-text.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import type { Words } from '../../words/words.ts'
import styles from './restore.module.css'

export type Tray = Awaited<ReturnType<OpenWorkspace['tray']>>

/** Rows that could not be read: which, what of them does not fit, what stands in their place, and their own text. */
export function TrayTab({ tray }: { readonly tray: Tray }) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.tray} aria-label={words('restore.tab-tray')} tabIndex={0}>
      <p>{words('restore.tray-lead')}</p>
      <table aria-label={words('restore.tab-tray')} className={lists.table}>
        <thead>
          <tr>
            <th>{words('restore.tray-row')}</th>
            <th>{words('restore.tray-field')}</th>
            <th>{words('restore.tray-outcome')}</th>
            <th>{words('restore.tray-text')}</th>
          </tr>
        </thead>
        <tbody>
          {tray.map(({ id, at, field, row, outcome, brought }) => {
            const kind = kindOfId(id)
            return (
              <tr key={id}>
                <td>
                  <strong>
                    {kind ? words(`kind.${kind}`) : (entryName(id, words) ?? nameIn(row) ?? id)}
                  </strong>
                  <small>
                    {words('restore.tray-found', { when: momentText(at, words.language) })}
                  </small>
                </td>
                <td>
                  {brought?.map((one) => (
                    <div key={`${one.id} ${one.field}`}>{broughtChange(words, one)}</div>
                  ))}
                  {!brought?.length && (field === '' ? '–' : fieldName(words, field))}
                </td>
                <td>{words(`restore.tray-${outcome}`)}</td>
                <td>
                  <code>{JSON.stringify(row)}</code>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Where it is a row of the journal: its number. */
function entryName(id: string, words: Words): string | null {
  const seq = /^riwayat:(.+)$/.exec(id)?.[1]
  return seq === undefined ? null : words('restore.tray-entry', { seq })
}

/** What a proposal or past structure is called, where that much can be read of it. */
function nameIn(row: unknown): string | null {
  const { data } = (row ?? {}) as { readonly data?: { readonly name?: unknown } | null }
  const name = data?.name
  return typeof name === 'string' && name.trim() !== '' ? name : null
}
