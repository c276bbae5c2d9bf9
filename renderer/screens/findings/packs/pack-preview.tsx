import { Alert, Button, Checkbox, Group } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { policyTrusts } from '../../../app/policy/give-packs.ts'
import { setBy } from '../../../app/policy/policy-told.ts'
import { putAside } from '../../../app/rule-packs/offered-pack.ts'
import { type OpenedPack, readAloud } from '../../../app/rule-packs/open-pack.ts'
import { useSession, useShownDate, useStore, useWords } from '../../../app/session.tsx'
import { isSamePack, markOf, shortSigner } from '../../../domain/rule-packs/rule-pack.ts'
import { packPreview, packsTaken, takePack } from '../../../domain/rule-packs/take-pack.ts'
import { apply, isEmpty, NO_CHANGE } from '../../../domain/structure/change.ts'
import { parseIsoDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { ProblemTold } from '../../hooks/problem-told.tsx'
import { PackFindings } from './pack-findings.tsx'
import { PackRows } from './pack-rows.tsx'
import styles from './packs.module.css'
import { useInForce, usePackActs } from './use-pack-acts.ts'

/** What a pack would bring: whose it is, row by row, and in findings; taken once its key is trusted. */
export function PackPreview({ offered }: { readonly offered: OpenedPack }) {
  const { pack, fingerprint } = offered
  const words = useWords()
  const { preferences, policy } = useSession()
  const { take } = usePackActs()
  const structure = useInForce()
  const on = useShownDate()
  const trusted = useStore(preferences).trustedKeys[fingerprint]
  const [isCompared, setCompared] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const [isTaking, setTaking] = useState(false)
  const { rows, act, offices, change } = useMemo(() => {
    const act = takePack(pack, fingerprint)(structure)
    const change = act.ok ? act.value : NO_CHANGE
    const offices = { without: structure, taken: apply(structure, change) }
    return { rows: packPreview(structure, pack, fingerprint), act, offices, change }
  }, [structure, pack, fingerprint])
  const { name, version, issuer, issuedOn } = pack
  const date = longDate(issuedOn, words.language)
  const changes = act.ok && !isEmpty(change)
  const since = parseIsoDate(trusted?.since ?? '')
  const known = policyTrusts(policy.policy, fingerprint)
    ? words('packs.key-policy', { name: setBy(words, policy.policy) })
    : trusted && words('packs.key-known', { date: since ? longDate(since, words.language) : '–' })
  return (
    <div className={styles.body}>
      <p>
        {words('packs.told', { version, date, issuer })}{' '}
        {before(structure, offered, changes, words)}
      </p>
      {known ? (
        <>
          <p>{known}</p>
          <Fingerprint of={fingerprint} />
        </>
      ) : (
        <section className={styles.unknown} aria-label={words('packs.key-new')}>
          <h3>{words('packs.key-new')}</h3>
          <p>{words('packs.key-compare', { issuer })}</p>
          <Fingerprint of={fingerprint} />
          <Checkbox
            ref={box}
            error={isAsked && !isCompared && words('packs.key-not-compared')}
            label={words('packs.key-compared')}
            checked={isCompared}
            onChange={(event) => setCompared(event.currentTarget.checked)}
          />
        </section>
      )}
      {!act.ok && (
        <Alert color="red" role="alert" title={words('shell.refused')} mb="md">
          <ProblemTold problem={act.problem} />
        </Alert>
      )}
      {act.ok && !changes && <p role="status">{words('packs.nothing')}</p>}
      <PackRows rows={rows} offices={offices} on={on} name={name} />
      {changes && <PackFindings offices={offices} change={change} on={on} />}
      <Group justify="flex-end" className={styles.foot}>
        <Button variant="default" onClick={putAside}>
          {words('packs.back')}
        </Button>
        {changes && (
          <Button
            loading={isTaking}
            onClick={() => {
              if (!known && !isCompared) {
                setAsked(true)
                box.current?.focus()
                return
              }
              setTaking(true)
              void take(offered).finally(() => setTaking(false))
            }}
          >
            {words('packs.take')}
          </Button>
        )}
      </Group>
    </div>
  )
}

/** What the office has of this pack already, in a sentence; nothing where it has nothing. */
function before(
  structure: Parameters<typeof packsTaken>[0],
  { pack, fingerprint }: OpenedPack,
  changes: boolean,
  words: ReturnType<typeof useWords>,
): string {
  const mark = markOf(pack, fingerprint)
  const taken = packsTaken(structure)
  const had = taken.find((one) => isSamePack(one, mark))
  if (had && had.version < mark.version) return words('packs.replaces', { had: had.version })
  if (had?.version === mark.version && changes) return words('packs.same-version')
  const other = taken.some(
    (one) => one.name === mark.name && one.signer !== shortSigner(fingerprint),
  )
  return !had && other ? words('packs.other-key') : ''
}

function Fingerprint({ of }: { readonly of: string }) {
  const words = useWords()
  return (
    <p>
      {words('packs.key')}: <code className={styles.key}>{readAloud(of)}</code>
    </p>
  )
}
