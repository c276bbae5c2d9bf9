import { attach as attached } from '../../domain/attachments/attachment-edits.ts'
import type { AttachmentSort } from '../../domain/records/form/choices.ts'
import { ATTACHMENT_SORTS } from '../../domain/records/form/choices.ts'
import type { AttachmentId } from '../../domain/records/records.ts'
import { apply } from '../../domain/structure/change.ts'
import { recordsOf, structureOf } from '../../domain/structure/structure.ts'
import { freshId } from '../clock.ts'
import { judgeScan } from '../files/attachments.ts'
import { attachFolder } from './attach-folder.ts'
import { attachedFile, readWhole } from './attached-file.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { outOption } from './out-option.ts'
import { codeOf } from './paper-files.ts'
import { sealingPassphrase } from './secrets.ts'

const PROPOSAL = 'proposal:'

/** `attach FILE SCAN --to ID --out X.bagan`: the file with one scan more beside a record of it. */
export const attach: HeadlessCommand = async (context) => {
  if (context.args.options.has('from')) return attachFolder(context)
  const { args, words, today, secrets } = context
  const path = outOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  const { office, scan } = apart(context)
  const ofId = args.options.get('to')?.trim()
  if (!ofId) throw new CommandRefused(words('headless.attach-to'))
  const content = await readWhole(office)
  const name = args.options.get('name')?.trim() || scan.name
  const asked = { ofId, sort: sortOf(context), name, bytes: scan.bytes }
  const judged = await judgeScan(asked, freshId('attachment') as AttachmentId, today)
  if (!judged.ok) throw new CommandRefused(words.problem(judged.problem), 1)
  const { record, isLocked } = judged.value
  const isNoProposal = ofId.startsWith(PROPOSAL) && !content.documents.some(({ id }) => id === ofId)
  const structure = structureOf(content.records)
  const done = attached(record)(structure)
  if (isNoProposal || !done.ok) {
    const nothing = { code: 'attachment-nothing', params: { name } } as const
    throw new CommandRefused(words.problem(done.ok ? nothing : done.problem), 1)
  }
  const { content: sum, media } = record
  const file = await attachedFile(context, content, {
    ...{ path, passphrase, records: recordsOf(apply(structure, done.value)) },
    added: [{ content: sum, media, bytes: scan.bytes }],
    said: [words(isLocked ? 'attachments.kept-locked' : 'attachments.kept', { name: record.name })],
  })
  return { exitCode: codeOf(content), files: [file] }
}

/** The office as it is opened alone, and the scan: named last. */
function apart(context: HeadlessContext) {
  const { args, files, words } = context
  const [first, named, more] = args.inputs
  if (first === undefined || named === undefined || more !== undefined)
    throw new CommandRefused(words('headless.attach-what'))
  const base = named.split(/[\\/]/).at(-1)
  const scan = files.filter(({ name }) => name === base).at(-1)
  if (!scan) throw new CommandRefused(words('headless.attach-what'))
  if (scan.error !== null) throw new CommandRefused(scan.error)
  const office = {
    ...context,
    args: { ...args, inputs: [first] },
    files: files.filter((file) => file !== scan),
  }
  return { office, scan }
}

function sortOf({ args, words }: HeadlessContext): AttachmentSort {
  const asked = args.options.get('sort') ?? 'document'
  const sort = ATTACHMENT_SORTS.find((one) => one === asked)
  if (!sort)
    throw new CommandRefused(
      words('headless.attach-sort', { name: asked, known: ATTACHMENT_SORTS.join(', ') }),
    )
  return sort
}
