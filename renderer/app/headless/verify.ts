import { integrityLines, integrityPaper, integrityVerdict } from '../../papers/integrity-paper.ts'
import { integrityOf } from '../../storage/integrity.ts'
import { isoNow } from '../clock.ts'
import { textPdf } from '../printing/text-pdf.ts'
import { CommandRefused, type HeadlessCommand } from './command.ts'

/**
 * Looks whether a workspace's folder is whole: the chain of its journal, every snapshot held against what the journal
 * tells at its number, the codes of printed sets. With `--out` also as a sheet to sign. Exit 0 whole, 1 damaged.
 */
export const verify: HeadlessCommand = async (context) => {
  const { files, args, words, say } = context
  if (files.length === 0) throw new CommandRefused(words('headless.no-input'))
  for (const { error } of files) if (error) throw new CommandRefused(error)
  const journal = files.find(({ name }) => name.endsWith('.jsonl'))
  const text = journal ? new TextDecoder().decode(journal.bytes) : ''
  const report = await integrityOf({
    lines: text.split('\n').filter((line) => line !== ''),
    snapshots: files
      .filter(({ name }) => name.endsWith('.bagan'))
      .map(({ name, bytes }) => ({ file: name, bytes })),
    held: null,
  })
  const exitCode = report.isWhole ? 0 : 1
  const { scans = [] } = context
  const whole = scans.filter(({ isWhole }) => isWhole).length
  const lying = { whole, damaged: scans.length - whole }
  const said = [
    integrityVerdict(words, report),
    ...integrityLines(words, report),
    ...(scans.length > 0 ? [words('headless.scans-lying', lying)] : []),
  ]
  say([said[0], ...said.slice(1).map((line) => `- ${line}`)].join('\n'))
  const path = args.options.get('out')
  const [folder = ''] = args.inputs
  const office = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? folder
  const facts = { office, at: isoNow(), folder }
  const pdf = path
    ? await textPdf(integrityPaper(words, report, facts), words, context, [office])
    : null
  if (pdf && !pdf.ok) throw new Error(pdf.message)
  return {
    exitCode,
    ...(args.options.has('json')
      ? {
          stdout: `${JSON.stringify(scans.length > 0 ? { ...report, scans: lying } : report, null, 2)}\n`,
        }
      : {}),
    ...(path && pdf ? { files: [{ path, bytes: pdf.value }] } : {}),
  }
}
