import { personData } from '../../domain/proposal/person-data.ts'
import { nipDigits } from '../../domain/ranks/nip.ts'
import type { Person } from '../../domain/records/records.ts'
import { nextBatchName } from '../../domain/sharing/batch-name.ts'
import { all, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { namesOnPerson, personPaper } from '../../papers/person-paper.ts'
import { writeBagan } from '../../storage/bagan-file.ts'
import { seal } from '../../storage/sealed-file.ts'
import { sharedStateOf } from '../../storage/shared-content.ts'
import { fileName } from '../files/file-name.ts'
import { erasedHere, namelessOffice, sourcesIn } from '../files/nameless-office.ts'
import { besideForce } from '../files/on-record.ts'
import type { InputContent } from '../files/read-input.ts'
import { textPdf } from '../printing/text-pdf.ts'
import { freshLine } from '../workspace/exchange.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { carriedSentences, scansBeside } from './scans-beside.ts'
import { sealingPassphrase } from './secrets.ts'

const JSON_FILE = /\.json$/i
const PDF_FILE = /\.pdf$/i

/** `person FILE --person ID --out X.pdf|.json`: all the file holds about one person, to be handed to them. */
export const person: HeadlessCommand = async (context) => {
  const { words, today } = context
  const path = outOption(context)
  const content = readable(await openTogether(context), context)
  const structure = structureOf(content.records)
  const on = dateOption(context) ?? today
  const { id } = personAsked(structure, context)
  const data = personData(structure, id, on, besideForce(content.documents))
  if (!data) throw new CommandRefused(words('headless.no-person', { name: id }))
  if (JSON_FILE.test(path)) {
    const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`)
    return { exitCode: 0, files: [{ path, bytes }] }
  }
  if (!PDF_FILE.test(path)) throw new CommandRefused(words('headless.person-format'))
  const facts = { office: fileName(structure, ''), structure, on }
  const pdf = await textPdf(
    personPaper(words, data, facts),
    words,
    context,
    namesOnPerson(data, facts),
  )
  if (!pdf?.ok) throw new Error(pdf?.message ?? '')
  return { exitCode: 0, files: [{ path, bytes: pdf.value }] }
}

/** `forget FILE --person ID --out X.bagan`: the file with one person nameless everywhere. */
export const forget: HeadlessCommand = async (context) => {
  const { words, secrets } = context
  const path = outOption(context)
  const passphrase = sealingPassphrase(secrets, words)
  const content: InputContent = readable(await openTogether(context), context)
  const { id } = personAsked(structureOf(content.records), context)
  const [salt = ''] = (await sharedStateOf(content)).beginnings
  const called = words('forget.called')
  const people = await erasedHere(await sourcesIn(content), id, { called, salt })
  const line = freshLine(Math.random)
  const office = await namelessOffice(content, people, nextBatchName(line, 0, Date.now(), 0))
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.bagan$/, '') ?? ''
  const part = content.leftOut ? { leftOut: content.leftOut } : {}
  const beside = await scansBeside(context, office.records, content.scans ?? null)
  const plain = await writeBagan({ name, seq: 1, ...office, ...part, parts: beside.parts })
  const bytes = passphrase === null ? plain : await seal(plain, passphrase)
  const said = [words('headless.written', { path }), ...carriedSentences(words, beside)].join('\n')
  return { exitCode: 0, files: [{ path, bytes, said }] }
}

/** By id or NIP. Throws `CommandRefused` where nobody is asked for, or nobody is called so. */
function personAsked(structure: Structure, { args, words }: HeadlessContext): Person {
  const asked = args.options.get('person')
  if (!asked) throw new CommandRefused(words('headless.person-missing'))
  const digits = nipDigits(asked)
  const found = all(structure, 'person').find(
    ({ id, nip }) => id === asked || id === `person:${asked}` || (nip !== null && nip === digits),
  )
  if (!found) throw new CommandRefused(words('headless.no-person', { name: asked }))
  return found
}
