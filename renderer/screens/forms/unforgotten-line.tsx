import { Anchor } from '@mantine/core'
import { useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import { noteUnforgotten, unforgottenIn } from '../../app/view/unforgotten.ts'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import { PageLink } from '../help/page-link.tsx'
import { ProblemTold } from '../hooks/problem-told.tsx'

/** That somebody in this office could not be made nameless, and why, until it is read or done. */
export function UnforgottenLine() {
  const { open, preferences } = useSession()
  const note = unforgottenIn(useStore(preferences), open.id)
  const words = useWords()
  const today = useToday()
  if (!note) return null
  return (
    <p role="note">
      {words('forget.not-done', { when: recentMoment(words, note.at, today) })}{' '}
      <ProblemTold problem={note.problem} /> <PageLink id="forget-person" />{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        onClick={() => noteUnforgotten(preferences, open.id, null)}
      >
        {words('forget.not-done-read')}
      </Anchor>
    </p>
  )
}
