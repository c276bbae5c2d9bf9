import { CommandRefused, type HeadlessCommand } from './command.ts'
import { exportChart } from './export-chart.ts'
import { exportProposal } from './export-proposal.ts'
import { exportTable } from './export-table.ts'

/** What can be written, by the value of `--what`. */
export const EXPORTS: Readonly<Record<string, HeadlessCommand>> = {
  chart: exportChart,
  units: exportTable,
  posts: exportTable,
  people: exportTable,
  vacancies: exportTable,
  acting: exportTable,
  structure: exportTable,
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
