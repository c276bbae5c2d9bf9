import { Button, Group } from '@mantine/core'
import { useEffect } from 'react'
import type { Program } from '../../app/files/program.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { changesSince } from '../../app/updates/changes.ts'
import { hearUpdates, showUpdates, updates } from '../../app/updates/updates.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { CHANGES } from '../../words/changes.ts'
import { ChangesList } from '../help/changes-list.tsx'
import { UpdateBody } from './update-body.tsx'

interface UpdateParts extends Pick<Program, 'desktop'> {
  readonly policy: Program['policy'] | undefined
  readonly preferences: Store<Preferences>
  /** Of the program that runs. */
  readonly version: string
}

/** Updates and what is new: opened by the strip, by the menu, and the second of them by itself after an update. */
export function UpdateDialogs({ desktop, policy, preferences, version }: UpdateParts) {
  const words = useWords()
  const { open } = useStore(updates)
  const { changesBefore } = useStore(preferences)
  const before = changesBefore === '' ? version : changesBefore
  const since = changesSince(CHANGES, before, version)
  useEffect(() => hearUpdates(desktop), [desktop])
  useEffect(() => {
    // Also of one that went back: what it brings when it comes again was read.
    if (since.length === 0 && changesBefore !== version) preferences.set({ changesBefore: version })
  }, [since.length, changesBefore, version, preferences])
  const close = () => {
    preferences.set({ changesBefore: version })
    showUpdates(null)
  }
  if (open === 'updates') {
    return (
      <Dialog opened onClose={() => showUpdates(null)} title={words('updates.title')} size={640}>
        <UpdateBody desktop={desktop} policy={policy} />
      </Dialog>
    )
  }
  if (open === null && since.length === 0) return null
  const isAfter = since.length > 0
  return (
    <Dialog opened onClose={close} title={words('updates.whats-new')} size={560}>
      {isAfter && <p>{words('updates.updated', { version })}</p>}
      <ChangesList changes={isAfter ? since : CHANGES} />
      <Group justify="flex-end">
        <Button data-autofocus onClick={close}>
          {words('shell.close')}
        </Button>
      </Group>
    </Dialog>
  )
}
