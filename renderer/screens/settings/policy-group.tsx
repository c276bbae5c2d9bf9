import { policyPacksFound } from '../../app/policy/give-packs.ts'
import {
  lockedKeys,
  policyProblems,
  policySentence,
  setBy,
  setKeys,
} from '../../app/policy/policy-told.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import { PageLink } from '../help/page-link.tsx'
import styles from './settings.module.css'

/** What an administrator has set for this computer, where it stands, and what of it is not used; nothing where there is none. */
export function PolicyGroup() {
  const { policy: told } = useSession()
  const words = useWords()
  const { policy, places, problems } = told
  const { packs } = useStore(policyPacksFound)
  if (places.length === 0) return null
  const sets = setKeys(words, policy)
  const locks = lockedKeys(words, policy)
  return (
    <section className={styles.group} id="kebijakan">
      <h2>{words('policy.title')}</h2>
      <p>{words('policy.lead', { name: setBy(words, policy) })}</p>
      <p>{words('policy.places')}</p>
      {places.map((place) => (
        <strong key={place} className={styles.path}>
          {place}
        </strong>
      ))}
      <p>
        {sets.length > 0
          ? words('policy.sets', { list: sets.join(', ') })
          : words('policy.sets-nothing')}
      </p>
      {packs.length > 0 && (
        <>
          <p>{words('policy.packs')}</p>
          <ul>
            {packs.map(({ berkas, opened, problem }) => (
              <li key={berkas}>
                {opened &&
                  words('policy.pack', {
                    name: opened.pack.name,
                    version: opened.pack.version,
                    issuer: opened.pack.issuer,
                  })}
                {problem && <p className={styles.wrong}>{policySentence(words, problem)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {locks.length > 0 && <p>{words('policy.locks', { list: locks.join(', ') })}</p>}
      {problems.length > 0 && (
        <div role="alert">
          <p className={styles.wrong}>{words('policy.wrong', { count: problems.length })}</p>
          <ul>
            {policyProblems(words, told).map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <PageLink id="policy" />
      </p>
    </section>
  )
}
