import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { missingInSlices } from '../../domain/attachments/missing-documents.ts'
import { useInSlices } from '../hooks/use-in-slices.ts'
import styles from './ringkasan.module.css'

/**
 * How many documents have no scan, and the way to their list. An office that keeps no scans is not told: its decrees
 * lie in a cupboard.
 */
export function MissingLine() {
  const { view } = useSession()
  const structure = useStructure()
  const words = useWords()
  const keepsScans = structure.tables.attachment.size > 0
  const missing = useInSlices(keepsScans ? structure : null, missingInSlices)
  if (!keepsScans || !missing || missing.length === 0) return null
  return (
    <button
      type="button"
      className={styles.missing}
      onClick={() => view.set({ screen: 'kekosongan', vacancyTab: 'documents' })}
    >
      {words('missing.summary', { count: words.whole(missing.length) })}
    </button>
  )
}
