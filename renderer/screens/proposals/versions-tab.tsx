import { actText } from '../../app/act-line.ts'
import { clockTime, longDate } from '../../app/format.ts'
import { useWords } from '../../app/session.tsx'
import { parseIsoDate } from '../../domain/calendar-date.ts'
import type { Version } from '../../domain/proposal/proposal.ts'
import { actsToRedo, fallenAlong } from '../../domain/proposal/revision.ts'
import { earlierVersion, versionDifference } from '../../domain/proposal/version-difference.ts'
import { ActNumber } from './act-number.tsx'
import styles from './proposals.module.css'
import type { Sides } from './use-proposals.ts'

/** Every text the proposal has had: its acts as they stood, what changed since the one before, the marks on it. */
export function VersionsTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { proposal } = sides
  if (proposal.versions.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words('versions.none')}</p>
      </div>
    )
  }
  return (
    <div className={styles.scroll}>
      {[...proposal.versions].reverse().map((version) => (
        <VersionBlock
          key={version.no}
          version={version}
          earlier={earlierVersion(proposal, version.no)}
          outcome={proposal.versions.find(({ no }) => no === version.no + 1)}
        />
      ))}
    </div>
  )
}

function VersionBlock(props: {
  readonly version: Version
  readonly earlier: Version | undefined
  /** The version that came after it. */
  readonly outcome: Version | undefined
}) {
  const { version, earlier, outcome } = props
  const words = useWords()
  const { no, origin, at, acts, decisions } = version
  const date = parseIsoDate(at.slice(0, 10))
  const difference = earlier && versionDifference(earlier.acts, acts)
  const redo = origin === 'decided' && earlier ? actsToRedo(earlier) : []
  const fallen = fallenAlong(version, outcome)
  const list = (numbers: readonly number[]) => numbers.join(', ') || '–'
  return (
    <section className={styles.section} aria-label={words('proposal.version-of', { version: no })}>
      <h2>
        {words('proposal.version-of', { version: no })} · {words(`versions.${origin}`)} ·{' '}
        {date ? longDate(date, words.language) : ''} {clockTime(at)}
      </h2>
      {difference && (
        <p className={styles.notice}>
          {words('versions.difference', {
            since: earlier.no,
            added: list(difference.added),
            gone: list(difference.gone),
            changed: list(difference.changed),
          })}
        </p>
      )}
      {redo.length > 0 && (
        <div className={styles.notice}>
          {words('versions.redo')}
          <ul>
            {redo.map(({ act, remark }) => (
              <li key={act.key}>
                {act.no}. {words(`act.${act.act}`)} {actText(words, act)}
                {remark && `: ${remark}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <table className={styles.table}>
        <tbody>
          {acts.map((act) => {
            const decision = decisions[act.key]
            return (
              <tr key={act.key}>
                <td>
                  <ActNumber no={act.no} />
                </td>
                <td>
                  <strong>{words(`act.${act.act}`)}</strong> {actText(words, act)}
                </td>
                <td>{act.reason}</td>
                <td>
                  {decision
                    ? [words(`mark.${decision.mark}`), decision.remark].filter(Boolean).join(': ')
                    : ''}
                  {fallen.has(act.key) && ` (${words('decide.falls-along')})`}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
