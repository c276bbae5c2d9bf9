import { IconSitemap } from '@tabler/icons-react'
import { useSession, useShownDate, useStructure, useView, useWords } from '../../app/session.tsx'
import { vacantLeading } from '../../domain/readings/vacant-leading.ts'
import type { ScreenId } from '../../words/dictionary.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { useExpected } from '../hooks/use-expected.ts'
import { useJudged } from '../hooks/use-judged.ts'
import { usePainted } from '../hooks/use-painted.ts'
import { useSettled } from '../hooks/use-settled.ts'
import styles from './app-shell.module.css'
import { SCREENS } from './screen-table.ts'

export function Rail() {
  const { view } = useSession()
  const { screen } = useView()
  const words = useWords()
  const counts = useRailCounts()
  return (
    <nav className={styles.rail} aria-label={words('shell.navigation')}>
      <div className={styles.brand}>
        <IconSitemap size={20} stroke={1.8} aria-hidden />
        <span className={`${styles.itemName} at-times-hidden`}>{words('shell.program')}</span>
      </div>
      {SCREENS.map(({ id, icon: Mark, warm }) => {
        const count = counts[id] ?? 0
        return (
          <button
            key={id}
            type="button"
            className={styles.item}
            aria-current={screen === id ? 'page' : undefined}
            title={words(`screen.${id}`)}
            onClick={() => view.set({ screen: id })}
            onFocus={warm}
            onPointerEnter={warm}
          >
            <Mark size={18} stroke={1.6} aria-hidden />
            <span className={`${styles.itemName} at-times-hidden`}>{words(`screen.${id}`)}</span>
            {count > 0 && (
              <span className={styles.badge}>{wholeNumber(count, words.language)}</span>
            )}
          </button>
        )
      })}
    </nav>
  )
}

/** The numbers beside the parts of the program in the rail, of what their screens list; findings are counted when the editing rests. */
function useRailCounts(): Partial<Record<ScreenId, number>> {
  const structure = useStructure()
  const judged = useJudged(useSettled(structure, null))
  const date = useShownDate()
  const expected = useExpected()
  const kekosongan = usePainted() ? vacantLeading(expected, date) : 0
  return { kekosongan, temuan: judged?.open.length ?? 0 }
}
