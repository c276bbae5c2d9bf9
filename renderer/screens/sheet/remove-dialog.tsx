import { Button, Group } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { PostId, UnitId } from '../../domain/records/records.ts'
import { removalOf, removeRows } from '../../domain/verbs/remove-rows.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { useAct } from '../hooks/use-act.ts'

/** What goes with the selected rows, in numbers, before it goes. */
export function RemoveDialog(props: {
  readonly ids: readonly (UnitId | PostId)[]
  onClose(): void
}) {
  const { ids, onClose } = props
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const on = useShownDate()
  const { units, posts, appointments, acting, unnamed } = removalOf(structure, ids, on)
  const number = (value: number) => wholeNumber(value, words.language)
  async function remove() {
    onClose()
    await act({ code: 'remove-rows', params: { count: ids.length } }, removeRows(ids))
  }
  return (
    <Dialog opened onClose={onClose} title={words('sheet.remove-title', { count: ids.length })}>
      <p>
        {words('sheet.remove-text', {
          units: number(units),
          posts: number(posts),
          appointments: number(appointments),
        })}
        {acting > 0 && ` ${words('sheet.remove-acting', { count: number(acting) })}`}
        {unnamed > 0 && ` ${words('chart.abolish-unnamed', { count: unnamed })}`}
      </p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button color="red" data-autofocus onClick={() => void remove()}>
          {words('sheet.remove-do')}
        </Button>
      </Group>
    </Dialog>
  )
}
