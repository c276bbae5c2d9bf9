import { Button, Group, Radio } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { announce } from '../../app/announced.ts'
import { useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import { type Decided, settleOpen } from '../../app/workspace/settle-open.ts'
import { lookAtSharing, type SharingNow } from '../../app/workspace/sharing-now.ts'
import type { RegisterValue } from '../../domain/sharing/register.ts'
import lists from '../../parts/lists.module.css'
import { useActions, when } from '../commands/use-actions.ts'
import { useRefusal } from '../hooks/use-act.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import { GREY } from '../hooks/use-lacks.ts'
import { type ClashRow, clashRows, type ToldChoice } from './clash-rows.ts'
import { sharingDialogs } from './dialog-state.ts'
import styles from './sharing.module.css'

/** So many rows fill any screen; the others are drawn once these are seen. */
const AT_ONCE = 40

const TITLE = 'bentrok'

type Chosen = Readonly<Record<string, RegisterValue>>
const NONE: Chosen = {}

/** "Bentrok": a row a decision. Some are chosen and decided on together, the others wait. */
export function ClashSection({ look }: { readonly look: SharingNow }) {
  const { state, decisions } = look
  const words = useWords()
  const today = useToday()
  const rows = useMemo(
    () => clashRows(words, state, decisions, today),
    [words, state, decisions, today],
  )
  const shown = useDeferredValue(rows, rows.slice(0, AT_ONCE))
  const [picked, setChosen] = useState<Chosen>(NONE)
  const chosen = rows.flatMap(
    ({ key, choices }) => choices.find((one) => one.key === picked[key]) ?? [],
  )
  const decided = chosen.flatMap((one) => one.decided)
  const settle = useSettle(look, chosen.length, decided, () => setChosen(NONE))
  /** To the first clash, where nothing is chosen yet, which is said. */
  function toRows(button: HTMLElement) {
    announce(words('sharing.clash-lacks'))
    button.closest('section')?.querySelector<HTMLInputElement>('tbody input')?.focus()
  }
  useDeciding()
  useActions('sharing.clashes', {
    'sharing.settle': when(decided.length > 0, () => void settle()),
  })
  if (rows.length === 0) {
    return (
      <section className={styles.group} aria-labelledby={TITLE}>
        <h2 id={TITLE} tabIndex={-1}>
          {words('sharing.clash-title')}
        </h2>
        <p>{words('sharing.clash-none')}</p>
      </section>
    )
  }
  return (
    <section className={styles.group} aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>{`${words('sharing.clash-title')} (${rows.length})`}</h2>
      <p>{words('sharing.clash-lead')}</p>
      <Sides rows={rows} choose={(next) => setChosen({ ...picked, ...next })} />
      <table aria-labelledby={TITLE} className={`${lists.table} ${styles.clashes}`}>
        <thead>
          <tr>
            <th>{words('sharing.clash-what')}</th>
            <th>{words('sharing.clash-shown')}</th>
            <th>{words('sharing.clash-other')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row
              key={row.key}
              row={row}
              chosen={picked[row.key] ?? null}
              choose={(value) => setChosen({ ...picked, [row.key]: value })}
            />
          ))}
        </tbody>
      </table>
      <footer className={styles.foot}>
        <span className={lists.muted}>
          {words('sharing.clash-waits', { count: rows.length, chosen: chosen.length })}
        </span>
        <Group wrap="nowrap">
          {decided.length > 0 && (
            <Button variant="default" onClick={() => setChosen(NONE)}>
              {words('sharing.clash-clear')}
            </Button>
          )}
          <Button
            {...(decided.length === 0 ? GREY : {})}
            onClick={(event) => (decided.length > 0 ? void settle() : toRows(event.currentTarget))}
          >
            {decided.length > 0
              ? words('sharing.clash-settle', { count: chosen.length })
              : words('sharing.clash-settle-none')}
          </Button>
        </Group>
      </footer>
    </section>
  )
}

/** The keyboard comes along to the clashes, where somebody was told of them and goes to decide. */
function useDeciding(): void {
  const { deciding, report } = useStore(sharingDialogs)
  useEffect(() => {
    if (!deciding || report) return
    sharingDialogs.set({ deciding: false })
    document.getElementById(TITLE)?.focus()
  }, [deciding, report])
}

