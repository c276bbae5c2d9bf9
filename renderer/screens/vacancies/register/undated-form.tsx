import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { dateVacancies } from '../../../domain/vacancy/road/case-edits.ts'
import { parseTypedDate } from '../../../domain/values/calendar-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { placeDays, wrongDay } from './since-lines.ts'
import styles from './undated-form.module.css'

/** Fields drawn at once; a list longer than that is filled by pasting, or filtered first. */
const DRAWN = 200

/**
 * "Isi tanggal kosong": one list of all seats whose first empty day nobody wrote down. Enter and the arrows go from
 * field to field as in a spreadsheet; a column of days pasted into a field goes on downwards, lines with names find
 * their own seats. Everything is one edit.
 */
export function UndatedForm(props: { readonly rows: readonly RegisterRow[]; onClose(): void }) {
  const { rows, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map())
  const [unknown, setUnknown] = useState<readonly string[]>([])
  const list = useRef<HTMLTableSectionElement>(null)
  const number = (value: number) => wholeNumber(value, words.language)
  const filled = rows.filter(({ key }) => (texts.get(key) ?? '').trim() !== '')
  const wrong = filled.filter(({ key }) => wrongDay(texts.get(key) ?? '', shown))

  function type(key: string, text: string) {
    setTexts((now) => new Map(now).set(key, text))
  }
  function paste(event: ClipboardEvent, from: number) {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\n\t]/.test(text.trim())) return
    event.preventDefault()
    const placed = placeDays(text, rows, from)
    setTexts((now) => new Map([...now, ...placed.texts]))
    setUnknown(placed.unknown)
  }
  function go(event: KeyboardEvent, from: number) {
    const plain = !event.ctrlKey && !event.metaKey
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && plain)
    if (!down && event.key !== 'ArrowUp') return
    event.preventDefault()
    const fields = list.current?.querySelectorAll('input')
    fields?.[from + (down ? 1 : -1)]?.focus()
  }
  function submit() {
    const [bad] = wrong
    if (bad) {
      const at = rows.indexOf(bad)
      list.current?.querySelectorAll('input')[at]?.focus()
      return false
    }
    const dated = filled.flatMap(({ key, post }) => {
      const since = parseTypedDate(texts.get(key) ?? '')
      return since ? [{ postId: post.id, since, vacancyId: newId('vacancy') }] : []
    })
    const label = { code: 'date-many-vacancies', params: { count: dated.length } } as const
    return act(label, dateVacancies(dated))
  }
  return (
    <FormFrame
      title={words('vacancy.undated-title')}
      submit={words('vacancy.undated-save', { count: number(filled.length) })}
      width={760}
      disabled={filled.length === 0}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className={styles.hint}>{words('vacancy.undated-hint')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('vacancy.col-post')}</th>
              <th scope="col">{words('vacancy.since')}</th>
            </tr>
          </thead>
          <tbody ref={list}>
            {rows.slice(0, DRAWN).map((row, at) => {
              const text = texts.get(row.key) ?? ''
              const bad = wrongDay(text, shown)
              const place = placeInCity(structure, row.post.unitId)
              return (
                <tr key={row.key}>
                  <td>
                    {row.post.title} <small>{place}</small>
                  </td>
                  <td>
                    <input
                      aria-label={`${row.post.title} · ${place}`}
                      aria-invalid={bad !== null}
                      data-autofocus={at === 0 || undefined}
                      value={text}
                      onChange={(event) => type(row.key, event.currentTarget.value)}
                      onPaste={(event) => paste(event, at)}
                      onKeyDown={(event) => go(event, at)}
                    />
                    {bad && <small role="alert">{words(`vacancy.undated-${bad}`)}</small>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {rows.length > DRAWN && (
        <p className={styles.hint}>
          {words('vacancy.undated-more', { count: number(rows.length - DRAWN) })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className={styles.unknown} role="status">
          {words('vacancy.undated-unknown', {
            count: number(unknown.length),
            list: unknown.slice(0, 3).join('; '),
          })}
        </p>
      )}
    </FormFrame>
  )
}
