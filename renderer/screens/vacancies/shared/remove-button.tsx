import { Button } from '@mantine/core'
import { useWords } from '../../../app/session.tsx'

/** Takes one row out of a short list; its name tells which to who hears it only. */
export function RemoveButton({ name, onClick }: { readonly name: string; onClick(): void }) {
  const words = useWords()
  const label = words('freeze.remove')
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      aria-label={`${label} ${name}`}
      onClick={onClick}
    >
      {label}
    </Button>
  )
}
