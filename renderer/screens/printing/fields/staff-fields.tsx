import { Select, Switch } from '@mantine/core'
import { useMemo } from 'react'
import { useShownDate, useStructure, useToday, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { POST_FAMILIES, type PostFamily } from '../../../domain/readings/post-family.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { AppointmentId, PostId } from '../../../domain/records/records.ts'
import { postsToFill } from '../../../domain/reports/selection.ts'
import { get } from '../../../domain/structure/structure.ts'
import { HORIZONS, type Horizon } from '../../../domain/vacancy/coming/pension-map.ts'
import { eventOf } from '../../../domain/vacancy/road/event-of.ts'
import { paperKind } from '../../../papers/paper-table.ts'
import { comingView, viewOf, WHOLE_VIEW } from '../../../registers/vacancies/view.ts'
import { viewText } from '../../../registers/vacancies/view-text.ts'
import { EselonSelect } from '../../forms/fields/list-filters.tsx'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'

const SHOWN = 200

/** Whom a letter is about: those it can be about, the likeliest first. */
export function AppointmentField({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const today = useToday()
  const data = useMemo(() => {
    const kind = paperKind(choice.kind)
    const ids =
      kind.about === 'structure'
        ? (kind.subjects?.(structure, { choice, on, today, words }) ?? [])
        : []
    const all = choice.appointmentId ? [choice.appointmentId, ...ids] : ids
    return [...new Set(all)].slice(0, SHOWN).flatMap((id) => {
      const held = get(structure, id)
      const person = held && get(structure, held.personId)
      const post = held && get(structure, held.postId)
      if (!held || !person || !post) return []
      const role = held.role === 'definitif' ? '' : `${words(`role.${held.role}`)} `
      return [
        {
          value: id as string,
          label: `${role}${fullName(person)} · ${postOfOffice(structure, post)}`,
        },
      ]
    })
  }, [structure, choice, on, today, words])
  const chosen = choice.appointmentId ?? (data[0]?.value as AppointmentId | undefined)
  if (!chosen) return null
  return (
    <>
      <Select
        label={words('letter.subject')}
        data={data}
        searchable
        allowDeselect={false}
        value={chosen}
        onChange={(id) => choices.set({ appointmentId: id as AppointmentId | null })}
      />
      {paperKind(choice.kind).takes.includes('event') && (
        <EventField sheets={sheets} appointmentId={chosen} />
      )}
    </>
  )
}

/** Whether everybody of the same pelantikan has such a letter in the file; not asked of one who stands alone. */
function EventField(props: { readonly sheets: Sheets; readonly appointmentId: AppointmentId }) {
  const { choice, choices } = props.sheets
  const structure = useStructure()
  const words = useWords()
  const held = get(structure, props.appointmentId)
  const count = held ? eventOf(structure, held).length : 0
  if (count < 2) return null
  return (
    <Switch
      size="xs"
      label={words('print.whole-event', { count: words.whole(count) })}
      checked={choice.wholeEvent}
      onChange={(event) => choices.set({ wholeEvent: event.currentTarget.checked })}
    />
  )
}

/** The post a list of candidates is about: one of those that wait to be filled, or all of them. */
export function PostField({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const data = useMemo(() => {
    const chosen = choice.postId ? get(structure, choice.postId) : undefined
    const posts = [...(chosen ? [chosen] : []), ...postsToFill(structure, on)]
    return [...new Set(posts)].map((post) => ({
      value: post.id as string,
      label: postOfOffice(structure, post),
    }))
  }, [structure, on, choice.postId])
  return (
    <Select
      label={words('print.post')}
      placeholder={words('print.all-posts')}
      data={data}
      searchable
      clearable
      value={choice.postId}
      onChange={(id) => choices.set({ postId: id as PostId | null })}
    />
  )
}

/** How many months ahead the forecast reaches. */
export function HorizonField({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  return (
    <Select
      label={words('coming.horizon')}
      data={HORIZONS.map((months) => ({
        value: String(months),
        label: words('coming.months', { months }),
      }))}
      allowDeselect={false}
      value={String(choice.horizon ?? paperKind(choice.kind).reach ?? HORIZONS[0])}
      onChange={(months) => choices.set({ horizon: Number(months) as Horizon })}
    />
  )
}

/** What of the register stands on the paper: a family of posts, an eselon, and whatever the screen of vacancies left in. */
export function RegisterField({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const structure = useStructure()
  const words = useWords()
  const whole = viewOf(structure, choice.register)
  const { takes } = paperKind(choice.kind)
  const view = takes.includes('horizon') ? comingView(whole) : whole
  const shown = viewText(words, structure, view)
  return (
    <div className={`${styles.branch} ${styles.form}`}>
      <Select
        label={words('vacancy.filter-category')}
        data={(['all', ...POST_FAMILIES] as const).map((value) => ({
          value,
          label: words(`family.${value}`),
        }))}
        allowDeselect={false}
        value={view.family}
        onChange={(family) =>
          choices.set({ register: { ...view, family: (family ?? 'all') as 'all' | PostFamily } })
        }
      />
      {takes.includes('eselon') && (
        <EselonSelect
          value={view.eselon}
          onChange={(eselon) => choices.set({ register: { ...view, eselon } })}
        />
      )}
      {shown !== '' && (
        <>
          <p>{words('vacancy.shown', { filter: shown })}</p>
          <button type="button" onClick={() => choices.set({ register: WHOLE_VIEW })}>
            {words('vacancy.clear-filter')}
          </button>
        </>
      )}
    </div>
  )
}
