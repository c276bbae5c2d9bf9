import { attach as attached } from '../../domain/attachments/attachment-edits.ts'
import type { AttachmentSort } from '../../domain/records/form/choices.ts'
import { ATTACHMENT_SORTS } from '../../domain/records/form/choices.ts'
import type { AttachmentId, StructureRecord } from '../../domain/records/records.ts'
import { nextBatchName } from '../../domain/sharing/batch-name.ts'
import { closeBatch, openStructure } from '../../domain/sharing/close-batch.ts'
import { apply } from '../../domain/structure/change.ts'
import { recordsOf, structureOf } from '../../domain/structure/structure.ts'
import { MOST_SCANS_BYTES } from '../../storage/bagan-scans.ts'
import { sharedContent, sharedStateOf } from '../../storage/shared-content.ts'
import { freshId } from '../clock.ts'
import { judgeScan } from '../files/attachments.ts'
import { copyBytes } from '../files/backup.ts'
import type { InputContent } from '../files/read-input.ts'
import { freshLine } from '../workspace/exchange.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { codeOf } from './paper-files.ts'
import { carriedSentences, scansBeside } from './scans-beside.ts'
import { sealingPassphrase } from './secrets.ts'

const PROPOSAL = 'proposal:'

/** `attach FILE SCAN --to ID --out X.bagan`: the file with one scan more beside a record of it. */
export const attach: HeadlessCommand = async (context) => {
  const { args, words, today, secrets } = context
  const path = outOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  const { office, scan } = apart(context)
  const ofId = args.options.get('to')?.trim()
  if (!ofId) throw new CommandRefused(words('headless.attach-to'))
  const content = readable(await openTogether(office), office)
  if (content.leftOut)
    throw new CommandRefused(
      words.problem({ code: 'office-in-part', params: { part: content.leftOut } }),
      1,
    )
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
  const beside = await scansBeside(context, content.records, content.scans ?? null)
  const { content: sum, media } = record
  const others = beside.parts.filter((part) => part.content !== sum)
  const parts = [...others, { content: sum, media, bytes: scan.bytes }]
  const size = parts.reduce((all, part) => all + part.bytes.length, 0)
  if (beside.isTooMuch || size > MOST_SCANS_BYTES)
    throw new CommandRefused(
      words('headless.scans-too-much', { most: Math.round(MOST_SCANS_BYTES / 1024 / 1024) }),
      1,
    )
  const records = recordsOf(apply(structure, done.value))
  const bytes = await copyBytes(
    { name: nameOf(path), seq: 1, ...(await told(content, records)) },
    { words, without: [], passphrase, scans: parts },
  )
  const said = [
    words('headless.written', { path }),
    words(isLocked ? 'attachments.kept-locked' : 'attachments.kept', { name: record.name }),
    ...carriedSentences(words, {
      ...beside,
      parts,
      told: { ...beside.told, named: beside.told.named + 1 },
    }),
  ]
  return { exitCode: codeOf(content), files: [{ path, bytes, said: said.join('\n') }] }
}

/** What was attached is a batch of its own where it is told who wrote what: copies still meet. */
async function told(content: InputContent, records: readonly StructureRecord[]) {
  const { documents, shared } = content
  if (!shared) return { records, documents }
  const state = await sharedStateOf(content)
  const name = nextBatchName(freshLine(Math.random), 0, Date.now(), 0)
  const closed = closeBatch(state, openStructure(structureOf(records)), name)
  return { records, documents, shared: sharedContent(closed, documents) }
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

function nameOf(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\.bagan$/, '')
}
