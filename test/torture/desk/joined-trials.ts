import { fileForColleague, readGiven } from '../../../renderer/app/files/colleague-file.ts'
import { passphraseQuestion } from '../../../renderer/app/files/passphrase-question.ts'
import { HERE, sendState, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { get, recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import type { CityServer as Postgres } from '../../make/city-server.ts'
import type { Attempt } from '../row.ts'
import { cut, cutServer, joinedAt, type Link, loginOf, met, write } from './begun-trials.ts'
import { close, type Desk, deskAt, newFolder, OFFICE } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { cutAnywhere, type DeskParts, type DeskTrial, type Until } from './desk-trial.ts'
import { plugIn } from './plug.ts'
import { newCity } from './server-trials.ts'
import { LABEL, UNITS } from './two-laptops.ts'

const PHRASE = 'empat kata yang panjang'
/** A key takes a third of a second to work out, so not every place is tried. */
const MOST_SEALED = 20
const BEFORE = 'Sudah ada di sini'
const [, OWN] = UNITS

/** Who has the office already, and work of their own in it, takes what others did; it is ended in between. */
export function joinedTrials(parts: DeskParts): DeskTrial[] {
  const few = { ...parts, most: Math.min(parts.most, MOST_SEALED) }
  const trials = [
    cutAnywhere('a sealed file is taken', few, sealedAt),
    cutServer('a laptop joins a city’s server with an office it already has', parts, joinsAt),
  ]
  return parts.short ? [parts.random.pick(trials)] : trials
}

/** One office on two laptops, each open; the second wrote something nobody else has. */
async function twoOffices() {
  plugIn()
  const first = deskAt(await newFolder(), { computer: 'sri' })
  const second = deskAt(await newFolder(), { computer: 'agus' })
  const one = await begun(first)
  const { state, documents } = done(await sendState(one, HERE))
  const content = { records: recordsOf(state.structure), shared: sharedContent(state, documents) }
  const other = await createWorkspaceWith(OFFICE, content, LABEL, second.parts)
  await write(other, OWN, BEFORE)
  return { first, second, one, other }
}

/** The next start of that computer; null where its own work is gone. */
async function startedAgain({ folder, house }: Desk, ended: OpenWorkspace) {
  await close(ended)
  const desk = deskAt(folder, { house, computer: 'agus' })
  const open = await desk.open()
  await open.checked
  if (get(open.workspace.getState().structure, OWN)?.name === BEFORE) return { desk, open }
  await close(open)
  return null
}

const sealedAt: Until = async (limit, wrote) => {
  const stop = passphraseQuestion.subscribe(() => {
    const { asked } = passphraseQuestion.get()
    if (asked) queueMicrotask(() => asked.answer(asked.again ? null : PHRASE))
  })
  try {
    const { second, one, other } = await twoOffices()
    await write(one, UNITS[0], 'Dari berkas')
    const bytes = await fileOf(one, PHRASE)
    wrote(await cut(limit, () => takeFrom(other, bytes)))
    plugIn()
    const place = `ended at writing ${limit}`
    const again = await startedAgain(second, other)
    if (!again) return { lost: 1, trouble: `${OWN} is not there, ${place}` }
    // The same file once more: what of it is there is known.
    await takeFrom(again.open, bytes)
    const given = new Map<OpenWorkspace, Uint8Array>()
    const sides = [
      { open: one, link: byFiles(one, again.open, given) },
      { open: again.open, link: byFiles(again.open, one, given) },
    ] as const
    return await met(sides, place)
  } finally {
    stop()
  }
}

async function fileOf(open: OpenWorkspace, passphrase: string | null): Promise<Uint8Array> {
  return done(await fileForColleague(open, OFFICE, passphrase)).bytes
}

async function takeFrom(open: OpenWorkspace, bytes: Uint8Array): Promise<void> {
  const given = done(await readGiven(open, { name: 'rekan.bagan', bytes }))
  done(await takeGiven(open, given, HERE))
}

/** Takes the last file of the other, and writes one; these are plain, since a key takes its time. */
function byFiles(
  mine: OpenWorkspace,
  theirs: OpenWorkspace,
  given: Map<OpenWorkspace, Uint8Array>,
): Link {
  return {
    async exchange() {
      const bytes = given.get(theirs)
      if (bytes) await takeFrom(mine, bytes)
      given.set(mine, await fileOf(mine, null))
    },
    close: async () => undefined,
    trouble: () => undefined,
  }
}

async function joinsAt(
  postgres: Postgres,
  limit: number,
  wrote: (count: number) => void,
): Promise<Attempt> {
  const { first, second, one, other } = await twoOffices()
  const city = await newCity(postgres)
  const mine = await joinedAt(one, first.real, loginOf(postgres.access('sri', city)))
  const login = loginOf(postgres.access('agus', city))
  wrote(
    await cut(limit, async () => {
      const { link } = await joinedAt(other, second.real, login)
      await link.close()
    }),
  )
  plugIn()
  await second.real.servers.closeAll()
  const place = `ended at writing ${limit}`
  const again = await startedAgain(second, other)
  if (!again) return { lost: 1, trouble: `${OWN} is not there, ${place}` }
  const theirs = await joinedAt(again.open, again.desk.real, login)
  const { structure } = again.open.workspace.getState()
  if (get(structure, OWN)?.name !== BEFORE)
    return { lost: 1, trouble: `${OWN} is not there once it has joined, ${place}` }
  return met([mine, theirs], place)
}
