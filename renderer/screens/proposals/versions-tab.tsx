import { useWords } from '../../app/session.tsx'
import type { Version } from '../../domain/proposal/proposal.ts'
import { actsToRedo, fallenAlong } from '../../domain/proposal/versions/revision.ts'
import {
  earlierVersion,
  type VersionDifference,
  versionDifference,
} from '../../domain/proposal/versions/version-difference.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import lists from '../../parts/lists.module.css'
import { momentText } from '../../words/figures/moment-text.ts'
import { actText } from '../../words/telling/act-line.ts'
import type { Words } from '../../words/words.ts'
import { NamesIn } from '../hooks/named-texts.tsx'
import { useLive } from '../hooks/use-live.ts'
import { ActNumber } from './acts/act-number.tsx'
import columns from './state/columns.module.css'
import styles from './state/proposals.module.css'
import { useActSource } from './state/use-act-source.ts'
import type { Sides } from './state/use-proposals.ts'

/** Every text the proposal has had: its acts as they stood, what changed since the one before, the marks on it. */
export function VersionsTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { proposal } = sides
  if (proposal.versions.length === 0) {
    return <EmptyState>{words('versions.none')}</EmptyState>
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={words('proposal.tab-versions')} tabIndex={0}>
      {[...proposal.versions].reverse().map((version) => (
        <VersionBlock
          key={version.no}
          version={version}
          earlier={earlierVersion(proposal, version.no)}
          outcome={proposal.versions.find(({ no }) => no === version.no + 1)}
        />
      ))}
    </section>
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
  const source = useActSource(version.change, useLive())
  const difference = earlier && versionDifference(earlier.acts, acts)
  const redo = origin === 'decided' && earlier ? actsToRedo(earlier) : []
  const fallen = fallenAlong(version, outcome)
  return (
    <section className={styles.section} aria-label={words('proposal.version-of', { version: no })}>
      <h2>
        {words('proposal.version-of', { version: no })} · {words(`versions.${origin}`)} ·{' '}
        {momentText(at, words.language)}
      </h2>
      {difference && (
        <p className={styles.notice}>{differenceText(words, earlier.no, difference)}</p>
      )}
      {redo.length > 0 && (
        <div className={styles.notice}>
          {words('versions.redo')}
          <ul>
            {redo.map(({ act, remark }) => (
              <li key={act.key}>
                {act.no}. {words(`act.${act.act}`)} <NamesIn text={actText(words, act, source)} />
                {remark && `: ${remark}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <table
        aria-label={words('proposal.version-of', { version: no })}
        className={`${lists.table} ${styles.table} ${columns.numbered}`}
      >
        <tbody>
          {acts.map((act) => {
            const decision = decisions[act.key]
            return (
              <tr key={act.key}>
                <td>
                  <ActNumber no={act.no} />
                </td>
                <td>
                  <strong>{words(`act.${act.act}`)}</strong>{' '}
                  <NamesIn text={actText(words, act, source)} />
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

/** `Sejak versi 1: hilang 1, 3, 7.` */
function differenceText(
  words: Words,
  since: number,
  { added, gone, changed }: VersionDifference,
): string {
  const parts = [
    added.length > 0 && words('versions.added', { acts: added.join(', ') }),
    gone.length > 0 && words('versions.gone', { acts: gone.join(', ') }),
    changed.length > 0 && words('versions.changed', { acts: changed.join(', ') }),
  ].filter(Boolean)
  return parts.length === 0
    ? words('versions.same', { since })
    : words('versions.difference', { since, parts: parts.join('; ') })
}
