import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { drawnPasted, filledBy, type Pasted, type ReadCopied } from '../../app/files/paste-in.ts'
import { useShownDate, useStore, useStructure, useWords } from '../../app/session.tsx'
import { type Structure, structureOf } from '../../domain/structure/structure.ts'
import { pastedSentence } from '../hooks/pasted-words.ts'
import { shownPasted, useAcceptPasted } from '../hooks/use-pasting.ts'
import { PreviewChart } from '../importing/preview-chart.tsx'
import styles from './pasting.module.css'

/** In place of a screen: what a copied text will make of the office. Enter brings it in, Esc leaves all as it is. */
export function PasteReview() {
  const words = useWords()
  const office = useStructure()
  const { now } = useStore(shownPasted)
  const accept = useAcceptPasted()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const cancel = () => shownPasted.set({ now: null })
  if (!now) return null
  return (
    <section
      className={styles.review}
      aria-label={words('paste.review')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        cancel()
      }}
    >
      <header className={styles.head}>
        <div>
          <h1>{words('paste.title')}</h1>
          <p>{pastedSentence(now.pasted, office, words)}</p>
        </div>
        <Button variant="default" onClick={cancel}>
          {words('paste.cancel')}
        </Button>
        <Button ref={button} onClick={() => void accept()}>
          {words('paste.accept')}
        </Button>
      </header>
      <Body office={office} pasted={now.pasted} told={now.read.problems} />
    </section>
  )
}

function Body(props: {
  readonly office: Structure
  readonly pasted: Pasted
  readonly told: ReadCopied['problems']
}) {
  const words = useWords()
  const on = useShownDate()
  const { office, pasted, told } = props
  const { waiting, moved, held, fresh } = pasted
  const { drawn, inUnit } = useMemo(() => drawnPasted(pasted), [pasted])
  const structure = useMemo(() => structureOf(drawn), [drawn])
  const filled = useMemo(() => filledBy(office, pasted), [office, pasted])
  const marked = fresh.size < structure.tables.unit.size ? fresh : NONE
  const why = new Set(waiting.map((one) => one.why))
  const problems = told.filter(({ message, kept }) => !why.has(kept ?? message))
  const alone = waiting.length + moved.length + held.length + problems.length === 0
  return (
    <div className={styles.body} data-alone={alone}>
      <div className={styles.drawing}>
        <PreviewChart
          structure={structure}
          inUnit={inUnit}
          on={on}
          shown={null}
          fresh={marked}
          filled={filled}
        />
      </div>
      {!alone && (
        <div className={styles.told}>
          <Told
            title="paste.waiting"
            hint={words('paste.waiting-hint')}
            list={waiting.map((one) => one.why)}
          />
          <Told title="paste.held" hint={words('paste.held-hint')} list={held} />
          <Told title="paste.moved" list={moved} />
          <Told title="paste.check" list={problems.map(({ message }) => message)} />
        </div>
      )}
    </div>
  )
}

const NONE: ReadonlySet<never> = new Set()
/** So many of a list are told one by one. */
const MOST = 40

function Told(props: {
  readonly title: 'paste.waiting' | 'paste.held' | 'paste.moved' | 'paste.check'
  readonly hint?: ReactNode
  readonly list: readonly string[]
}) {
  const words = useWords()
  const { title, hint, list } = props
  if (list.length === 0) return null
  return (
    <section>
      <h2>{words(title, { count: list.length })}</h2>
      {hint && <p>{hint}</p>}
      <ul>
        {[...new Set(list)].slice(0, MOST).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
