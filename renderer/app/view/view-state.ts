import { z } from 'zod'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import type { ScreenId } from '../../words/dictionary.ts'
import { FIRST_FINDINGS, type FindingsLook } from './findings-look.ts'
import { firstHourSchema } from './first-hour.ts'
import { keptJson } from './kept-json.ts'
import { PREFERENCES } from './last-workspace.ts'
import { letterheadSchema } from './letterhead.ts'
import { FIRST_NASKAH, type NaskahLook } from './naskah-look.ts'
import { officeCoversSchema } from './office-covers.ts'
import { policyTakenSchema } from './policy-taken.ts'
import { printPreferencesSchema } from './print-preferences.ts'
import { sheetPreferencesSchema } from './sheet-preferences.ts'
import { createStore, type Store } from './store.ts'
import { trustedKeysSchema } from './trusted-keys.ts'
import { unforgottenSchema } from './unforgotten.ts'

export const THEMES = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** How the chart is set out for the room it has, where nobody has arranged a branch by hand. */
export interface ChartShape {
  /** Width ÷ height it strives for. */
  readonly aspect: number
  /** What is below a sekretariat stands in a row instead of a list. */
  readonly wideSecretariat: boolean
}

/** What a person looks at: never data, never in the journal. */
/** The lists of "Kekosongan", in the order of their tabs. */
export const VACANCY_TABS = [
  'register',
  'acting',
  'road',
  'freezes',
  'retirements',
  'documents',
] as const
export type VacancyTab = (typeof VACANCY_TABS)[number]

export interface ViewState {
  readonly screen: ScreenId
  /** Selected records (units or posts); the last one is the one the panel shows. */
  readonly selection: readonly string[]
  /** Units and posts looked at lately, the latest first. */
  readonly recent: readonly string[]
  readonly panelOpen: boolean
  readonly collapsed: ReadonlySet<string>
  /** Units whose rows are folded in the sheet. */
  readonly sheetFolded: ReadonlySet<string>
  /** The structure as a drawing or as an indented list. */
  readonly chartForm: 'chart' | 'outline'
  /** The day shown; null is today, whatever day that is. */
  readonly date: CalendarDate | null
  /**
   * Something the chart should bring into view once; the number makes a repeated wish a new one. `cell`: the column of the
   * sheet that is to be filled from there on, where only the rows of posts are shown then.
   */
  readonly goTo: { readonly id: string; readonly wish: number; readonly cell?: 'holder' } | null
  /** Where the window stood over the chart when another screen was opened. */
  readonly chartViewport: { readonly x: number; readonly y: number; readonly zoom: number } | null
  /** Found when the whole chart is fitted into its room; null before. */
  readonly chartShape: ChartShape | null
  /** What "Ringkasan" shows: what is to be done, the numbers, or the branches used as templates. */
  readonly summary: 'today' | 'numbers' | 'templates'
  /** What "Data" shows: files in and out, or colleagues. */
  readonly dataTab: 'files' | 'sharing'
  /** The list of "Kekosongan" that is shown. */
  readonly vacancyTab: VacancyTab
  readonly findings: FindingsLook
  readonly naskah: NaskahLook
  readonly paletteOpen: boolean
  readonly aboutOpen: boolean
  readonly helpOpen: boolean
  /** The page of help that is shown; null is the page that fits the screen. */
  readonly helpPage: string | null
  /** "Hanya kekosongan": the chart dims what is not vacant or acting. */
  readonly onlyVacancies: boolean
  /** The notice of what becomes due was read. */
  readonly dueRead: boolean
  /** The tray "belum ditempatkan" below the chart. */
  readonly trayOpen: boolean
  /** The proposal being edited instead of the structure in force. */
  readonly proposalId: string | null
}

export type View = Store<ViewState>

/** So many places are remembered for the palette. */
const MOST_RECENT = 8

/** The view a file opens with; remembers what was selected lately. */
export function createView(): View {
  const view = createStore<ViewState>({
    screen: 'bagan',
    selection: [],
    recent: [],
    panelOpen: true,
    collapsed: new Set(),
    sheetFolded: new Set(),
    chartForm: 'chart',
    date: null,
    goTo: null,
    chartViewport: null,
    chartShape: null,
    summary: 'today',
    dataTab: 'files',
    vacancyTab: 'register',
    findings: FIRST_FINDINGS,
    naskah: FIRST_NASKAH,
    paletteOpen: false,
    aboutOpen: false,
    helpOpen: false,
    helpPage: null,
    onlyVacancies: false,
    dueRead: false,
    trayOpen: false,
    proposalId: null,
  })
  view.subscribe(() => {
    const { selection, recent } = view.get()
    const current = selection.at(-1)
    if (!current || current === recent[0]) return
    view.set({ recent: [current, ...recent.filter((id) => id !== current)].slice(0, MOST_RECENT) })
  })
  return view
}

/** Settings of the person at this computer; kept in the browser's local storage, not in the workspace. */
const preferencesSchema = z.object({
  language: z.enum(LANGUAGES).catch(LANGUAGES[0]),
  theme: z.enum(THEMES).catch('light'),
  /** Everything in the window, in percent of its usual size. */
  textSize: z.union(TEXT_SIZES.map((size) => z.literal(size))).catch(100),
  /** The small map over the chart. */
  chartMap: z.boolean().catch(true),
  lastWorkspace: z.string().nullable().catch(null),
  /** The version of the program whose changes were read; empty at the first start. */
  changesBefore: z.string().max(40).catch(''),
  /** Who works on this computer, as other computers are told. */
  officer: z.string().max(100).catch(''),
  /** ISO moment all offices were last saved in one file; null: never. */
  backedUpAt: z.string().nullable().catch(null),
  offices: officeCoversSchema,
  unforgotten: unforgottenSchema,
  policy: policyTakenSchema,
  trustedKeys: trustedKeysSchema,
  letterhead: letterheadSchema,
  firstHour: firstHourSchema,
  sheet: sheetPreferencesSchema,
  printing: printPreferencesSchema,
  /** Kinds of paper that were printed or saved last, the newest first. */
  recentPapers: z.array(z.string().max(40)).max(3).catch([]),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** Whether a language of an earlier start is kept: it stays, whatever the system speaks. */
export function keepsLanguage(storage: Pick<Storage, 'getItem'>): boolean {
  return z.object({ language: z.enum(LANGUAGES) }).safeParse(keptJson(storage, PREFERENCES)).success
}

/** Whether a theme of an earlier start is kept. */
export function keepsTheme(storage: Pick<Storage, 'getItem'>): boolean {
  return z.object({ theme: z.enum(THEMES) }).safeParse(keptJson(storage, PREFERENCES)).success
}

/** The preferences as they were kept; written back at each change, and those of the beginning where unreadable. */
export function createPreferences(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Store<Preferences> {
  const store = createStore(preferencesSchema.parse(keptJson(storage, PREFERENCES)))
  store.subscribe(() => storage.setItem(PREFERENCES, JSON.stringify(store.get())))
  return store
}
