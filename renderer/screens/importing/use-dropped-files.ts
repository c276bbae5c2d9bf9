import { useEffect, useRef } from 'react'
import { droppedFiles } from '../../app/files/dropped-files.ts'
import { useWords } from '../../app/session.tsx'

/** Files dropped anywhere on the window; what is dragged inside the program is left to it. */
export function useDroppedFiles(take: (files: ReturnType<typeof droppedFiles>) => void): void {
  const words = useWords()
  const latest = useRef({ take, words })
  latest.current = { take, words }
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const list = [...(event.dataTransfer?.files ?? [])]
      if (list.length === 0) return
      event.preventDefault()
      latest.current.take(droppedFiles(list, latest.current.words))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