/** Decides on what is chosen, as one edit, and tells it. */
function useSettle(look: SharingNow, count: number, decided: readonly Decided[], done: () => void) {
  const { open, today } = useSession()
  const words = useWords()
  const refused = useRefusal()
  return async () => {
    const gone = { on: today(), decreeNo: null, decreeDate: null }
    const settled = await settleOpen(open, look.state, decided, gone)
    if (!settled.ok) return refused(settled.problem)
    done()
    const { left } = settled.value
    const message = [
      words('sharing.clash-settled', { count }),
      left > 0 && words('sharing.clash-left', { count: left }),
    ]
      .filter(Boolean)
      .join(' ')
    announce(message)
    notifications.show({ message, autoClose: 8000 })
    await lookAtSharing(open)
    // The row and the button it was decided with are gone.
    document.getElementById(TITLE)?.focus()
  }
}

/** All rows of one side at once: what is shown, or what somebody wrote. */
function Sides(props: { readonly rows: readonly ClashRow[]; choose(chosen: Chosen): void }) {
  const { rows, choose } = props
  const words = useWords()
  const names = new Set(rows.flatMap(({ choices }) => choices.flatMap(({ by }) => by ?? [])))
  const sides = [...names].map((name) => ({ name, all: chosenOf(rows, (one) => one.by === name) }))
  const shown = { name: words('sharing.clash-shown'), all: chosenOf(rows, (_, at) => at === 0) }
  const other = { name: words('sharing.clash-other'), all: chosenOf(rows, (_, at) => at > 0) }
  // Where nobody said who they are, the other column is the other side.
  const offered = [shown, ...(sides.length > 0 ? sides : [other])]
  return (
    <section className={styles.sides} aria-label={words('sharing.clash-all')}>
      <span>{words('sharing.clash-all')}</span>
      {offered.map(({ name, all }) => {
        const count = Object.keys(all).length
        const label = words('sharing.clash-all-of', { name, count })
        return (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            disabled={count === 0}
            aria-label={label}
            onClick={() => choose(all)}
          >
            {`${name} (${count})`}
          </Button>
        )
      })}
    </section>
  )
}

/** The choice of each row that is of a side, where one alone is. */
function chosenOf(
  rows: readonly ClashRow[],
  isOf: (one: ToldChoice, at: number) => boolean,
): Chosen {
  return Object.fromEntries(
    rows.flatMap(({ key, choices }) => {
      const [one, other] = choices.filter(isOf)
      return one && !other ? [[key, one.key]] : []
    }),
  )
}

function Row(props: {
  readonly row: ClashRow
  readonly chosen: RegisterValue | null
  choose(value: RegisterValue): void
}) {
  const { row, chosen, choose } = props
  const { key, id, name, office, what, beside, choices } = row
  const goTo = useGoTo()
  const about = useId()
  const isShown = id.startsWith('unit:') || id.startsWith('post:')
  const radio = (one: ToldChoice) => (
    <Radio
      key={one.key}
      name={key}
      checked={chosen === one.key}
      onChange={() => choose(one.key)}
      label={<Told told={one} />}
      aria-describedby={about}
    />
  )
  return (
    <tr aria-label={`${name}, ${what}`}>
      <td id={about}>
        {isShown ? (
          <button type="button" className={styles.link} onClick={() => goTo(id)}>
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        <div>{what}</div>
        {beside && <div className={lists.muted}>{beside}</div>}
        {office && <div className={lists.muted}>{office}</div>}
      </td>
      <td>{choices.slice(0, 1).map(radio)}</td>
      <td>{choices.slice(1).map(radio)}</td>
    </tr>
  )
}

function Told({ told }: { readonly told: ToldChoice }) {
  const { text, written, along, isPossible } = told
  const words = useWords()
  return (
    <>
      <span>{text}</span>
      <span className={styles.written}>{written}</span>
      {along && <span className={styles.along}>{along}</span>}
      {!isPossible && <span className={styles.along}>{words('sharing.clash-impossible')}</span>}
    </>
  )
}
