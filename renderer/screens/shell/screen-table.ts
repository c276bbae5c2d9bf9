import {
  type Icon,
  IconAlertTriangle,
  IconClipboardList,
  IconDatabaseExport,
  IconFileText,
  IconHistory,
  IconLayoutDashboard,
  IconPrinter,
  IconSettings,
  IconSitemap,
  IconTable,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Action } from '../../actions/action.ts'
import type { ScreenId } from '../../words/dictionary.ts'
import { ChartScreen } from '../chart/chart-screen.tsx'
import { DataScreen } from '../data/data-screen.tsx'
import { FindingsScreen } from '../findings/findings-screen.tsx'
import { warmReader } from '../importing/use-import.ts'
import { NaskahScreen } from '../naskah/naskah-screen.tsx'
import { PrintingScreen, warmPrinting } from '../printing/printing-screen.tsx'
import { ProposalsScreen } from '../proposals/proposals-screen.tsx'
import { RiwayatScreen } from '../restore/riwayat-screen.tsx'
import { RingkasanScreen } from '../ringkasan/ringkasan-screen.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { SheetScreen } from '../sheet/sheet-screen.tsx'
import { VacanciesScreen } from '../vacancies/vacancies-screen.tsx'

/** A part of the program: what shows it, how it is found, and what F1 says first. Its words
 * are `screen.` and `asked.screen.` with its id. */
interface Screen {
  readonly icon: Icon
  readonly component: ComponentType
  /** The page of help it is about. */
  readonly help: Action['help']
  /** Shows the details panel at the right. */
  readonly panel?: true
  /** The letter of its own key; the others have the numbers from 1 in their order. */
  readonly letter?: string
  /** Begins what the screen would wait for, as soon as somebody is about to open it. */
  readonly warm?: () => void
}

/** The parts of the program by the id of their word, in the order of the rail, which gives nine of them their keys. */
const TABLE = {
  ringkasan: {
    icon: IconLayoutDashboard,
    component: RingkasanScreen,
    help: 'print-peta-jabatan',
  },
  bagan: {
    icon: IconSitemap,
    component: ChartScreen,
    help: 'add-unit',
    panel: true,
  },
  lembar: {
    icon: IconTable,
    component: SheetScreen,
    help: 'fill-sheet',
    panel: true,
  },
  kekosongan: {
    icon: IconUserQuestion,
    component: VacanciesScreen,
    help: 'follow-vacancy',
  },
  usulan: {
    icon: IconClipboardList,
    component: ProposalsScreen,
    help: 'make-proposal',
  },
  naskah: {
    icon: IconFileText,
    component: NaskahScreen,
    help: 'write-regulation',
    letter: 'n',
  },
  cetak: {
    icon: IconPrinter,
    component: PrintingScreen,
    help: 'print-lampiran',
    warm: warmPrinting,
  },
  data: {
    icon: IconDatabaseExport,
    component: DataScreen,
    help: 'import-table',
    warm: warmReader,
  },
  temuan: {
    icon: IconAlertTriangle,
    component: FindingsScreen,
    help: 'accept-finding',
  },
  riwayat: {
    icon: IconHistory,
    component: RiwayatScreen,
    help: 'restore',
  },
  pengaturan: {
    icon: IconSettings,
    component: SettingsScreen,
    help: 'letterhead',
  },
} as const satisfies Readonly<Record<ScreenId, Screen>>

export interface ScreenEntry extends Omit<Screen, 'letter'> {
  readonly id: ScreenId
  /** The key that leads there. */
  readonly key: string | null
}

const NUMBERED = Object.entries<Screen>(TABLE).flatMap(([id, { letter }]) => (letter ? [] : [id]))

/** The parts of the program, in the order of the rail. */
export const SCREENS: readonly ScreenEntry[] = Object.entries<Screen>(TABLE).map(
  ([id, screen]) => ({
    ...screen,
    id: id as ScreenId,
    key: screen.letter ? `mod+shift+${screen.letter}` : keyAt(NUMBERED.indexOf(id)),
  }),
)

function keyAt(place: number): string | null {
  return place < 9 ? `mod+${place + 1}` : null
}
