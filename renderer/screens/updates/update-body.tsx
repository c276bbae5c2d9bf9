import { Button, Group } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { civilToday, hearClock } from '../../app/clock.ts'
import type { Program } from '../../app/files/program.ts'
import { lockReason } from '../../app/policy/locks.ts'
import { useStore, useWords } from '../../app/session.tsx'
import {
  chooseUpdatePlace,
  leaveUpdatePlace,
  lookForUpdate,
  openUpdate,
  takeUpdate,
  type UpdateState,
  updates,
} from '../../app/updates/updates.ts'
import { day } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import type { Words } from '../../words/words.ts'
import { ChangesList } from '../help/changes-list.tsx'
import { PageLink } from '../help/page-link.tsx'
import styles from './updates.module.css'

interface UpdateBodyParts extends Pick<Program, 'desktop'> {
  readonly policy: Program['policy'] | undefined
}

/** The folder, what lies in it for this computer, and the way to install that. */
export function UpdateBody({ desktop, policy }: UpdateBodyParts) {
  const words = useWords()
  const { state, refused, isBusy } = useStore(updates)
  const lock = policy ? lockReason(words, policy, 'pembaruan') : null
  if (!state) return <p role="status">{refused ?? words('unexpected.reading')}</p>
  const isSetUp = state.keys.length > 0
  const found = state.found?.is === 'newer' ? state.found : null
  const isTaken = found?.package?.taken != null
  const closed =
    lock === null ? {} : ({ disabled: true, 'aria-describedby': 'lock-updates' } as const)
  return (
    <div className={styles.body}>
      <p>
        {words(isSetUp ? 'updates.lead' : 'updates.not-set-up')} <PageLink id="updates" />
      </p>
      {isSetUp && <Place state={state} />}
      {isSetUp && lock !== null && <p id="lock-updates">{lock}</p>}
      <div role="status">
        {isSetUp && state.place && <p>{outcomeOf(state, words)}</p>}
        {isBusy && <p>{words(found ? 'updates.taking' : 'unexpected.reading')}</p>}
      </div>
      {refused !== null && (
        <p role="alert" className={styles.wrong}>
          {refused}
        </p>
      )}
      {found && <ChangesList changes={found.changes} />}
      {found?.package && <Package of={found.package} />}
      {isSetUp && (
        <Group gap="xs" justify="flex-end">
          {state.place && (lock !== null || !state.place.isSet) && (
            <Button
              variant="subtle"
              disabled={isBusy}
              onClick={() => void leaveUpdatePlace(desktop)}
              {...closed}
            >
              {words('updates.leave')}
            </Button>
          )}
          <Button
            variant={state.place ? 'default' : 'filled'}
            disabled={isBusy}
            onClick={() => void chooseUpdatePlace(desktop, words('updates.choose-title'))}
            {...closed}
          >
            {words(state.place ? 'updates.choose-other' : 'updates.choose')}
          </Button>
          {state.place && (
            <Button
              variant={found ? 'default' : 'filled'}
              loading={isBusy && !found}
              onClick={() => void lookForUpdate(desktop)}
            >
              {words('updates.now')}
            </Button>
          )}
          {found && !isTaken && (
            <Button loading={isBusy} data-autofocus onClick={() => void takeUpdate(desktop)}>
              {words('updates.take')}
            </Button>
          )}
          {isTaken && (
            <>
              <Button variant="default" onClick={() => void openUpdate(desktop, true)}>
                {words('updates.reveal')}
              </Button>
              <Button onClick={() => void openUpdate(desktop, false)}>
                {words('updates.install')}
              </Button>
            </>
          )}
        </Group>
      )}
    </div>
  )
}

function Place({ state }: { readonly state: UpdateState }) {
  const words = useWords()
  const today = useSyncExternalStore(hearClock, civilToday)
  const { place, lookedAt } = state
  if (!place) return <p>{words('updates.no-place')}</p>
  const looked = lookedAt
    ? words('updates.looked', { when: recentMoment(words, lookedAt, today) })
    : words('updates.never')
  return (
    <p>
      {words('updates.place')}: <strong>{place.folder}</strong>
      {place.isSet && ` (${words('updates.place-set')})`}. {looked}
    </p>
  )
}

type OwnPackage = NonNullable<NonNullable<UpdateState['found']>['package']>

function Package({ of: { kind, file, bytes, taken } }: { readonly of: OwnPackage }) {
  const words = useWords()
  const size = wholeNumber(Math.max(1, Math.round(bytes / 1_000_000)), words.language)
  return (
    <>
      <p>
        {taken ? words('updates.taken', { path: taken }) : words('updates.package', { file, size })}
      </p>
      {taken && <p>{words(`updates.how-${kindOf(kind)}`)}</p>}
      <p className={styles.muted}>{words('updates.back')}</p>
    </>
  )
}

/** What is known of newer programs in one sentence. */
export function outcomeOf({ trouble, found }: UpdateState, words: Words): string {
  if (trouble) return trouble.message
  if (!found) return words('updates.never')
  const { is, version } = found
  return words(`updates.${is}`, { version, day: longDate(day(found.day), words.language) })
}

const KINDS = ['deb', 'portable', 'appimage', 'nsis', 'msi', 'dmg'] as const

/** A kind this program knows of; another would not have been offered. */
function kindOf(kind: string): (typeof KINDS)[number] {
  return KINDS.find((one) => one === kind) ?? 'portable'
}
