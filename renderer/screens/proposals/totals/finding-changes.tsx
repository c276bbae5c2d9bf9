import { useWords } from '../../../app/session.tsx'
import type { AllFindings, AnyFinding } from '../../../domain/findings/all-findings.ts'
import { findingKey } from '../../../domain/rule-table/finding.ts'
import lists from '../../../parts/lists.module.css'
import { anyFindingSentence } from '../../../words/telling/any-finding.ts'
import styles from '../state/proposals.module.css'

/** So many sentences are shown of a side; the screen of findings has all. */
const SHOWN = 100

/** What the rules find on one side only: what a change puts right, and what it brings with it. */
export function FindingChanges(props: {
  readonly before: AllFindings
  readonly after: AllFindings
}) {
  const words = useWords()
  const { before, after } = props
  // Gone only because somebody accepted it.
  const reasons = new Map(
    after.accepted.map(({ finding, override }) => [findingKey(finding), override.reason]),
  )
  const sentence = (finding: AnyFinding) => {
    const reason = reasons.get(findingKey(finding))
    const because = reason && words('findings.accepted-because', { reason })
    return [anyFindingSentence(words, finding), because].filter(Boolean).join(' ')
  }
  const groups = [
    { title: words('totals.findings-new'), findings: onlyIn(after.open, before.open) },
    { title: words('totals.findings-gone'), findings: onlyIn(before.open, after.open) },
  ]
  return groups.map(({ title, findings }) =>
    findings.length === 0 ? null : (
      <section key={title} className={styles.section} aria-label={title}>
        <h2>
          {title} ({findings.length})
        </h2>
        <ul>
          {findings.slice(0, SHOWN).map((finding) => (
            <li key={findingKey(finding)}>{sentence(finding)}</li>
          ))}
        </ul>
        {findings.length > SHOWN && (
          <p className={lists.muted}>
            {words('totals.findings-more', { count: findings.length - SHOWN })}
          </p>
        )}
      </section>
    ),
  )
}

/** Findings of one list that the other has not; the same rule on the same subject is one finding. */
function onlyIn(these: readonly AnyFinding[], those: readonly AnyFinding[]): AnyFinding[] {
  const known = new Set(those.map(findingKey))
  return these.filter((finding) => !known.has(findingKey(finding)))
}
