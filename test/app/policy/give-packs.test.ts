import { describe, expect, it } from 'vitest'
import type { FileBytes } from '../../../electron/contract/ipc-contract.ts'
import type { Policy } from '../../../electron/policy/policy-form.ts'
import { readPolicy } from '../../../electron/policy/read-policy.ts'
import { policyOfRegistry, registryValues } from '../../../electron/policy/registry-form.ts'
import { checkSignature, makeKey } from '../../../electron/signing/signing.ts'
import { givePacks, policyPacksFound } from '../../../renderer/app/policy/give-packs.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import type { RulePack } from '../../../renderer/domain/rule-packs/rule-pack.ts'
import { packsTaken, withdrawPack } from '../../../renderer/domain/rule-packs/take-pack.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { EMPTY_PACK, packFile, packLimit } from '../../make/rule-packs.ts'
import { createTestOffice } from '../../make/test-office.ts'

const words = wordsIn('id')
const { pem, fingerprint } = makeKey()
const FIRST: RulePack = {
  ...EMPTY_PACK,
  limits: [packLimit({ rule: 'acting-term', scope: 'plt', limit: 4 })],
}
const PLACE = '/srv/ketentuan.aturan.json'
const POLICY: Policy = {
  oleh: 'Biro Organisasi',
  paketAturan: [{ berkas: PLACE, kunci: fingerprint.match(/.{4}/g)?.join(' ') ?? '' }],
}

/** An office, and a disk on which packs lie. */
async function made() {
  const office = await createTestOffice()
  const files = new Map<string, Uint8Array>()
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const right = <T>(value: T) => Promise.resolve({ ok: true as const, value })
  const desktop = {
    readStartFile: ({ path }: { path: string }) => {
      const bytes = files.get(path)
      if (!bytes) return Promise.resolve({ ok: false as const, code: 'x', message: `${path} ?` })
      return right<FileBytes>({ name: path.slice(5), path, bytes })
    },
    checkSignature: (input: Parameters<typeof signed>[0]) => right(signed(input)),
  }
  const give = (policy: Policy = POLICY) =>
    givePacks(office.open, policy, { desktop, preferences: createPreferences(storage), words })
  const packs = () => packsTaken(office.open.workspace.getState().structure)
  return { ...office, files, give, packs }
}

function signed(input: { bytes: Uint8Array; key: Uint8Array; signature: Uint8Array }) {
  return checkSignature(input.bytes, input.key, input.signature)
}

describe('a rule pack of the policy', () => {
  it('is taken at the opening as one edit with its name, told, and undone by one undo', async () => {
    const { open, files, give, packs } = await made()
    files.set(PLACE, packFile(FIRST, pem))
    expect(await give()).toEqual([
      'Paket ketentuan “Ketentuan Kelembagaan” versi 1 diambil menurut kebijakan (Biro Organisasi). Ctrl+Z membatalkannya.',
    ])
    expect(packs()).toMatchObject([{ version: 1, rows: 1 }])
    expect(policyPacksFound.get().packs).toMatchObject([{ berkas: PLACE, problem: null }])
    await open.workspace.undo()
    expect(packs()).toEqual([])
    // What was taken away stays away.
    expect([await give(), packs()]).toEqual([[], []])
  })

  it('of a newer version comes, also where the first was withdrawn; an older one does not', async () => {
    const { open, files, give, packs } = await made()
    files.set(PLACE, packFile(FIRST, pem))
    await give()
    const [mark] = packs()
    if (!mark) throw new Error('not taken')
    await open.workspace.run({ code: 'withdraw-pack', params: { name: '' } }, withdrawPack(mark))
    files.set(PLACE, packFile({ ...FIRST, version: 3 }, pem))
    expect(await give()).toHaveLength(1)
    expect(packs()).toMatchObject([{ version: 3 }])
    files.set(PLACE, packFile({ ...FIRST, version: 2 }, pem))
    expect([await give(), packs()]).toMatchObject([[], [{ version: 3 }]])
  })

  it('that is locked comes again at each opening; the office’s own row stays all the same', async () => {
    const { open, files, give, packs } = await made()
    const locked: Policy = { ...POLICY, terkunci: ['paketAturan'] }
    files.set(PLACE, packFile(FIRST, pem))
    await give(locked)
    await open.workspace.undo()
    await give(locked)
    expect(packs()).toHaveLength(1)
    expect(await give(locked)).toEqual([])
    const label = { code: 'change-rule', params: { name: '' } } as const
    await open.workspace.run(label, changeRule('acting-term.plt.-', { limit: 2 }))
    expect([await give(locked), packs()]).toEqual([[], []])
    const { limit } = open.workspace.getState().structure.tables
    expect([...limit.values()].map((one) => one.limit)).toEqual([2])
  })

  it('that is missing, changed, none, or of another key is told, and the others are taken', async () => {
    const { files, give, packs } = await made()
    const other = packFile({ ...FIRST, name: 'Lain' })
    files.set('/srv/b', new TextEncoder().encode('{}')).set('/srv/c', other)
    files.set(PLACE, packFile(FIRST, pem))
    const rows = ['/srv/a', '/srv/b', '/srv/c', PLACE]
    const told = await give({
      paketAturan: rows.map((berkas) => ({ berkas, kunci: fingerprint })),
    })
    expect(told).toEqual([
      expect.stringContaining('Beritahukan administrator: berkas /srv/a tidak terbaca.'),
      expect.stringContaining('/srv/b: Berkas ini bukan paket ketentuan'),
      expect.stringContaining('/srv/c ditandatangani kunci lain'),
      expect.stringContaining('versi 1 diambil menurut kebijakan (administrator)'),
    ])
    expect(packs()).toMatchObject([{ name: 'Ketentuan Kelembagaan' }])
  })

  it('is named in the file and in the registry; what is no place or no key is told by its row', () => {
    const read = (paketAturan: unknown) =>
      readPolicy(new TextEncoder().encode(JSON.stringify({ paketAturan })))
    expect(read(POLICY.paketAturan)).toMatchObject({
      problems: [],
      policy: { paketAturan: POLICY.paketAturan },
    })
    const wrong = read([
      { berkas: PLACE, kunci: 'abc' },
      { berkas: 'ketentuan.json', kunci: fingerprint },
      { berkas: PLACE, kunci: fingerprint },
    ])
    expect(wrong.problems.map(({ path, code }) => [path, code])).toEqual([
      ['paketAturan[1].kunci', 'bad-key'],
      ['paketAturan[2].berkas', 'bad-folder'],
    ])
    expect(wrong.policy.paketAturan).toHaveLength(1)
    const key = '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Bagan SOTK\\paketAturan]'
    const line = `"\\\\\\\\server\\\\bagan\\\\a.aturan.json"="${fingerprint}"`
    const { policy } = policyOfRegistry(registryValues(`${key}\n${line}\n`))
    expect(policy.paketAturan).toEqual([
      { berkas: '\\\\server\\bagan\\a.aturan.json', kunci: fingerprint },
    ])
  })
})
