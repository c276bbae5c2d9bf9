import { Alert } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { useHelpDoor } from './help-door.ts'
import { helpOf } from './refusal-notice.ts'
import type { useRefusalPlace } from './refusal-place.ts'
import { RefusalText } from './refusal-text.tsx'

/** What a form was refused, above its buttons; nothing where it was not. */
export function RefusalAlert({
  refused,
}: {
  readonly refused: ReturnType<typeof useRefusalPlace>
}) {
  const words = useWords()
  const openHelp = useHelpDoor()
  if (!refused) return null
  return (
    <Alert key={refused.turn} color="red" title={words('shell.refused')} p="xs" w="100%">
      <RefusalText
        text={refused.text}
        help={helpOf(refused, words)}
        onHelp={() => refused.page && openHelp(refused.page)}
      />
    </Alert>
  )
}
