import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../app/session.tsx'
import { showReport } from '../../app/unexpected/unexpected.ts'
import type { Place } from '../../help/form/place.ts'
import { HELP_PAGES, type HelpPage, helpPage, type PageId } from '../../help/page-table.ts'
import { PICTURE_SIZE, pictureOf, pictureText } from '../../help/picture-table.ts'
import { stepRuns } from '../../help/step-words.ts'
import { termOf } from '../../help/term-table.ts'
import styles from './help.module.css'
import { PageLinks } from './page-links.tsx'
import { TermList } from './term-list.tsx'

/** One task: its steps with the names of the screen set strong, the terms it speaks of, and what is near it. */
export function HelpPageView(props: {
  readonly id: PageId
  onBack(): void
  onPage(id: PageId): void
  onScreen?(place: Place): void
}) {
  const { id, onBack, onPage, onScreen } = props
  const words = useWords()
  const page = helpPage(id)
  const { title, steps, typed = [] } = page.text[words.language]
  const [place] = page.places
  const head = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone with the list: the keyboard goes on at the head of the page.
  useEffect(() => head.current?.focus(), [])
  return (
    <article className={styles.page}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowLeft size={14} aria-hidden />}
        onClick={onBack}
      >
        {words('help.back')}
      </Button>
      <h3 ref={head} tabIndex={-1}>
        {title}
      </h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.parts.join()}>
            {stepRuns(words, step).map(({ text, named }, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other name
              named ? <b key={at}>{text}</b> : <span key={at}>{text}</span>,
            )}
          </li>
        ))}
      </ol>
      {typed.map(({ what, lines }) => (
        <figure key={what} className={styles.typed}>
          <figcaption>{what}</figcaption>
          <pre>{lines.join('\n')}</pre>
        </figure>
      ))}
      <HelpPicture id={id} />
      {REPORTS.has(id) && (
        <Button variant="default" onClick={() => showReport(true)}>
          {words('report.open')}
        </Button>
      )}
      {onScreen && place && place !== 'welcome' && (
        <Button variant="default" onClick={() => onScreen(place)}>
          {words('help.open-screen', { screen: words(`screen.${place}`) })}
        </Button>
      )}
      {page.terms.length > 0 && (
        <section className={styles.part}>
          <h4>{words('help.terms')}</h4>
          <TermList terms={page.terms.map(termOf)} />
        </section>
      )}
      <section className={styles.part}>
        <h4>{words('help.also')}</h4>
        <PageLinks pages={near(page)} onPage={onPage} />
      </section>
    </article>
  )
}

/** What these are about is a press away. */
const REPORTS: ReadonlySet<PageId> = new Set(['unexpected', 'problem-report'])

/** The pages before and behind it in its topic. */
function near(page: HelpPage): HelpPage[] {
  const topic = HELP_PAGES.filter((one) => one.topic === page.topic)
  const at = topic.indexOf(page)
  return topic.slice(Math.max(0, at - 2), at + 3).filter((one) => one !== page)
}

/** The picture of a page, as wide as the panel; pressed, it lies large over everything. */
function HelpPicture({ id }: { readonly id: PageId }) {
  const words = useWords()
  const large = useRef<HTMLDialogElement>(null)
  const page: HelpPage = helpPage(id)
  const image = (
    <img {...PICTURE_SIZE} src={pictureOf(id)} alt={pictureText(page, words)} loading="lazy" />
  )
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        title={words('help.enlarge')}
        onClick={() => large.current?.showModal()}
      >
        {image}
      </button>
      <dialog ref={large} className={styles.large} aria-label={words('help.enlarged')}>
        <button
          type="button"
          title={words('help.picture-close')}
          onClick={() => large.current?.close()}
        >
          {image}
        </button>
      </dialog>
    </>
  )
}
