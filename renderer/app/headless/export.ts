import { CommandRefused, type HeadlessCommand } from './command.ts'
import { exportBeforeAfter } from './export-before-after.ts'
import { exportChart } from './export-chart.ts'
import { exportCompliance, exportPeta } from './export-peta.ts'
import { exportProposal } from './export-proposal.ts'
import { exportTable } from './export-table.ts'
import { exportActing, exportVacancies } from './export-vacancies.ts'

/** What can be written, by the value of `--what`. */
const EXPORTS: Readonly<Record<string, HeadlessCommand>> = {
  chart: exportChart,
  'peta-jabatan': exportPeta,
  compliance: exportCompliance,
  units: exportTable,
  posts: exportTable,
  people: exportTable,
  vacancies: exportVacancies,
  acting: exportActing,
  structure: exportTable,
  'before-after': exportBeforeAfter,
  proposal: exportProposal('matrix'),
  'decision-sheet': exportProposal('decision-sheet'),
  telaahan: exportProposal('telaahan'),
  'berita-acara': exportProposal('berita-acara'),
}

/** Writes one part of a file, as paper or as a table, to `--out`. */
export const exportPart: HeadlessCommand = async (context) => {
  const { args, words } = context
  const what = args.options.get('what') ?? 'chart'
  const part = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined
  if (part) return part(context)
  const known = Object.keys(EXPORTS).join(', ')
  throw new CommandRefused(words('headless.no-what', { what, known }))
}
