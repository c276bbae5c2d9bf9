import { Button, Group } from '@mantine/core'
import { useStore, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import type { HeldElsewhere } from '../../app/workspace/newer-data.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { momentText } from '../../words/figures/moment-text.ts'
import { PageLink } from '../help/page-link.tsx'

/** Who has the office open, on which computer since when: it is read meanwhile, or taken over. */
export function HeldOffer(props: {
  readonly held: HeldElsewhere
  readonly preferences: Store<Preferences>
  onLook(): void
  onTakeOver(): void
  onClose(): void
}) {
  const { held, preferences, onLook, onTakeOver, onClose } = props
  const { computer, officer, since, seen, isSilent } = held.holder
  const words = useWords()
  const own = useStore(preferences).officer
  const when = momentText(since, words.language)
  const last = momentText(seen, words.language)
  return (
    <Dialog opened onClose={onClose} title={words('held-elsewhere.title')} size={520}>
      <p>
        {officer === ''
          ? words('held-elsewhere.by-nobody', { computer, when })
          : words('held-elsewhere.by', { computer, officer, when })}{' '}
        {words(isSilent ? 'held-elsewhere.silent' : 'held-elsewhere.at-work', { last })}
        <PageLink id="two-computers" />
      </p>
      <p>{words('held-elsewhere.take-hint')}</p>
      <TextField
        id="held-officer"
        label={words('settings.officer')}
        value={own}
        onCommit={(name) => preferences.set({ officer: name.trim().slice(0, 100) })}
      />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button variant="default" onClick={onTakeOver}>
          {words('held-elsewhere.take')}
        </Button>
        <Button data-autofocus onClick={onLook}>
          {words('welcome.look')}
        </Button>
      </Group>
    </Dialog>
  )
}
