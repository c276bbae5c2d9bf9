import { Menu } from '@mantine/core'
import { IconLayoutDistributeVertical } from '@tabler/icons-react'
import { useStructure, useWords } from '../../app/session.tsx'
import { ARRANGEMENTS } from '../../domain/records/choices.ts'
import { childrenOf, get } from '../../domain/structure/structure.ts'
import { branchStyleId } from '../../domain/verbs/arrange-units.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { MenuCommand } from '../commands/menu-command.tsx'
import { useSelectedUnits } from './state/use-selected-units.ts'

const FOLDS = ['chart.fold-branch', 'chart.unfold-branch', 'chart.fold-offices', 'chart.unfold-all']

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
      {FOLDS.map((id) => (
        <MenuCommand key={id} id={id} />
      ))}
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
      return style?.columns ? `columns-${style.columns}` : `arrange-${style?.arrangement ?? 'auto'}`
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
      {[
        ...ARRANGEMENTS.map((one) => `arrange-${one}`),
        ...[2, 3, 4].map((columns) => `columns-${columns}`),
      ].map((id) => (
        <MenuCommand key={id} id={`chart.${id}`} chosen={styles.size === 1 && styles.has(id)} />
      ))}
    </>
  )
}
