import { notifications } from '@mantine/notifications'
import { backupBytes } from '../../app/files/backup.ts'
import { fileName } from '../../app/files/file-name.ts'
import { useSession, useShownDate, useWords, useWorkspaceState } from '../../app/session.tsx'
import type { ExportFormat, ExportName } from './exports.ts'

/** Saves one part of the file where the user says, and tells where it went or why it did not. */
export function useSaveExport(): (name: ExportName, format: ExportFormat) => Promise<void> {
  const { desktop, open, today } = useSession()
  const { structure } = useWorkspaceState()
  const words = useWords()
  const on = useShownDate()
  return async (name, { extension, label, bytes }) => {
    const what = words(`data.${name}`)
    const title = fileName(structure, open.id)
    const content = bytes
      ? bytes({ structure, on, today: today(), words })
      : await backupBytes(open, title)
    const saved = await desktop.saveFile({
      title: words('data.save-title', { what }),
      suggestedName: `${safe(bytes ? `${title} - ${what}` : title)}.${extension}`,
      filters: [{ name: label, extensions: [extension] }],
      bytes: content,
    })
    if (!saved.ok) notifications.show({ message: saved.message, color: 'red', autoClose: 8000 })
    else if (saved.value) {
      const { path } = saved.value
      notifications.show({ message: words('data.saved', { what, path }) })
    }
  }
}

/** A file name that every system takes. */
function safe(name: string): string {
  return name
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
}
