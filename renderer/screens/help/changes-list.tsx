import { useWords } from '../../app/session.tsx'
import { day } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { longDate } from '../../words/figures/long-date.ts'
import styles from './help.module.css'

/** What versions brought, in the language of the screen, the newest first. */
export function ChangesList(props: {
  readonly changes: readonly ({ readonly version: string; readonly day: string } & Readonly<
    Record<Language, readonly string[]>
  >)[]
}) {
  const words = useWords()
  return (
    <>
      {props.changes.map(({ version, day: on, ...lines }) => (
        <section key={version} className={styles.version}>
          <h3>
            {words('updates.of-version', { version, day: longDate(day(on), words.language) })}
          </h3>
          <ul>
            {lines[words.language].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
