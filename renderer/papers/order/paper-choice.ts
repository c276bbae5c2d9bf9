import type { MissingKind } from '../../domain/attachments/missing-documents.ts'
import type { PrivateFact } from '../../domain/left-out/private-fact.ts'
import type { TextKind } from '../../domain/naskah/text-kinds.ts'
import type { AppointmentId, PostId, UnitId } from '../../domain/records/records.ts'
import type { Horizon, MapRows } from '../../domain/vacancy/coming/pension-map.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import {
  paperFrom,
  type SheetPaper,
  type SheetPaperName,
  sheetPaper,
} from '../../print/sheet/sheet-papers.ts'
import { type RegisterView, WHOLE_VIEW } from '../../registers/vacancies/view.ts'

/** How a paper is wanted. The names of papers and modes are those of the planner. */
export interface PaperChoice {
  readonly paper: SheetPaperName | 'own'
  /** Width and height in millimetres as the paper lies, `250x400`; counts where the paper is `own`. */
  readonly ownPaper: string
  /** Null: as that paper usually lies. */
  readonly portrait: boolean | null
  /** Smallest type in points. */
  readonly minType: number
  /** How close the rows of a text stand, as it was printed once; null: as it turns out. */
  readonly closeness: number | null
  readonly mode: 'unit' | 'fit' | 'poster'
  readonly content: 'units' | 'holders'
  /** One branch; null: everything. */
  readonly unitId: UnitId | null
  /** Null: the latest. */
  readonly versionNo: number | null
  /** Of drawings, in millimetres: one number, or top, right, bottom, left. */
  readonly margins: string
  /** Whom a letter is about; null: the first it can be about. */
  readonly appointmentId: AppointmentId | null
  /** A letter for each who took up a post with that one, in one file. */
  readonly wholeEvent: boolean
  /** What of a register is shown. */
  readonly register: RegisterView
  /** The first day of a report over a span, which ends on the day shown; null: the first of that month. */
  readonly since: CalendarDate | null
  /** The last day of what looks ahead; null: as that kind usually does. */
  readonly until: CalendarDate | null
  /** The post a list of candidates is about; null: every vacant post that is sworn in. */
  readonly postId: PostId | null
  /** Months the forecast of vacancies reaches; null: as that kind usually does. */
  readonly horizon: Horizon | null
  /** What stands in the rows of the map of what is to come. */
  readonly mapRows: MapRows
  /** The kind of documents a list of those without a scan is about. */
  readonly documents: MissingKind | 'all'
  /** How a regulation takes the place of that in force. */
  readonly textKind: TextKind
  /** Before and after: branches that do not change too. */
  readonly allSheets: boolean
  /** A Lampiran with the table of those who initial. */
  readonly initials: boolean
  /** What is said of nobody on it. */
  readonly without: readonly PrivateFact[]
  /** Dots of a picture to the inch. */
  readonly dpi: number
  /** The letters of a drawing (SVG) are outlines: the same in every program, and no text any more. */
  readonly outlines: boolean
}

/** Screens, ordinary and fine printers; more than the last no picture of a large sheet holds. */
export const DPI_CHOICES = [96, 150, 200, 300, 400, 600] as const
export const LEAST_DPI = 50
export const MOST_DPI = 600

/** Before anything was chosen. */
export const USUAL_PAPER: PaperChoice = {
  paper: 'F4',
  ownPaper: '250x400',
  portrait: null,
  minType: 8,
  closeness: null,
  mode: 'unit',
  content: 'units',
  unitId: null,
  versionNo: null,
  margins: '12',
  appointmentId: null,
  wholeEvent: false,
  register: WHOLE_VIEW,
  since: null,
  until: null,
  postId: null,
  horizon: null,
  mapRows: 'office',
  documents: 'all',
  textKind: 'replace',
  initials: false,
  allSheets: false,
  without: [],
  dpi: 200,
  outlines: false,
}

type Sheet = Pick<PaperChoice, 'paper' | 'ownPaper' | 'portrait'>

/** The sheet of a choice as it lies; an own size lies as it was typed, another as `upright` says where nothing is chosen. */
export function choicePaper(choice: Sheet, upright: boolean): SheetPaper {
  const own = choice.paper === 'own' ? paperFrom(choice.ownPaper) : null
  if (own) return own
  return sheetPaper(choice.paper === 'own' ? 'F4' : choice.paper, choice.portrait ?? upright)
}

/** What is remembered of the paper of a printed set: its name, or its size as it lies. */
export function paperKey(choice: Sheet): string {
  return choice.paper === 'own' ? choice.ownPaper : choice.paper
}

/** The choice of paper from what was remembered. */
export function paperOfKey(key: string): Pick<Sheet, 'paper'> & Partial<Sheet> {
  return paperFrom(key) ? { paper: 'own', ownPaper: key } : { paper: key as SheetPaperName }
}
