import { Group, Menu } from '@mantine/core'
import { IconSquare, IconSquareCheck } from '@tabler/icons-react'

const OWN_SIGN = { itemIndicator: { display: 'none' } } as const

/** An entry of a menu that is ticked or not; the menu stays open. */
export function TickedItem(props: {
  readonly label: string
  readonly checked: boolean
  readonly disabled?: boolean
  onChange(checked: boolean): void
}) {
  const { label, checked, disabled = false, onChange } = props
  const Sign = checked ? IconSquareCheck : IconSquare
  return (
    <Menu.CheckboxItem
      checked={checked}
      disabled={disabled}
      closeMenuOnClick={false}
      styles={OWN_SIGN}
      onChange={onChange}
    >
      <Group gap="var(--space-snug)" wrap="nowrap">
        <Sign size={16} aria-hidden />
        {label}
      </Group>
    </Menu.CheckboxItem>
  )
}
