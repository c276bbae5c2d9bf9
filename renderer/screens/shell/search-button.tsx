import { IconSearch } from '@tabler/icons-react'
import { useSession, useWords } from '../../app/session.tsx'
import styles from './app-shell.module.css'

export function SearchButton() {
  const { view } = useSession()
  const words = useWords()
  return (
    <button type="button" className={styles.search} onClick={() => view.set({ paletteOpen: true })}>
      <IconSearch size={16} aria-hidden />
      {words('shell.search-short')}
      <kbd>Ctrl+K</kbd>
    </button>
  )
}
