import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { allFindings } from '../../../domain/findings/all-findings.ts'
import type { Post } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { anyFindingSentence } from '../../../words/telling/any-finding.ts'
import styles from '../../forms/history/case.module.css'

/** What the rules say about the case, the acting holder and the appointments of a post. */
export function CaseFindings({ post }: { readonly post: Post }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const found = allFindings(structure, date).open.filter(({ subjectId }) => {
    const subject = get(structure, subjectId)
    const about = subject?.kind === 'appointment' || subject?.kind === 'vacancy'
    return about && subject.postId === post.id
  })
  if (found.length === 0) return null
  return (
    <section className={styles.section} aria-label={words('vacancy.section-findings')}>
      <h3>{words('vacancy.section-findings')}</h3>
      <ul className={styles.findings}>
        {found.map((finding) => (
          <li key={`${finding.rule} ${finding.subjectId}`}>
            {anyFindingSentence(words, finding)} <small>{finding.article}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
