import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { SettledTable, SheetLook } from '../../app/files/import-terms.ts'
import { openMapping, saveMapping } from '../../app/files/mapping-files.ts'
import { type Session, useWords } from '../../app/session.tsx'
import { MappingNames } from './mapping-names.tsx'

/** A mapping is remembered under a name, goes out as a file, and one from a file is used. */
export function MappingMenu(props: {
  readonly sheet: SheetLook
  readonly settle: (settled: SettledTable) => void
  readonly desktop: Session['desktop']
}) {
  const { sheet, settle, desktop } = props
  const words = useWords()
  const tell = (message: string | null) => {
    if (message) notifications.show({ message, autoClose: 8000 })
  }
  const [naming, setNaming] = useState(false)
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            {words('import.mapping')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming(true)}>{words('import.mapping-names')}</Menu.Item>
          <Menu.Item
            disabled={!sheet.mapping}
            onClick={() =>
              sheet.mapping && void saveMapping(desktop, sheet.mapping, words).then(tell)
            }
          >
            {words('import.mapping-save')}
          </Menu.Item>
          <Menu.Item
            onClick={() =>
              void openMapping(desktop, sheet, words).then((found) => {
                if (typeof found === 'string') tell(found)
                else if (found) settle(found)
              })
            }
          >
            {words('import.mapping-open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MappingNames opened={naming} sheet={sheet} settle={settle} close={() => setNaming(false)} />
    </>
  )
}
