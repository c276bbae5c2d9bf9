import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconGripVertical, IconPlus, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { isCatchAll } from '../../../domain/duties/unit-duties.ts'
import { letter } from '../../../domain/naskah/ordinals.ts'
import { DUTY_SORTS } from '../../../domain/records/form/choices.ts'
import type { Duty, DutyId, DutySort, UnitId } from '../../../domain/records/records.ts'
import { DRAGGED } from './dragged.ts'
import styles from './duties.module.css'
import { DutyField } from './duty-field.tsx'
import type { DutyActs } from './use-duty-acts.ts'

/** Where a new line stands: before that duty, or last. */
interface Draft {
  readonly before: DutyId | null
  /** How many have been written into it: each begins with an empty field. */
  readonly turn: number
}

/** The duties of one sort of a unit, each a line to write in. */
export function DutyList(props: {
  readonly unitId: UnitId
  readonly sort: DutySort
  readonly duties: readonly Duty[]
  readonly acts: DutyActs
  readonly ticked: ReadonlySet<DutyId>
  onTick(id: DutyId, on: boolean): void
  onGive(duties: readonly Duty[]): void
}) {
  const { unitId, sort, duties, acts, ticked, onTick, onGive } = props
  const words = useWords()
  const [draft, setDraft] = useState<Draft | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null)
  // A line that was moved is drawn anew at its place, and keeps the keyboard.
  useEffect(() => {
    if (wanted.current === null) return
    const field = list.current?.querySelector(`[data-duty="${wanted.current}"] textarea`)
    if (!(field instanceof HTMLElement)) return
    field.focus()
    wanted.current = null
  })
  const nextOf = (at: number) => duties[at + 1]?.id ?? null
  function keyOn(duty: Duty, at: number, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
    const { key, altKey, ctrlKey, metaKey } = event
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      wanted.current = duty.id
      void acts.move(duty, key === 'ArrowUp' ? -1 : 1)
      return true
    }
    if (altKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      const to = DUTY_SORTS[DUTY_SORTS.indexOf(duty.sort) + (key === 'ArrowLeft' ? -1 : 1)]
      if (to) void acts.change(duty, { sort: to })
      return true
    }
    if ((ctrlKey || metaKey) && key === 'Delete') {
      wanted.current = duties[at + 1]?.id ?? duties[at - 1]?.id ?? null
      void acts.drop([duty])
      return true
    }
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'g') {
      onGive(ticked.has(duty.id) ? duties.filter(({ id }) => ticked.has(id)) : [duty])
      return true
    }
    return goBeside(event)
  }
  const field = (before: DutyId | null, turn: number) => (
    <li key={`draft-${turn}`} className={styles.line}>
      <span className={styles.mark} aria-hidden>
        +
      </span>
      <DutyField
        label={words(`naskah.new-${sort}`)}
        placeholder={words('naskah.new-line')}
        value=""
        autoFocus
        onCommit={(text) => {
          if (text.trim() !== '') void acts.add(unitId, sort, text, before)
        }}
        onEnter={() => setDraft({ before, turn: turn + 1 })}
        onEscape={() => {
          const at = duties.findIndex(({ id }) => id === before)
          wanted.current = duties.at(at < 0 ? -1 : at - 1)?.id ?? null
          setDraft(null)
        }}
        onList={(pasted) => {
          void acts.addList(unitId, sort, pasted, before)
          setDraft(null)
        }}
        onKey={goBeside}
      />
    </li>
  )
  return (
    <section aria-label={words(`naskah.sort-${sort}`)} className={styles.sort}>
      <h3>{words(`naskah.sort-${sort}`)}</h3>
      <ol ref={list}>
        {duties.flatMap((duty, at) => {
          const mark =
            sort === 'tugas' ? '' : sort === 'fungsi' ? `${letter(at + 1)}.` : `${at + 1}.`
          const row = (
            <li key={duty.id} data-duty={duty.id} className={styles.line}>
              <Checkbox
                size="md"
                aria-label={words('naskah.tick', { name: duty.text })}
                checked={ticked.has(duty.id)}
                onChange={(event) => onTick(duty.id, event.currentTarget.checked)}
              />
              {/* biome-ignore lint/a11y/noStaticElementInteractions: keys give it with Ctrl+G */}
              <span
                className={styles.grip}
                title={words('naskah.drag')}
                draggable
                onDragStart={(event) => {
                  const many = ticked.has(duty.id) ? [...ticked] : [duty.id]
                  event.dataTransfer.setData(DRAGGED, many.join('\n'))
                  event.dataTransfer.effectAllowed = 'move'
                }}
              >
                <IconGripVertical size={14} aria-hidden />
              </span>
              <span className={styles.mark}>{mark}</span>
              <div className={styles.words}>
                <DutyField
                  label={words(`naskah.field-${sort}`, { at: at + 1 })}
                  value={duty.text}
                  onCommit={(text) =>
                    void (text.trim() === '' ? acts.drop([duty]) : acts.change(duty, { text }))
                  }
                  onEnter={() => setDraft({ before: nextOf(at), turn: 0 })}
                  onList={(pasted) => void acts.addList(unitId, sort, pasted, nextOf(at))}
                  onKey={(event) => keyOn(duty, at, event)}
                />
                {duty.starter && <small>{words('naskah.tag-starter')}</small>}
                {isCatchAll(duty) && <small>{words('naskah.catch-all')}</small>}
              </div>
              <Button size="compact-xs" variant="subtle" onClick={() => onGive([duty])}>
                {words('naskah.give')}
              </Button>
              <ActionIcon
                variant="subtle"
                size={24}
                aria-label={words('naskah.drop-named', { name: duty.text })}
                onClick={() => void acts.drop([duty])}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            </li>
          )
          return draft && draft.before === nextOf(at) && nextOf(at) !== null
            ? [row, field(draft.before, draft.turn)]
            : [row]
        })}
        {draft && draft.before === null && field(null, draft.turn)}
      </ol>
      {!draft && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setDraft({ before: null, turn: 0 })}
        >
          {words(`naskah.new-${sort}`)}
        </Button>
      )}
    </section>
  )
}

/** From the first line of a field up to the field before it, from its last down to the next. */
function goBeside(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const { key, currentTarget, altKey, ctrlKey, shiftKey } = event
  if (altKey || ctrlKey || shiftKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false
  const { selectionStart, selectionEnd, value } = currentTarget
  const atEnd = key === 'ArrowUp' ? selectionEnd === 0 : selectionStart === value.length
  if (!atEnd) return false
  const all = [...(currentTarget.closest('[data-duties]')?.querySelectorAll('textarea') ?? [])]
  const to = all[all.indexOf(currentTarget) + (key === 'ArrowUp' ? -1 : 1)]
  to?.focus()
  return to !== undefined
}
