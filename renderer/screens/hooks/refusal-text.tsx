import { Anchor } from '@mantine/core'
import { Told } from './told.tsx'

/** Why something was refused, and where there is one the page of help about it. */
export function RefusalText(props: {
  readonly text: string
  readonly help: string | null
  onHelp(): void
}) {
  const { text, help, onHelp } = props
  return (
    <>
      <Told text={text} />
      {help !== null && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          display="block"
          ta="left"
          mt="xs"
          onClick={onHelp}
        >
          {help}
        </Anchor>
      )}
    </>
  )
}
