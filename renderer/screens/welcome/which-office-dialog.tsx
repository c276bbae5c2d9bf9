import { Button, Group, Stack } from '@mantine/core'
import { whichOffice } from '../../app/files/which-office.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { wholeNumber } from '../../words/figures/whole-number.ts'

/** Several offices lie in one shared folder: which of them is opened. */
export function WhichOfficeDialog() {
  const words = useWords()
  const { asked } = useStore(whichOffice)
  if (!asked) return null
  const { offices, answer } = asked
  return (
    <Dialog opened onClose={() => answer(null)} title={words('welcome.which-office')} size={480}>
      <p>{words('welcome.which-office-lead')}</p>
      <Stack gap="xs">
        {offices.map(({ group, name, units, by }, at) => {
          const count = wholeNumber(units, words.language)
          const told = [words('shell.status-units', { count }), by].filter(Boolean)
          return (
            <Button
              key={group}
              variant="default"
              {...(at === 0 ? { 'data-autofocus': true } : {})}
              onClick={() => answer(group)}
            >
              {`${name} · ${told.join(' · ')}`}
            </Button>
          )
        })}
      </Stack>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => answer(null)}>
          {words('shell.cancel')}
        </Button>
      </Group>
    </Dialog>
  )
}
