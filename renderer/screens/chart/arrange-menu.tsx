import { Menu } from '@mantine/core'
import { IconLayoutDistributeVertical } from '@tabler/icons-react'
import { MENUS } from '../../actions/menus.ts'
import { useStructure, useWords } from '../../app/session.tsx'
import { childrenOf, get } from '../../domain/structure/structure.ts'
import { branchStyleId } from '../../domain/verbs/arrange-units.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { MenuLines } from '../commands/menu-command.tsx'
import { useSelectedUnits } from './state/use-selected-units.ts'

/** How the branch of the selected unit is drawn, and what is folded. */
export function ArrangeMenu() {
  const words = useWords()
  return (
    <MenuButton
      name={words('chart.arrange')}
      icon={<IconLayoutDistributeVertical size={16} aria-hidden />}
    >
      <Arrangements />
      <Menu.Divider />
      <MenuLines groups={MENUS.fold} />
    </MenuButton>
  )
}

/** Says which branch is meant, or why there is none, and marks how it is drawn now. */
function Arrangements() {
  const structure = useStructure()
  const words = useWords()
  const parents = useSelectedUnits().filter((id) => childrenOf(structure, id).length > 0)
  const [first] = parents
  const styles = new Set(
    parents.map((id) => {
      const style = get(structure, branchStyleId(id))
      return `chart.${style?.columns ? `columns-${style.columns}` : `arrange-${style?.arrangement ?? 'auto'}`}`
    }),
  )
  const name =
    parents.length > 1
      ? words('chart.units', { count: parents.length })
      : (first && get(structure, first)?.name) || ''
  return (
    <>
      <Menu.Label maw={280}>
        {words(first ? 'chart.arrange-of' : 'chart.arrange-none', { name })}
      </Menu.Label>
      <MenuLines groups={MENUS.arrange} isChosen={(id) => styles.size === 1 && styles.has(id)} />
    </>
  )
}
