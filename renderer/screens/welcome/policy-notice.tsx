import { Alert, Button, Group } from '@mantine/core'
import type { Program } from '../../app/files/program.ts'
import { policyMark, policyProblems } from '../../app/policy/policy-told.ts'
import { useStorePart, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { PageLink } from '../help/page-link.tsx'

/** On the first page, until it was read: what of the computer's policy is not used. */
export function PolicyNotice(props: {
  readonly program: Program
  readonly preferences: Store<Preferences>
}) {
  const { program, preferences } = props
  const words = useWords()
  const read = useStorePart(preferences, ({ policy }) => policy.read)
  const told = program.policy
  if (!told || told.problems.length === 0 || read === policyMark(told)) return null
  function understood() {
    if (!told) return
    preferences.set(({ policy }) => ({ policy: { ...policy, read: policyMark(told) } }))
  }
  return (
    <Alert color="yellow" title={words('policy.title')} mb="lg" role="alert">
      {words('policy.wrong-short', { count: told.problems.length })}
      <ul>
        {policyProblems(words, told).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={understood}>
          {words('policy.understood')}
        </Button>
        <PageLink id="policy" />
      </Group>
    </Alert>
  )
}
