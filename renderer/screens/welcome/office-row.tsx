import { ActionIcon, Badge, Menu } from '@mantine/core'
import { IconDots, IconLock, IconLockOpen } from '@tabler/icons-react'
import type { Office } from '../../app/files/cabinet.ts'
import { useNamed, useWords } from '../../app/session.tsx'
import { OF_NAMES } from '../../domain/values/language.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { Told } from '../hooks/told.tsx'
import styles from './cabinet.module.css'
import { toldApart } from './office-told.ts'
import { workDay } from './work-day.ts'

export interface RowActs {
  open(office: Office): void
  lookAt(office: Office): void
  rename(office: Office): void
  copy(office: Office): void
  putAway(office: Office, away: boolean): void
  trash(office: Office): void
  erase(office: Office): void
  /** What is on record of one person: handed out, or erased. */
  forget(office: Office): void
  lock(office: Office): void
  changeLock(office: Office): void
  dropLock(office: Office): void
  reveal(office: Office): void
}

/** One office of the cabinet: opened by a click, everything else in its menu. */
export function OfficeRow({ office, acts }: { readonly office: Office; readonly acts: RowActs }) {
  const words = useWords()
  const named = useNamed()
  const { name, note, government, from, units, isExample, putAway, seal } = office
  const item = (word: Parameters<typeof words>[0], run: () => void, color?: string) => (
    <Menu.Item onClick={run} {...(color ? { color } : {})}>
      {words(word)}
    </Menu.Item>
  )
  return (
    <li className={styles.row} data-away={putAway}>
      <button type="button" className={styles.open} onClick={() => acts.open(office)}>
        <span className={styles.name}>
          <span lang={OF_NAMES}>{name}</span>
          {note && <em>{note}</em>}
          {seal !== null && (
            <Badge
              size="xs"
              variant="light"
              radius="sm"
              {...(seal === 'open' ? { color: 'orange' } : {})}
              leftSection={seal === 'open' ? <IconLockOpen size={10} /> : <IconLock size={10} />}
            >
              {words(seal === 'open' ? 'lock.open' : 'lock.closed')}
            </Badge>
          )}
          {isExample && (
            <Badge size="xs" variant="light" radius="sm">
              {words('office.example')}
            </Badge>
          )}
        </span>
        <small className={styles.place}>
          {government && <span lang={OF_NAMES}>{government}</span>}
          {government && from && ' · '}
          {from && <Told text={named('office.from', { name: from })} />}
        </small>
        <span className={styles.figure}>
          {units === null
            ? ''
            : words('shell.status-units', { count: wholeNumber(units, words.language) })}
        </span>
        <span className={styles.figure}>{workDay(office.lastWork, words)}</span>
      </button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={words('office.acts', { name: toldApart(office) })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {item('office.open', () => acts.open(office))}
          {item('welcome.look', () => acts.lookAt(office))}
          <Menu.Divider />
          {seal === null && item('office.rename-menu', () => acts.rename(office))}
          {seal === null && item('office.copy', () => acts.copy(office))}
          {item('office.reveal', () => acts.reveal(office))}
          <Menu.Divider />
          {seal === null ? (
            item('lock.menu', () => acts.lock(office))
          ) : (
            <>
              {item('lock.change-menu', () => acts.changeLock(office))}
              {item('lock.drop-menu', () => acts.dropLock(office))}
            </>
          )}
          <Menu.Divider />
          {item(putAway ? 'office.bring-back' : 'office.put-away', () =>
            acts.putAway(office, !putAway),
          )}
          {seal === null && item('forget.menu', () => acts.forget(office))}
          {item('office.trash-menu', () => acts.trash(office), 'red')}
          {item('erase.menu', () => acts.erase(office), 'red')}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
