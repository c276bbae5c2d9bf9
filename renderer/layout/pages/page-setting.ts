import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { BlockShelf } from '../blocks/block-shelf.ts'
import type { BoxSetter, TextPart } from '../text/box-text.ts'
import type { PageContent } from './page-content.ts'

/** Room for the drawing on a sheet, in millimetres, with corners that other things need. */
export interface PageArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Bottom left and bottom right (legend, signature): the drawing may stand beside but not on them. */
  readonly corners: readonly { readonly side: 'left' | 'right'; width: number; height: number }[]
}

/** What all sheets of a set have alike, beside their rows. */
export interface SheetGrid {
  /** The widths boxes may have, in type sizes, of a sheet one; empty: each sheet has its own. */
  readonly widths: readonly number[]
  /** Few brothers stand in one row on every sheet. */
  readonly oneRow: boolean
}

/** What all sheets of one plan share. */
export interface PageSetting {
  readonly structure: Structure
  readonly setter: BoxSetter
  /** Points of the smallest type. */
  readonly minType: number
  /** Type is not drawn larger than this where there is room. */
  readonly maxType: number
  /** Rows stand at whole steps of half a line below the first, on every sheet of a set. */
  readonly stepped?: boolean
  /** The widths boxes may have, in type sizes; else each sheet has its own. */
  readonly widths?: readonly number[]
  /** Few brothers stand in one row, however wide that is. */
  readonly oneRow?: boolean
  /** What goes on below the tag of its unit may hang from it as a list. */
  readonly hangsTags?: boolean
  /** Rings stand above the boxes. */
  readonly signs: boolean
  /** The branches made so far: pages are tried in many ways, and most ways share most branches. */
  readonly shelf: BlockShelf
  /** Lines a box needs because its branch goes on elsewhere, or comes from there. */
  readonly notesOf: (unitId: UnitId, page: PageContent) => readonly TextPart[]
}

/** How a page may be tried: box width in type sizes, and from which depth on lists hang. */
export interface Variant {
  readonly boxWidth: number
  readonly hangFrom: number
  readonly aspect: number
  /** Boxes of one height: all of a level, or only brothers. */
  readonly even: 'level' | 'siblings'
  /** Straight below one another, whatever the kind of office or the user's arrangement: needs the least width. */
  readonly plain: boolean
}

/** The same for another smallest type, in points. */
export function withType(setting: PageSetting, minType: number): PageSetting {
  return { ...setting, minType, shelf: new BlockShelf() }
}
