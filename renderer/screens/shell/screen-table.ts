import type { ComponentType } from 'react'
import type { ScreenId } from '../../app/view/view-state.ts'
import { ChartScreen } from '../chart/chart-screen.tsx'
import { DataScreen } from '../data/data-screen.tsx'
import { FindingsScreen } from '../findings/findings-screen.tsx'
import { warmReader } from '../importing/use-import.ts'
import { PrintingScreen, warmPrinting } from '../printing/printing-screen.tsx'
import { ProposalsScreen } from '../proposals/proposals-screen.tsx'
import { RiwayatScreen } from '../restore/riwayat-screen.tsx'
import { RingkasanScreen } from '../ringkasan/ringkasan-screen.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { SheetScreen } from '../sheet/sheet-screen.tsx'
import { VacanciesScreen } from '../vacancies/vacancies-screen.tsx'

/** The parts of the program, in the order of the rail. */
export interface ScreenEntry {
  readonly id: ScreenId
  readonly component: ComponentType
  /** Shows the details panel at the right. */
  readonly panel: boolean
  /** Begins what the screen would wait for, as soon as somebody is about to open it. */
  readonly warm?: () => void
}

export const SCREENS: readonly ScreenEntry[] = [
  { id: 'ringkasan', component: RingkasanScreen, panel: false },
  { id: 'bagan', component: ChartScreen, panel: true },
  { id: 'lembar', component: SheetScreen, panel: true },
  { id: 'kekosongan', component: VacanciesScreen, panel: false },
  { id: 'usulan', component: ProposalsScreen, panel: false },
  { id: 'cetak', component: PrintingScreen, panel: false, warm: warmPrinting },
  { id: 'data', component: DataScreen, panel: false, warm: warmReader },
  { id: 'temuan', component: FindingsScreen, panel: false },
  { id: 'riwayat', component: RiwayatScreen, panel: false },
  { id: 'pengaturan', component: SettingsScreen, panel: false },
]
