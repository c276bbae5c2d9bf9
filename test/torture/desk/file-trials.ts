import { createWorkspaceWith } from '../../../renderer/app/workspace/open-workspace.ts'
import { logoFrom, logoText } from '../../../renderer/domain/paper/letterhead-logo.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { readLogo } from '../../../renderer/exchange/pictures/logo-file.ts'
import { readBagan, writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { checksum } from '../../../renderer/storage/checksum.ts'
import { seal, unseal } from '../../../renderer/storage/sealed-file.ts'
import { pngOf } from '../../make/pictures.ts'
import { workSince } from '../../make/work-time.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, deskAt, newFolder } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { type DeskTrial, once } from './desk-trial.ts'

/** Processor time that what looks at a picture or a head may take. */
const SOON_MS = 1500

/** Pictures and sealed files from strangers. */
export function fileTrials(): DeskTrial[] {
  return [
    ...Object.entries(PICTURES).map(([what, bytes]) =>
      once(`hostile picture: ${what}`, () => hostilePicture(bytes)),
    ),
    ...Object.entries(SEALED).map(([what, spoil]) =>
      once(`hostile sealed file: ${what}`, () => hostileSealed(spoil)),
    ),
  ]
}

const svg = (inside: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40">${inside}</svg>`,
  )

/** Each level uses the one below ten times. */
function tenInTen(levels: number): string {
  const level = (no: number) => `<g id="l${no}">${`<use href="#l${no - 1}"/>`.repeat(10)}</g>`
  const all = Array.from({ length: levels }, (_, at) => level(at + 1))
  return `<defs><g id="l0"><path d="M0 0h9v9z"/></g>${all.join('')}</defs><use href="#l${levels}"/>`
}

const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'ten uses in ten, nine deep': svg(tenInTen(9)),
  'a part that uses itself': svg('<g id="a"><use href="#a"/></g>'),
  '5,000 groups in one another': svg('<g>'.repeat(5000) + '</g>'.repeat(5000)),
  'a PNG of 30,000 pixels square': pngOf(30_000, 30_000),
  'a PNG of no size': pngOf(0, 0),
}

/** Refused at the chooser or drawn in bounds; in a received file it stops nothing, and can be got rid of. */
async function hostilePicture(bytes: Uint8Array): Promise<Attempt> {
  const before = process.cpuUsage()
  const read = readLogo(bytes)
  if (read.ok && !logoFrom(logoText(read.value))) {
    return { lost: 0, trouble: 'taken, and never drawn' }
  }
  const type = bytes[0] === 0x3c ? 'svg+xml' : 'png'
  const href = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
  const text = `30x40 ${href}`
  const drawn = logoFrom(text)
  if (workSince(before) > SOON_MS) return { lost: 0, trouble: 'it takes too long' }
  if (drawn) return { lost: 0, trouble: 'it would be drawn' }
  const desk = deskAt(await newFolder())
  const open = await begun(desk)
  const setting = { id: 'setting:logo', kind: 'setting', value: text } as const
  const records = [...recordsOf(open.workspace.getState().structure), setting]
  await close(open)
  const packed = await writeBagan({ name: 'uji', seq: 1, records: records as never, documents: [] })
  const content = await readBagan(packed)
  // Refused whole is one way to be rid of it.
  if (!content.ok) return FINE
  const other = deskAt(await newFolder())
  const label = { code: 'open-file', params: { name: 'uji' } } as const
  const taken = await createWorkspaceWith('uji', content.value, label, other.parts)
  const held = get(taken.workspace.getState().structure, 'setting:logo')
  if (held) {
    const without = { 'setting:logo': { before: held, after: null } }
    done(await taken.workspace.run(label, () => ok(without)))
    await taken.workspace.settled()
  }
  const { saving, structure } = taken.workspace.getState()
  await close(taken)
  const isGone = get(structure, 'setting:logo') === undefined
  return saving.state === 'saved' && isGone ? FINE : { lost: 0, trouble: 'it cannot be got rid of' }
}

type Spoil = (head: Record<string, unknown>) => Record<string, unknown> | string

const SEALED: Readonly<Record<string, Spoil>> = {
  'it claims 20 million rounds': (head) => ({ ...head, rounds: 20_000_000 }),
  'it claims no rounds': (head) => ({ ...head, rounds: 0 }),
  'its salt is no base64': (head) => ({ ...head, salt: '%%%' }),
  'its salt is of another length': (head) => ({ ...head, salt: 'AAAA' }),
  'its check is a number': (head) => ({ ...head, check: 5 }),
  'its head is a list': () => '[]',
  'its head is no JSON': () => '{"kdf":',
  'its head has two megabytes': () => JSON.stringify({ kdf: 'x'.repeat(2_000_000) }),
}

let sealedOnce: Promise<Uint8Array> | null = null

/** Refused with a sentence of ours, at once. */
async function hostileSealed(spoil: Spoil): Promise<Attempt> {
  sealedOnce ??= seal(new TextEncoder().encode('isi'), 'frasa sandi')
  const bytes = Buffer.from(await sealedOnce)
  const first = bytes.indexOf(10)
  const second = bytes.indexOf(10, first + 1)
  const head = JSON.parse(bytes.subarray(first + 1, second).toString()) as Record<string, unknown>
  const spoilt = spoil(head)
  const text = typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt)
  const start = `BAGAN-SEALED 1 ${checksum(text)}\n${text}\n`
  const file = Buffer.concat([Buffer.from(start), bytes.subarray(second + 1)])
  const before = process.cpuUsage()
  const answer = await unseal(file, 'frasa sandi')
  const took = workSince(before)
  if (answer.ok) return { lost: 0, trouble: 'it was opened' }
  return took < SOON_MS ? FINE : { lost: 0, trouble: `${took.toFixed(0)} ms` }
}
