/** How a unit stands in one of the structures: as it is, gone, new, changed, or at the place it leaves. */
export type OutlineForm = 'plain' | 'gone' | 'fresh' | 'changed'

export interface OutlineCell {
  readonly text: string
  readonly form: OutlineForm
  /** "DIHAPUS 3"; empty where nothing changes. */
  readonly mark: string
}

/** A unit of an outline, as deep as it hangs. */
export interface OutlineLine extends OutlineCell {
  readonly depth: number
}

/** Structures beside one another, each as an outline under its head. */
export interface PaperOutlines {
  readonly kind: 'outlines'
  readonly sides: readonly { readonly head: string; readonly lines: readonly OutlineLine[] }[]
}

/** A line of an outline where nothing is drawn: set in, with the word of its change behind it. */
export function outlineText({ depth, text, mark }: OutlineLine): string {
  return `${'\u00a0'.repeat(3 * depth)}${text}${mark === '' ? '' : ` · ${mark}`}`
}
