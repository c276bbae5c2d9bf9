import type { Proposal } from '../../domain/proposal/proposal.ts'
import { type Structure, structureOf } from '../../domain/structure.ts'
import { type ProposalPaper, proposalPaper } from '../../print/proposal-paper.ts'
import {
  type ProposalPaperChoice,
  type ProposalPaperKind,
  proposalDocument,
} from '../../print/proposal-papers.ts'
import { SHEET_PAPERS } from '../../print/sheet-papers.ts'
import { readDocuments } from '../../storage/proposal-store.ts'
import { proposalDocx } from '../proposal-docx.ts'
import type { InputContent } from '../read-input.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { PAPER_FORMATS, paperFiles } from './paper-files.ts'
import { oneOf, typeOption } from './paper-options.ts'

/**
 * `export FILE --what decision-sheet|proposal|telaahan|berita-acara [--proposal ID] [--version N]
 * --format pdf|svg|png|docx --paper F4 [--portrait] …`. Without `--proposal` the latest is taken.
 */
export function exportProposal(kind: ProposalPaperKind): HeadlessCommand {
  return async (context) => {
    const { args, words } = context
    const path = outOption(context)
    const format = args.options.get('format') ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    const content = readable(await openTogether(context))
    const paper = askedPaper(content, structureOf(content.records), context)
    const choice = choiceOf(context)
    if (format === 'docx') {
      context.say(words('headless.written', { path }))
      return { exitCode: 0, files: [{ path, bytes: await proposalDocx(kind, paper, choice) }] }
    }
    if (!PAPER_FORMATS.some((one) => one === format)) {
      const known = [...PAPER_FORMATS, 'docx'].join(', ')
      throw new CommandRefused(words('headless.no-format', { format, known }))
    }
    const files = await paperFiles(proposalDocument(kind, paper, choice), format, path, context)
    for (const file of files) context.say(words('headless.written', { path: file.path }))
    return { exitCode: 0, files }
  }
}

/** The proposal and version a command line asks for, on its day. Throws `CommandRefused` for what is not there. */
export function askedPaper(
  content: InputContent,
  live: Structure,
  context: HeadlessContext,
): ProposalPaper {
  const { today } = context
  const proposal = proposalOf(content, context)
  const on = dateOption(context) ?? today
  return proposalPaper(proposal, live, versionOption(context), on, today)
}

/** By its id, with or without `proposal:`; the latest where none is named. */
function proposalOf(content: InputContent, { args, words }: HeadlessContext): Proposal {
  const { proposals } = readDocuments(content.documents)
  const asked = args.options.get('proposal')
  const found = asked
    ? proposals.find(({ id }) => id === asked || id === `proposal:${asked}`)
    : proposals[0]
  if (found) return found
  const known = proposals.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw new CommandRefused(words('headless.no-proposal', { id: asked ?? '', known: known || '–' }))
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
