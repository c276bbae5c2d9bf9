import { Anchor } from '@mantine/core'
import { useSession, useStore, useWords } from '../../app/session.tsx'

/** That nobody said who works at this computer, and the way to where it is said; nothing once it was. */
export function NamelessLine() {
  const { preferences, view } = useSession()
  const { officer } = useStore(preferences)
  const words = useWords()
  if (officer !== '') return null
  return (
    <p>
      {words('journal.name-missing')}{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        onClick={() => view.set({ screen: 'pengaturan' })}
      >
        {words('journal.give-name')}
      </Anchor>
    </p>
  )
}
