import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import type { Task } from '../../domain/records/records.ts'
import { type Decimal, typedHours, typedVolume } from '../../domain/workload/pasted-tasks.ts'
import { changeTask, type TaskFields } from '../../domain/workload/task-edits.ts'
import { useTyped } from '../../parts/use-typed.ts'
import { useAct } from '../hooks/use-act.ts'
import panel from './panel.module.css'
import styles from './workload.module.css'

/** What is typed of a row, from the left. */
export const TASK_COLUMNS = ['work', 'result', 'volume', 'hours'] as const
export type TaskColumn = (typeof TASK_COLUMNS)[number]

/** A cell of a row: what is typed is kept on leaving it or on Enter; Escape brings back what was there. */
export function TaskCell(props: {
  readonly task: Task
  readonly no: number
  readonly column: TaskColumn
  readonly decimal: Decimal
  /** The post, for what the change is called. */
  readonly name: string
}) {
  const { task, no, column, decimal, name } = props
  const words = useWords()
  const act = useAct()
  const value = shown(task, column, decimal)
  const { text, type, send } = useTyped(value)
  const [wrong, setWrong] = useState<string | null>(null)

  function commit() {
    if (text === value) {
      setWrong(null)
      return
    }
    const fields = fieldsOf(column, text, decimal)
    if (fields === null) {
      const key = column === 'hours' ? 'workload.bad-hours' : 'workload.bad-volume'
      setWrong(words(key, { text: text.trim() }))
      return
    }
    setWrong(null)
    send(text)
    void act({ code: 'change-task', params: { name } }, changeTask(task.id, fields)).then(
      (done) => done || type(value),
    )
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape') {
      type(value)
      setWrong(null)
    }
  }
  const label = words('workload.row', { what: words(`workload.${column}`), no })
  const field = {
    autoComplete: 'off',
    className: styles.taskInput,
    'aria-label': label,
    'aria-invalid': wrong !== null,
    'data-typed': text !== value || undefined,
    value: text,
    onBlur: commit,
    onKeyDown,
  }
  return (
    <td
      data-row={task.id}
      data-column={column}
      className={column === 'work' ? styles.taskWork : undefined}
    >
      {column === 'work' ? (
        <textarea {...field} rows={2} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <input {...field} onChange={(event) => type(event.currentTarget.value)} />
      )}
      {wrong !== null && (
        <span role="alert" className={panel.late}>
          {wrong}
        </span>
      )}
    </td>
  )
}

/** A value as it is typed: numbers with the decimal sign of the language, and no other. */
function shown(task: Task, column: TaskColumn, decimal: Decimal): string {
  const value = task[column]
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', decimal) : value
}

/** What a text says of the field; null where it is no number. */
function fieldsOf(column: TaskColumn, text: string, decimal: Decimal): TaskFields | null {
  if (column === 'work') return { work: text }
  if (column === 'result') return { result: text }
  if (text.trim() === '') return { [column]: null }
  const value = column === 'volume' ? typedVolume(text, decimal) : typedHours(text)
  return value === null ? null : { [column]: value }
}
