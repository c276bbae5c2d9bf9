import { describe, expect, test } from 'vitest'
import { checkSignature, makeKey, signBytes } from '../../electron/signing/signing.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { changeRule } from '../../renderer/domain/rule-table/rule-edits.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { ruleTitle } from '../../renderer/words/telling/any-finding.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { smallOffice } from '../domain/small-office.ts'
import { done } from '../make/edit-outcome.ts'
import { testPrinter } from '../make/test-printer.ts'

type Bytes = Uint8Array

/** The command as the main process serves it. */
async function run(words: string[], files: Readonly<Record<string, Bytes>> = {}) {
  const printer = testPrinter()
  const said: string[] = []
  const right = <T>(value: T) => Promise.resolve({ ok: true as const, value })
  const desktop = {
    ...printer.desktop,
    checkSignature: (input: { bytes: Bytes; key: Bytes; signature: Bytes }) =>
      right(checkSignature(input.bytes, input.key, input.signature)),
    signBytes: (input: { bytes: Bytes; pem: string }) => right(signBytes(input.bytes, input.pem)),
    makeKey: () => right(makeKey()),
  }
  const given = Object.entries(files).map(([name, bytes]) => ({
    ...{ name, path: `/${name}`, bytes, error: null },
  }))
  const parts = { ...printer, desktop, today: day('2026-12-02') }
  const told = await answerTo(
    { argv: ['rules', ...words], files: given },
    { ...parts, say: (text: string) => void said.push(text) },
  )
  return { ...told, said: said.join('\n') }
}

const office = async (structure = smallOffice()) =>
  writeBagan({
    name: 'kantor',
    seq: 1,
    records: Object.values(structure.tables).flatMap((table) => [...table.values()]),
    documents: [],
  })

async function packed(name = 'Biro') {
  const key = (await run(['key', '--out', 'k.pem'])).files?.[0]?.bytes ?? new Uint8Array()
  const own = await office(done(smallOffice(), changeRule('acting-term.plt.-', { limit: 4 })))
  const words = ['pack', 'b.bagan', '--key', 'k.pem', '--name', name, '--out', 'p.aturan.json']
  words.push('--issuer', 'Provinsi Contoh')
  const made = await run(words, { 'b.bagan': own, 'k.pem': key })
  return made.files?.[0]?.bytes ?? new Uint8Array()
}

describe('rules', () => {
  test('a pack is made, checked with what it changes, and taken where its key is trusted', async () => {
    const pack = await packed()
    const files = { 'a.bagan': await office(), 'p.aturan.json': pack }
    const checked = await run(['check', 'a.bagan', '--pack', 'p.aturan.json', '--json'], files)
    expect(checked.exitCode).toBe(0)
    const report = JSON.parse(checked.stdout ?? '')
    const name = `${ruleTitle(wordsIn('id'), 'acting-term')} · Plt.`
    const said = { before: '3 bulan', after: '4 bulan', from: null }
    const row = { what: 'limit', subject: 'acting-term.plt.-', name, ...said, fate: 'new' }
    expect(report.rows).toEqual([row])
    expect(report.issuer).toBe('Provinsi Contoh')
    const taking = ['take', 'a.bagan', '--pack', 'p.aturan.json', '--out', 'c.bagan']
    const unknown = await run(taking, files)
    expect([unknown.exitCode, unknown.files ?? []]).toEqual([1, []])
    const taken = await run([...taking, '--trust', report.key], files)
    expect(taken.exitCode).toBe(0)
    const after = { 'c.bagan': taken.files?.[0]?.bytes ?? new Uint8Array() }
    const has = await run(['check', 'c.bagan'], after)
    expect(has.said).toContain('Biro versi 1: 1 baris')
  })

  test('what was changed by a letter, is no pack, or brings no rows is refused with a sentence', async () => {
    const pack = await packed()
    const text = new TextDecoder().decode(pack).replace('limit\\": 4', 'limit\\": 5')
    const spoilt = { 'a.bagan': await office(), p: new TextEncoder().encode(text) }
    const changed = await run(['check', 'a.bagan', '--pack', 'p'], spoilt)
    expect(changed.exitCode).toBe(1)
    expect(changed.said).toContain('berubah sesudah ditandatangani')
    const none = await run(['check', 'a.bagan', '--pack', 'p'], { ...spoilt, p: new Uint8Array(9) })
    expect(none.said).toContain('bukan paket ketentuan')
    const empty = ['pack', 'a', '--key', 'k', '--name', 'X', '--out', 'p']
    const made = await run(empty, { 'a.bagan': await office(), k: new Uint8Array(3) })
    expect(made.said).toContain('tidak punya baris sendiri')
  })
})
