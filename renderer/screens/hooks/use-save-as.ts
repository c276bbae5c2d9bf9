import { useCallback } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { useShowSaved } from './saved-notice.tsx'
import { useFailure } from './use-act.ts'

/** What a file is called at first, and which kind it is. */
interface Named {
  readonly name: string
  readonly label: string
  readonly extension: string
}

/** Saves bytes where the user says, and tells where they went or why they did not; answers whether they lie there. */
export function useSaveAs() {
  const { desktop } = useSession()
  const words = useWords()
  const failed = useFailure()
  const showSaved = useShowSaved()
  return useCallback(
    async (what: string, file: Named, bytes: Uint8Array, isSecret = false): Promise<boolean> => {
      const saved = await desktop.saveFile({
        title: words('data.save-title', { what }),
        suggestedName: `${safe(file.name)}.${file.extension}`,
        filters: [{ name: file.label, extensions: [file.extension] }],
        bytes,
      })
      if (!saved.ok) failed(saved)
      else if (saved.value) {
        showSaved({ what, ...saved.value, isSecret })
        return true
      }
      return false
    },
    [desktop, words, failed, showSaved],
  )
}

/** A file name that every system takes. */
function safe(name: string): string {
  return name
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
}
