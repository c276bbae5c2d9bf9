import type { RegulationTold } from '../../app/files/open-regulation.ts'
import { useWords } from '../../app/session.tsx'
import { OF_NAMES } from '../../domain/values/language.ts'
import type { Words } from '../../words/words.ts'
import styles from './perwali.module.css'

type Article = RegulationTold['articles'][number]

/** So many articles are told one by one. */
const MOST = 1000

/** Article by article what was understood of a regulation, and what is kept whole. */
export function RegulationArticles({ articles }: { readonly articles: readonly Article[] }) {
  const words = useWords()
  return (
    <section
      className={styles.articles}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard
      tabIndex={0}
      aria-label={words('perwali.articles')}
    >
      <table aria-label={words('perwali.articles')}>
        <thead>
          <tr>
            <th scope="col">{words('perwali.article')}</th>
            <th scope="col">{words('perwali.understood')}</th>
            <th scope="col">{words('perwali.state')}</th>
          </tr>
        </thead>
        <tbody>
          {articles.slice(0, MOST).map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article can be there twice
            <tr key={at}>
              <th scope="row">{words('perwali.number', { number: one.number })}</th>
              <td lang={OF_NAMES}>
                <Understood article={one} words={words} />
              </td>
              <td>
                <span className={styles.state} data-state={one.state}>
                  {words(`perwali.state-${one.state}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Understood({ article, words }: { readonly article: Article; readonly words: Words }) {
  const { units, unmet, begins, isList } = article
  const told = units.map(({ name, ...counts }) => words('perwali.unit', { name, ...counts }))
  return (
    <>
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {told.length === 0 && <p className={styles.begins}>{begins}</p>}
      {isList && <p>{words('perwali.list')}</p>}
      {unmet.map((name) => (
        <p key={name} className={styles.unmet}>
          {words('perwali.not-met', { name })}
        </p>
      ))}
    </>
  )
}
