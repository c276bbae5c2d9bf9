import { NO_SERVER, type ServerNow } from '../../app/server/server-now.ts'
import { useSaving, useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import { NO_FOLDER, waitsForErasing } from '../../app/shared-folder/folder-now.ts'
import { clockTime } from '../../words/figures/format.ts'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import { useSharingLook } from './use-sharing-look.ts'

/**
 * "Tersimpan 09.41 · 3 belum terkirim · Kepegawaian kemarin 15.20 · 2 bentrok" in the foot of an office that is shared;
 * nothing of it for who works alone.
 */
export function SharingStatus() {
  const { view, folder, server } = useSession()
  const { trouble } = useStore(folder?.now ?? NO_FOLDER)
  const over = useStore(server?.now ?? NO_SERVER)
  const serverWaits = over.address === null ? null : waitingFor(over)
  const look = useSharingLook()
  const saving = useSaving()
  const words = useWords()
  const today = useToday()
  if (!look) return null
  const { unsent, taken, decisions } = look
  const when = taken?.at ? recentMoment(words, taken.at, today) : ''
  const parts = [
    saving.state === 'saved' &&
      saving.at &&
      words('shell.saved-at', { time: clockTime(saving.at, words.language) }),
    unsent > 0 ? words('sharing.unsent', { count: unsent }) : words('sharing.all-sent'),
    taken &&
      (taken.by
        ? words('sharing.from', { name: taken.by, when })
        : words('sharing.from-nobody', { when })),
    decisions.length > 0 && words('sharing.clashes', { count: decisions.length }),
    trouble && words(waitsForErasing(trouble) ? 'sharing.erased-waits' : 'sharing.folder-trouble'),
    serverWaits && words(serverWaits),
    over.refused.length > 0 &&
      words('sharing.server-refused-count', { count: over.refused.length }),
  ]
  return (
    <button
      type="button"
      data-sharing
      onClick={() => view.set({ screen: 'data', dataTab: 'sharing' })}
    >
      {parts.filter(Boolean).join(' · ')}
    </button>
  )
}

/** Why nothing goes over the city's server just now; null where it does. */
function waitingFor({ trouble, unsentBeforeAnew }: ServerNow) {
  if (trouble) return waitsForErasing(trouble) ? 'sharing.erased-waits' : 'sharing.server-trouble'
  return unsentBeforeAnew === null ? null : 'sharing.server-anew-waits'
}
