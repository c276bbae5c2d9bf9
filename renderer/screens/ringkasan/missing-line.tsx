import { useEffect, useMemo } from 'react'
import { shelfOf } from '../../app/proposals/proposal-shelf.ts'
import { useSession, useShownDate, useStore, useStructure, useWords } from '../../app/session.tsx'
import { missingDocuments, missingInSlices } from '../../domain/attachments/missing-documents.ts'
import { decidedOf } from '../../domain/proposal/decided.ts'
import { useInSlices } from '../hooks/use-in-slices.ts'
import styles from './ringkasan.module.css'

/**
 * How many documents have no scan, and the way to their list. An office that keeps no scans is not told: its decrees
 * lie in a cupboard.
 */
export function MissingLine() {
  const { view, open } = useSession()
  const on = useShownDate()
  const structure = useStructure()
  const words = useWords()
  const keepsScans = structure.tables.attachment.size > 0
  const shelf = shelfOf(open)
  const { proposals } = useStore(shelf)
  useEffect(() => {
    if (keepsScans && !shelf.get().loaded) void shelf.load()
  }, [shelf, keepsScans])
  // Worked out between the frames; what is put together of it costs little.
  const worked = useInSlices(keepsScans ? structure : null, missingInSlices)
  const missing = useMemo(
    () => (worked ? missingDocuments(structure, on, decidedOf(proposals)) : []),
    [worked, structure, on, proposals],
  )
  if (!keepsScans || missing.length === 0) return null
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
