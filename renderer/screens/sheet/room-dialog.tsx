import { Button, Group } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import type { AskRoom } from './pasted-block.ts'
import styles from './sheet.module.css'

export interface RoomQuestion {
  readonly outside: Parameters<AskRoom>[0]
  answer(choice: Awaited<ReturnType<AskRoom>>): void
}

/** Before anything is filled: what of a pasted block has no room, and what can be done about it. */
export function RoomDialog({ outside, answer }: RoomQuestion) {
  const words = useWords()
  const { rows, columns, cells, placed } = outside
  const { units, posts, unplaced } = placed
  const count = units.length + posts.length
  const number = (value: number) => wholeNumber(value, words.language)
  const parts = [
    rows > 0 ? words('sheet.room-rows', { count: number(rows) }) : null,
    columns > 0 ? words('sheet.room-columns', { count: number(columns) }) : null,
  ]
  return (
    <Dialog opened onClose={() => answer('nothing')} title={words('sheet.room-title')} size={520}>
      {cells > 0 && (
        <p>
          {words('sheet.room-text', {
            what: parts.filter(Boolean).join(words('sheet.room-and')),
            cells: number(cells),
          })}
        </p>
      )}
      {count > 0 && (
        <p>
          {words('sheet.room-offer', { units: number(units.length), posts: number(posts.length) })}
        </p>
      )}
      {unplaced.length > 0 && (
        <>
          <p>{words('sheet.room-unplaced', { count: unplaced.length })}</p>
          <ul className={styles.unplaced}>
            {unplaced.map(({ line, name, above }) => (
              <li key={line}>{words('sheet.room-line', { line, name, above })}</li>
            ))}
          </ul>
        </>
      )}
      {columns > 0 && <p>{words('sheet.room-columns-hint')}</p>}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => answer('nothing')}>
          {words('shell.cancel')}
        </Button>
        {cells > 0 && (
          <Button variant="default" onClick={() => answer('fit')}>
            {words('sheet.room-fit')}
          </Button>
        )}
        {count > 0 && (
          <Button data-autofocus onClick={() => answer('rows')}>
            {words('sheet.room-add', { count: number(count) })}
          </Button>
        )}
      </Group>
    </Dialog>
  )
}
