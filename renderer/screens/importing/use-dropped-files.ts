import { useEffect, useRef } from 'react'

interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files dropped anywhere on the window; what is dragged inside the program is left to it. */
export function useDroppedFiles(take: (files: readonly DroppedFile[]) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const list = [...(event.dataTransfer?.files ?? [])]
      if (list.length === 0) return
      event.preventDefault()
      const reading = list.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }))
      void Promise.all(reading).then((files) => latest.current(files))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
