import type { Proposal } from '../../domain/proposal/proposal.ts'
import { type Structure, structureOf } from '../../domain/structure/structure.ts'
import { proposalDocx } from '../../papers/proposal-docx.ts'
import {
  minutesVersion,
  type ProposalPaper,
  proposalPaper,
} from '../../print/heads/proposal-paper.ts'
import {
  type ProposalPaperChoice,
  type ProposalPaperKind,
  proposalDocument,
} from '../../print/proposal/proposal-papers.ts'
import { SHEET_PAPERS } from '../../print/sheet/sheet-papers.ts'
import { readDocuments } from '../../storage/proposal-store.ts'
import type { InputContent } from '../files/read-input.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { formatOption } from './format-option.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { knownPaper, paperFiles } from './paper-files.ts'
import { oneOf, typeOption } from './paper-options.ts'
import { sayWritten } from './written.ts'

/**
 * `export FILE --what decision-sheet|proposal|telaahan|berita-acara [--proposal ID] [--version N]
 * --format pdf|svg|png|docx --paper F4 [--portrait] …`. Without `--proposal` the latest is taken.
 */
export function exportProposal(kind: ProposalPaperKind): HeadlessCommand {
  return async (context) => {
    const path = outOption(context)
    const format = formatOption(context, path)
    const content = readable(await openTogether(context))
    const paper = askedPaper(content, structureOf(content.records), context, kind)
    const choice = choiceOf(context)
    const files =
      format === 'docx'
        ? [{ path, bytes: await proposalDocx(kind, paper, choice) }]
        : await paperFiles(
            proposalDocument(kind, paper, choice),
            knownPaper(format, ['docx'], context),
            path,
            context,
          )
    sayWritten(files, context)
    return { exitCode: 0, files }
  }
}

/** The proposal and version a command line asks for, on its day. Throws `CommandRefused` for what is not there. */
export function askedPaper(
  content: InputContent,
  live: Structure,
  context: HeadlessContext,
  kind?: ProposalPaperKind,
): ProposalPaper {
  const { today } = context
  const proposal = proposalOf(content, context)
  const on = dateOption(context) ?? today
  const asked =
    versionOption(context) ?? (kind === 'berita-acara' ? minutesVersion(proposal) : null)
  return proposalPaper(proposal, live, asked, on, today)
}

/** By its id, with or without `proposal:`; the latest where none is named. */
function proposalOf(content: InputContent, { args, words }: HeadlessContext): Proposal {
  const { proposals } = readDocuments(content.documents)
  const asked = args.options.get('proposal')
  const found = asked
    ? proposals.find(({ id }) => id === asked || id === `proposal:${asked}`)
    : proposals[0]
  if (found) return found
  if (proposals.length === 0) throw new CommandRefused(words('headless.no-proposals'))
  const known = proposals.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw new CommandRefused(words('headless.no-proposal', { id: asked ?? '', known }))
}

function versionOption({ args, words }: HeadlessContext): number | null {
  const asked = args.options.get('version')
  if (asked === undefined) return null
  const no = Number(asked)
  if (Number.isInteger(no) && no > 0) return no
  const values = { option: 'version', value: asked, known: '1, 2, 3 …' }
  throw new CommandRefused(words('headless.no-choice', values))
}

function choiceOf(context: HeadlessContext): ProposalPaperChoice {
  return {
    paper: oneOf(context, 'paper', SHEET_PAPERS, 'F4'),
    portrait: context.args.options.has('portrait') ? true : null,
    minType: typeOption(context),
    language: oneOf(context, 'lang', ['id', 'en'], 'id'),
  }
}
