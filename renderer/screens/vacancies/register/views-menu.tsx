import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { SavedViews } from '../../../app/view/saved-views.ts'
import type { Store } from '../../../app/view/store.ts'
import { FIRST_VIEW } from '../../../registers/vacancies/view.ts'
import { useLacks } from '../../hooks/use-lacks.ts'

/** Saved views of the register: choose one, save this one by name, delete one. */
export function ViewsMenu(props: {
  readonly store: Store<SavedViews>
  readonly views: SavedViews
}) {
  const words = useWords()
  const { store, views } = props
  const [name, setName] = useState('')
  const lacking = useLacks(name.trim() === '' && words('vacancy.view-lacks'))

  function save() {
    const kept = views.named.filter((one) => one.name !== name.trim())
    store.set({ named: [...kept, { name: name.trim(), view: views.current }] })
    setName('')
  }
  return (
    <Menu position="bottom-end" width={260} closeOnItemClick>
      <Menu.Target>
        <Button variant="default" leftSection={<IconBookmark size={14} aria-hidden />}>
          {words('vacancy.views')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.named.map((one) => (
          <Group key={one.name} gap="xs" wrap="nowrap">
            <Menu.Item onClick={() => store.set({ current: one.view })}>{one.name}</Menu.Item>
            <ActionIcon
              aria-label={words('vacancy.view-delete', { name: one.name })}
              onClick={() =>
                store.set({ named: views.named.filter(({ name: other }) => other !== one.name) })
              }
            >
              <IconTrash size={14} />
            </ActionIcon>
          </Group>
        ))}
        <Menu.Item onClick={() => store.set({ current: FIRST_VIEW })}>
          {words('vacancy.view-reset')}
        </Menu.Item>
        <Menu.Divider />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            lacking.send(save)
          }}
        >
          <Group p="sm" gap="var(--space-tight)" align="flex-end" wrap="nowrap">
            <TextInput
              label={words('vacancy.view-save')}
              placeholder={words('vacancy.view-name')}
              value={name}
              ref={lacking.field}
              error={lacking.error}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" {...lacking.button}>
              {words('panel.save')}
            </Button>
          </Group>
        </form>
      </Menu.Dropdown>
    </Menu>
  )
}
