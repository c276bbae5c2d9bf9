import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { dateVacancies } from '../../../domain/vacancy/road/case-edits.ts'
import { News } from '../../../parts/news.tsx'
import { seatText } from '../../../registers/vacancies/texts.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { placeDays, textsLeft, typedDays, wrongDay } from './since-lines.ts'
import styles from './undated-form.module.css'

/** Fields drawn at once; a list longer than that is filled by pasting, or filtered first. */
const DRAWN = 200
/** Lines named in a sentence; the count tells of the rest. */
const NAMED = 3

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
  const typed = typedDays(texts, rows, shown)
  const { dated, wrong } = typed

  const several = new Set(
    rows.map(({ post }) => post.id).filter((id, at, all) => all.indexOf(id) !== at),
  )
  const nameOf = (row: RegisterRow) =>
    [row.post.title, several.has(row.post.id) ? seatText(row, { words }) : '']
      .filter(Boolean)
      .join(', ')

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
  /** What can be saved is; what is written wrong stays, and the form with it. */
  async function submit(): Promise<boolean> {
    const saved = dated.map(({ row: { post }, since }) => {
      return { postId: post.id, since, vacancyId: newId('vacancy') }
    })
    const label = { code: 'date-many-vacancies', params: { count: saved.length } } as const
    const done = await act(label, dateVacancies(saved))
    if (done) setTexts(textsLeft(texts, rows, typed))
    return done && wrong.length === 0
  }
  return (
    <FormFrame
      title={words('vacancy.undated-title')}
      submit={words('vacancy.undated-save', { count: number(dated.length) })}
      width={760}
      lacks={dated.length === 0 && words('lacks.day')}
      partial
      onClose={onClose}
      onSubmit={submit}
    >
      <p className={styles.hint}>{words('vacancy.undated-hint')}</p>
      <div className={styles.scroll}>
        <table aria-label={words('vacancy.undated-title')} className={styles.table}>
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
              const seat = several.has(row.post.id) ? seatText(row, { words }) : ''
              const place = [seat, placeInCity(structure, row.post.unitId)]
                .filter(Boolean)
                .join(' · ')
              return (
                <tr key={row.key}>
                  <td>
                    {row.post.title} <small>{place}</small>
                  </td>
                  <td>
                    <input
                      autoComplete="off"
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
      <News>
        {wrong.length > 0 && (
          <p className={styles.unknown}>
            {words('vacancy.undated-wrong', {
              count: number(wrong.length),
              list: wrong.slice(0, NAMED).map(nameOf).join('; '),
            })}
          </p>
        )}
        {unknown.length > 0 && (
          <p className={styles.unknown}>
            {words('vacancy.undated-unknown', {
              count: number(unknown.length),
              list: unknown.slice(0, NAMED).join('; '),
            })}
          </p>
        )}
      </News>
    </FormFrame>
  )
}
