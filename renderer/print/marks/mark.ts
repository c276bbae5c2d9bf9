import type { Family } from '../../layout/text/text-measure.ts'
import type { Area } from './area.ts'
import type { Meaning } from './meaning.ts'

/** `#rgb` or `#rrggbb`. */
export type Colour = `#${string}`

export interface Stroke {
  readonly width: number
  /** Black where it is left out. */
  readonly colour?: Colour
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

export interface TextMark {
  readonly kind: 'text'
  /** The text begins, is centred or ends here, as `anchor` says; `y` is its base line. */
  readonly x: number
  readonly y: number
  readonly text: string
  /** Size of the type in millimetres. */
  readonly size: number
  readonly bold: boolean
  readonly family: Family
  readonly anchor: 'start' | 'middle' | 'end'
  /** Black where it is left out. */
  readonly colour?: Colour
  /** Bold words before the text. */
  readonly lead?: string
  /** Millimetres it is spread over between its words; a space at its end is none of it. */
  readonly wide?: number
}

export interface LineMark {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: Stroke
}

export interface BoxMark extends Area {
  readonly kind: 'box'
  /** Of its corners. */
  readonly radius?: number
  readonly fill?: Colour
  readonly stroke?: Stroke
}

/** An outline in the form of an SVG path of level, upright and slanting lines: `M L H V h v Z`. */
export interface PathMark {
  readonly kind: 'path'
  readonly path: string
  readonly fill?: Colour
  readonly stroke?: Stroke
}

export interface PictureMark extends Area {
  readonly kind: 'picture'
  /** A `data:` address. */
  readonly href: string
  /** The same as PNG where `href` is an SVG. */
  readonly raster?: string
}

/** Where the marks of a group stand: they are turned (degrees, clockwise), scaled, then moved. */
export interface Placing {
  readonly x: number
  readonly y: number
  readonly scale?: number
  readonly turn?: number
}

/** Marks that belong together: what they are to a reader, where they stand, what can lead to them. */
export interface Group {
  readonly kind: 'group'
  readonly marks: readonly Mark[]
  readonly is?: Meaning
  readonly place?: Placing
  /** Nothing is drawn outside. */
  readonly clip?: Area
  /** A place on the sheet that links name. */
  readonly at?: { readonly name: string; readonly area: Area }
  /** The title of a bookmark that leads here. */
  readonly bookmark?: string
}

/** What stands on a sheet, in millimetres from its upper left corner; drawn, and read, in this order. */
export type Mark = TextMark | LineMark | BoxMark | PathMark | PictureMark | Group

/** What stands on one sheet of a paper. */
export interface SheetMarks {
  /** What it is, for who cannot see it. */
  readonly label: string
  /** Its name among the bookmarks. */
  readonly bookmark: string
  /** It lies the other way than the rest of the paper. */
  readonly turned?: true
  readonly marks: readonly Mark[]
}

/** One sheet of a paper, with the number links call it by. */
export interface Sheet extends SheetMarks {
  readonly no: number
}

/** The same as it is drawn, with nothing to read or to lead to: what is read of it stands elsewhere. */
export function adornment(mark: Mark): Mark {
  if (mark.kind !== 'group') return mark
  const { is: _is, at: _at, bookmark: _bookmark, marks, ...drawn } = mark
  return { ...drawn, marks: marks.map(adornment) }
}

/** Marks that mean something together. */
export function meant(is: Meaning, marks: readonly Mark[]): Group {
  return { kind: 'group', is, marks }
}
