import { Alert, Button } from '@mantine/core'
import { closePacks, packs } from '../../app/rule-packs/offered-pack.ts'
import { useNamed, useStore, useWords } from '../../app/session.tsx'
import { PageLink } from '../help/page-link.tsx'
import { Told } from '../hooks/told.tsx'

/** On the first page: a rule pack waits until the office that takes it is open, or why a file is none. */
export function PackNotice() {
  const words = useWords()
  const named = useNamed()
  const { offered, refused } = useStore(packs)
  if (!offered && !refused) return null
  const title = offered
    ? words('packs.take-title', { name: offered.pack.name })
    : words('packs.title')
  return (
    <Alert color={offered ? 'blue' : 'red'} title={title} mb="lg" role="alert">
      {offered && <p>{words('packs.waits')}</p>}
      {refused && (
        <Told
          text={words('packs.file', {
            file: refused.file,
            said: named.problem(refused.problem),
          })}
        />
      )}
      <PageLink id="rule-packs" />
      <div>
        <Button mt="sm" size="xs" variant="default" onClick={closePacks}>
          {words('shell.close')}
        </Button>
      </div>
    </Alert>
  )
}
