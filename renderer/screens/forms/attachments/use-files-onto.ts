import { type RefObject, useEffect, useRef } from 'react'
import type { OfferedFile } from '../../../app/files/attach-files.ts'

type Place = RefObject<HTMLElement | null>

/**
 * Files dropped onto a record, and pasted where its part has the keyboard; what is dropped elsewhere is left to the
 * window. While files are dragged over the window every such place shows itself, called by `word`.
 */
export function useFilesOnto(props: {
  readonly record: Place
  readonly part: Place
  /** Said over the place while files are dragged; null where nothing may be attached. */
  readonly word: string | null
  take(files: readonly OfferedFile[], isPasted: boolean): void
}): void {
  const { record, part, word } = props
  const latest = useRef(props.take)
  latest.current = props.take
  useEffect(() => {
    const [place, pasted] = [record.current, part.current]
    if (word === null || !place || !pasted) return
    place.dataset.scanDrop = word
    const isOver = (over: boolean) => place.toggleAttribute('data-scan-over', over)
    const heard = new AbortController()
    const { signal } = heard
    place.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        isOver(true)
      },
      { signal },
    )
    place.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) isOver(false)
      },
      { signal },
    )
    place.addEventListener(
      'drop',
      (event) => {
        isOver(false)
        const files = filesOf(event.dataTransfer)
        if (files.length === 0) return
        event.preventDefault()
        // The window would read them as tables.
        event.stopPropagation()
        showPlaces(false)
        latest.current(files, false)
      },
      { signal },
    )
    // A paste is heard where text is selected, not where the keyboard is.
    document.addEventListener(
      'paste',
      (event) => {
        const files = filesOf(event.clipboardData)
        if (files.length === 0 || !pasted.contains(document.activeElement)) return
        event.preventDefault()
        event.stopPropagation()
        latest.current(files, true)
      },
      { signal, capture: true },
    )
    const stopWatching = watchDrags()
    return () => {
      heard.abort()
      stopWatching()
      isOver(false)
      delete place.dataset.scanDrop
    }
  }, [record, part, word])
}

function filesOf(data: DataTransfer | null): OfferedFile[] {
  return [...(data?.files ?? [])].map((file) => ({
    ...{ name: file.name, size: file.size },
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }))
}

/** Whether files are dragged over the window: the style sheet shows where they may be let go. */
function showPlaces(dragged: boolean): void {
  document.documentElement.toggleAttribute('data-files-dragged', dragged)
}

let watching = 0
let watch: AbortController | null = null

/** One ear for all places that are shown. Answers how to stop. */
function watchDrags(): () => void {
  watching++
  if (!watch) {
    watch = new AbortController()
    const how = { signal: watch.signal, capture: true }
    window.addEventListener(
      'dragenter',
      ({ dataTransfer }) => showPlaces(dataTransfer?.types.includes('Files') ?? false),
      how,
    )
    // Nothing is entered where the window is left.
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => relatedTarget === null && showPlaces(false),
      how,
    )
    window.addEventListener('drop', () => showPlaces(false), how)
  }
  return () => {
    watching--
    if (watching > 0) return
    watch?.abort()
    watch = null
    showPlaces(false)
  }
}
