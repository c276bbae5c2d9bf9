import { Alert, Button, Group } from '@mantine/core'
import { useRef } from 'react'
import { policyPacksFound } from '../../../app/policy/give-packs.ts'
import { packs } from '../../../app/rule-packs/offered-pack.ts'
import { issuerOf } from '../../../app/rule-packs/trusted-keys.ts'
import { useNamed, useSession, useStore, useWords } from '../../../app/session.tsx'
import { shortSigner } from '../../../domain/rule-packs/rule-pack.ts'
import { packsTaken } from '../../../domain/rule-packs/take-pack.ts'
import { pageOfProblem } from '../../../help/problem-pages.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { PageLink } from '../../help/page-link.tsx'
import { Told } from '../../hooks/told.tsx'
import { lockedCell, useLock } from '../../hooks/use-lock.ts'
import styles from './packs.module.css'
import { TrustedList } from './trusted-list.tsx'
import { useInForce, usePackActs } from './use-pack-acts.ts'

const HEADS = ['packs.name', 'packs.issuer', 'packs.version', 'packs.issued', 'packs.rows'] as const

/** So much of a fingerprint tells two keys apart in a list. */
const SHORT = 8

/** Which packs are in, each with a way to withdraw it; a way to take another; the keys that are trusted. */
export function PacksList() {
  const words = useWords()
  const named = useNamed()
  const structure = useInForce()
  const { preferences } = useSession()
  const { trustedKeys } = useStore(preferences)
  const { isBusy, refused } = useStore(packs)
  const { choose, withdraw } = usePackActs()
  const button = useRef<HTMLButtonElement>(null)
  const taken = packsTaken(structure)
  const { packs: ofPolicy } = useStore(policyPacksFound)
  const lock = useLock('paketAturan')
  const setOf = (signer: string, name: string) =>
    ofPolicy.find(
      ({ opened }) =>
        opened?.pack.name === name && shortSigner(opened.fingerprint) === shortSigner(signer),
    )?.opened
  const page = refused && pageOfProblem(refused.problem.code)
  return (
    <div className={styles.body}>
      <p>
        {words('packs.lead')} <PageLink id="rule-packs" />
      </p>
      {taken.length === 0 ? (
        <p className={styles.muted}>{words('packs.none')}</p>
      ) : (
        <table className={styles.table} aria-label={words('packs.title')}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {words(head)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {taken.map((pack) => {
              const { signer, name, version, issuedOn, rows } = pack
              const key = words('packs.key-short', { key: signer.slice(0, SHORT) })
              const set = setOf(signer, name)
              const issuer = issuerOf(trustedKeys, signer) ?? set?.pack.issuer ?? key
              return (
                <tr key={`${signer} ${name}`}>
                  <th scope="row">{name}</th>
                  <td>{issuer}</td>
                  <td>{version}</td>
                  <td>{longDate(issuedOn, words.language)}</td>
                  <td>{wholeNumber(rows, words.language)}</td>
                  <td>
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      aria-label={words('packs.withdraw-named', { name, count: rows })}
                      {...lockedCell(set ? lock : null)}
                      onClick={() =>
                        void withdraw(pack).then((done) => done && button.current?.focus())
                      }
                    >
                      {words('packs.withdraw')}
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {lock && taken.some(({ signer, name }) => setOf(signer, name)) && (
        <p className={styles.muted}>{lock}</p>
      )}
      {refused && (
        <Alert color="red" role="alert" title={words('shell.refused')} mb="md">
          <Told
            text={words('packs.file', {
              file: refused.file,
              said: named.problem(refused.problem),
            })}
          />{' '}
          {page && page !== 'rule-packs' && <PageLink id={page} />}
        </Alert>
      )}
      <TrustedList onGone={() => button.current?.focus()} />
      <div role="status">{isBusy && words('packs.looking')}</div>
      <Group justify="flex-end">
        <Button ref={button} data-autofocus loading={isBusy} onClick={() => void choose()}>
          {words('packs.choose')}
        </Button>
      </Group>
    </div>
  )
}
