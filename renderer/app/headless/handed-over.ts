import { factsOfFile } from '../../domain/handover/desk-facts.ts'
import { handOver } from '../../domain/handover/handover-edits.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { handoverRecord } from '../../domain/records/record-makers.ts'
import { apply } from '../../domain/structure/change.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { DeskSource } from '../../papers/order/paper-kind.ts'
import type { InputContent } from '../files/read-input.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'
import { dayOption } from './shown-on.ts'

/** What lies on the desk of a file: its proposals, and what a file alone can tell. */
export function deskIn({ report }: InputContent, proposals: readonly Proposal[]): DeskSource {
  return { proposals, facts: factsOfFile(report.file) }
}

/**
 * The structure with the handover `--from-name` and `--to-name` tell of, beside which those on record do not count;
 * as it is where neither is given. Throws `CommandRefused` where one person hands over to himself.
 */
export function handedOver(structure: Structure, context: HeadlessContext): Structure {
  const { args, words } = context
  const [from, to] = [args.options.get('from-name'), args.options.get('to-name')]
  if (from === undefined && to === undefined) return structure
  if (from === undefined || from.trim() === '')
    throw new CommandRefused(words('problem.handover-from-nobody'))
  const on = dayOption(structure, context)
  const made = handOver(handoverRecord({ id: LAST, fromName: from, toName: to ?? null, on }))(
    structure,
  )
  if (!made.ok) throw new CommandRefused(words.problem(made.problem))
  const others = [...structure.tables.handover.values()]
  const gone = Object.fromEntries(others.map((one) => [one.id, { before: one, after: null }]))
  return apply(structure, { ...gone, ...made.value })
}

const LAST = 'handover:command'
