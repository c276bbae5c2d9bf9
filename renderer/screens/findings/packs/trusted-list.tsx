import { Button } from '@mantine/core'
import { readAloud } from '../../../app/rule-packs/open-pack.ts'
import { distrustKey } from '../../../app/rule-packs/trusted-keys.ts'
import { useSession, useStore, useWords } from '../../../app/session.tsx'
import { parseIsoDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import styles from './packs.module.css'

/** The keys whose packs are taken on this computer, folded; nothing where there is none. */
export function TrustedList({ onGone }: { onGone(): void }) {
  const words = useWords()
  const { preferences } = useSession()
  const keys = Object.entries(useStore(preferences).trustedKeys)
  if (keys.length === 0) return null
  return (
    <details className={styles.keys}>
      <summary>{words('packs.keys', { count: keys.length })}</summary>
      <ul>
        {keys.map(([fingerprint, { issuer, since }]) => {
          const day = parseIsoDate(since)
          const date = day ? longDate(day, words.language) : '–'
          return (
            <li key={fingerprint}>
              <strong>{issuer}</strong>, {words('packs.key-since', { date })}{' '}
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={words('packs.distrust-named', { issuer })}
                onClick={() => {
                  distrustKey(preferences, fingerprint)
                  onGone()
                }}
              >
                {words('packs.distrust')}
              </Button>
              <code className={styles.key}>{readAloud(fingerprint)}</code>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
