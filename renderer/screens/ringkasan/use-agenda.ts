import { useCallback } from 'react'
import { fileName } from '../../app/files/file-name.ts'
import { leftOutOf } from '../../app/files/left-out-choice.ts'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { addMonths } from '../../domain/values/calendar-date.ts'
import { USUAL_PAPER } from '../../papers/order/paper-choice.ts'
import { paperFile } from '../../papers/paper-file.ts'
import { paperKind } from '../../papers/paper-table.ts'
import { useAllSaved } from '../hooks/use-all-saved.ts'
import { useSaveAs } from '../hooks/use-save-as.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

/** So many months ahead a calendar is reminded of. */
const MONTHS = 3

/** The week's agenda on paper, and the reminders of the months to come for a calendar. */
export function useAgenda() {
  const { open, workspace, today } = useSession()
  const words = useWords()
  const on = useShownDate()
  const saveAs = useSaveAs()
  const allSaved = useAllSaved()
  const show = useShowSheets()
  const print = useCallback(
    () => show({ kind: 'agenda', unitId: null, since: null, until: null }),
    [show],
  )
  const save = useCallback(async () => {
    if (!(await allSaved())) return
    const { structure } = workspace.getState()
    const source = { structure, live: structure, proposal: null }
    const span = { since: on, until: addMonths(on, MONTHS) }
    const choice = { ...USUAL_PAPER, ...leftOutOf(open).get(), ...span }
    const wish = { choice, language: words.language, on, today: today(), part: open.part }
    const bytes = await paperFile(paperKind('agenda'), 'ics', source, wish)
    const what = words('agenda.calendar')
    const name = `${fileName(structure, open.id)} - ${what}`
    const file = { name, label: 'iCalendar (ICS)', extension: 'ics' }
    if (bytes) await saveAs(what, file, bytes, choice.without.length > 0)
  }, [allSaved, workspace, open, today, on, words, saveAs])
  return { print, save }
}
