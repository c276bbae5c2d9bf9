import { CloseButton } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import type { Post, TaskId } from '../../domain/records/records.ts'
import { decimalText } from '../../domain/workload/fraction.ts'
import { type Decimal, pastedTasks } from '../../domain/workload/pasted-tasks.ts'
import type { WorkedTask } from '../../domain/workload/post-workload.ts'
import { addTasks, dropTasks, reorderTask } from '../../domain/workload/task-edits.ts'
import { mannerOf } from '../../words/figures/spoken.ts'
import { exactText } from '../../words/telling/workload-text.ts'
import { useAct } from '../hooks/use-act.ts'
import panel from './panel.module.css'
import { TASK_COLUMNS, TaskCell, type TaskColumn } from './task-cell.tsx'
import styles from './workload.module.css'

/** The row at the end in which another is begun. */
const NEW = 'new'

/** The cell the keyboard goes to once it is drawn. */
interface Aim {
  readonly row: TaskId | typeof NEW
  readonly column: TaskColumn
}

/**
 * The rows of a workload, to be typed into as in a spreadsheet: Enter goes down, Alt with an arrow moves the row,
 * Ctrl+Delete takes it out, and what was copied from a spreadsheet is pasted as rows.
 */
export function WorkloadTable(props: {
  readonly post: Post
  readonly rows: readonly WorkedTask[]
}) {
  const { post, rows } = props
  const words = useWords()
  const act = useAct()
  const { newId } = useSession()
  const table = useRef<HTMLTableElement>(null)
  const aim = useRef<Aim | null>(null)
  const [told, setTold] = useState('')
  const params = { name: post.title }
  const decimal: Decimal = mannerOf(words.language).decimal === '.' ? '.' : ','

  function focus({ row, column }: Aim): boolean {
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-row="${row}"][data-column="${column}"] :is(input, textarea)`,
    )
    cell?.focus()
    return cell != null
  }
  // What was done is drawn a moment later: the keyboard goes where it was meant to once that is there.
  useEffect(() => {
    if (aim.current && focus(aim.current)) aim.current = null
  })

  /** The row below the one of that id, or the one in which another is begun. */
  function below(id: string): Aim['row'] {
    const at = rows.findIndex(({ task }) => task.id === id)
    return rows[at + 1]?.task.id ?? NEW
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    const { row, column } = cell?.dataset ?? {}
    if (!row || !column || row === NEW || event.nativeEvent.isComposing) return
    const id = row as TaskId
    const here = { row: id, column: column as TaskColumn }
    if (event.key === 'Enter') {
      event.preventDefault()
      focus({ row: below(id), column: below(id) === NEW ? 'work' : here.column })
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      aim.current = here
      const step = event.key === 'ArrowUp' ? -1 : 1
      void act({ code: 'order-task', params }, reorderTask(id, step))
    } else if (event.key === 'Delete' && event.ctrlKey) {
      event.preventDefault()
      takeOut(id, here.column)
    }
  }

  function takeOut(id: TaskId, column: TaskColumn) {
    const next = below(id)
    aim.current = { row: next, column: next === NEW ? 'work' : column }
    void act({ code: 'drop-task', params }, dropTasks([id]))
  }

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trim())) return
    const { rows: pasted, unread } = pastedTasks(text, decimal)
    if (pasted.length === 0) return
    event.preventDefault()
    const count = pasted.length
    const fresh = pasted.map((row) => ({ ...row, id: newId('task') }))
    const label = { code: 'add-tasks', params: { ...params, count } } as const
    void act(label, addTasks(post.id, fresh)).then((done) => {
      if (!done) return
      const lines = unread.join(', ')
      setTold(
        words(unread.length > 0 ? 'workload.unread' : 'workload.pasted', {
          count,
          ...(unread.length > 0 ? { lines } : {}),
        }),
      )
    })
  }

  async function begin(work: string) {
    const id = newId('task')
    aim.current = { row: id, column: 'result' }
    const label = { code: 'add-tasks', params: { ...params, count: 1 } } as const
    return act(label, addTasks(post.id, [{ id, work }]))
  }

  return (
    <>
      <table
        ref={table}
        aria-label={words('workload.title')}
        className={styles.tasks}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      >
        <thead>
          <tr className={styles.taskHead}>
            {TASK_COLUMNS.map((column) => (
              <th key={column} data-of={column} scope="col">
                {words(`workload.${column}`)}
              </th>
            ))}
            <th scope="col">{words('workload.need')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ task, need }, at) => (
            <tr key={task.id} className={styles.task}>
              {TASK_COLUMNS.map((column) => (
                <TaskCell
                  key={column}
                  task={task}
                  no={at + 1}
                  column={column}
                  decimal={decimal}
                  name={post.title}
                />
              ))}
              <td className={styles.taskNeed}>
                {need ? exactText(words, decimalText(need, 4), 4) : '–'}
              </td>
              <td>
                <CloseButton
                  size="xs"
                  tabIndex={-1}
                  aria-label={words('workload.drop', { no: at + 1 })}
                  onClick={() => takeOut(task.id, 'work')}
                />
              </td>
            </tr>
          ))}
          <NewTask begin={begin} />
        </tbody>
      </table>
      <div role="status" className={panel.small}>
        {told}
      </div>
    </>
  )
}

/** The row in which another task is begun: Enter or leaving it writes it. */
function NewTask({ begin }: { begin(work: string): Promise<boolean> }) {
  const words = useWords()
  const [text, setText] = useState('')
  function write() {
    const work = text.trim()
    if (work === '') return
    setText('')
    void begin(work).then((done) => !done && setText(work))
  }
  return (
    <tr className={styles.task}>
      <td data-row={NEW} data-column="work" className={styles.taskWork}>
        <input
          autoComplete="off"
          className={styles.taskInput}
          aria-label={words('workload.new')}
          placeholder={words('workload.new')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={write}
          onKeyDown={(event) => {
            if (event.key === 'Enter') write()
            if (event.key === 'Escape') setText('')
          }}
        />
      </td>
    </tr>
  )
}
