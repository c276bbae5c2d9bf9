import { describe, expect, it } from 'vitest'
import { checkSignature, makeKey, signBytes } from '../../../electron/signing/signing.ts'
import { checkFormula, formulaStanding } from '../../../renderer/domain/naskah/formula-checks.ts'
import { formulaText } from '../../../renderer/domain/naskah/formulas.ts'
import { changeFormula } from '../../../renderer/domain/naskah/naskah-setting-edits.ts'
import { attachmentRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  daysOfChange,
  findingsChanged,
  findingsChangedInSlices,
} from '../../../renderer/domain/rule-packs/pack-findings.ts'
import { packOfOffice } from '../../../renderer/domain/rule-packs/pack-of-office.ts'
import type { RulePack } from '../../../renderer/domain/rule-packs/rule-pack.ts'
import {
  packPreview,
  packsTaken,
  takePack,
  withdrawPack,
} from '../../../renderer/domain/rule-packs/take-pack.ts'
import { ruleTable } from '../../../renderer/domain/rule-table/effective-rules.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { putRetirementAge } from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  packBytes,
  packIn,
  readRulePack,
  saysRulePack,
  writeRulePack,
} from '../../../renderer/storage/rule-pack-file.ts'
import { done } from '../../make/edit-outcome.ts'
import { smallOffice } from '../small-office.ts'

const [ON, LAW] = [day('2026-06-01'), day('2027-01-01')]
const TERM = 'acting-term.plt.-'
const SIGNER = 'ab'.repeat(32)
const NAME = 'menetapkan'
const TITLE = 'Auditor Ahli Utama'
const SAID = 'PERATURAN {K} TENTANG {judul}:'

/** What Biro Organisasi made: a limit that changes on a day, an age, and a sentence of its own. */
function biro(): Structure {
  let office = done(smallOffice(), changeRule(TERM, { limit: 4, article: 'SE 1/2026' }, LAW))
  office = done(office, changeRule('urusan-max.all.-', { limit: 2 }))
  office = done(office, putRetirementAge({ id: 'bup:1', title: TITLE, age: 67 }))
  office = done(office, changeFormula(NAME, SAID))
  const check = { article: 'butir 98', checkedBy: 'Sari', checkedOn: ON }
  return done(office, checkFormula(NAME, check))
}

const packOf = (office: Structure, version = 1): RulePack =>
  packOfOffice(office, {
    name: 'Biro Organisasi',
    issuer: 'Provinsi Contoh',
    version,
    issuedOn: ON,
  })
const fates = (office: Structure, pack: RulePack) =>
  packPreview(office, pack, SIGNER).map(({ subject, fate }) => [subject, fate])

describe('a rule pack', () => {
  it('is taken as one act that one undo takes away, and holds from its day', () => {
    const act = takePack(packOf(biro()), SIGNER)(smallOffice())
    if (!act.ok) throw new Error(act.problem.code)
    const office = apply(smallOffice(), act.value)
    expect(ruleTable(office, ON).get(TERM)?.limit).toBe(3)
    expect(ruleTable(office, LAW).get(TERM)).toMatchObject({ limit: 4, article: 'SE 1/2026' })
    expect(all(office, 'bup').map(({ title, age }) => [title, age])).toEqual([[TITLE, 67]])
    expect(formulaText(office, NAME)).toBe(SAID)
    expect(formulaStanding(office, NAME)).toMatchObject({ checkedBy: 'Sari', isStale: false })
    expect(packsTaken(office)).toMatchObject([
      { name: 'Biro Organisasi', version: 1, issuedOn: ON, rows: 4 },
    ])
    const back = apply(office, invert(act.value))
    expect(packsTaken(back)).toEqual([])
    expect(ruleTable(back, LAW).get(TERM)?.limit).toBe(3)
    expect(formulaText(back, NAME)).toBe(formulaText(smallOffice(), NAME))
  })

  it('leaves what an office has of its own, and says so', () => {
    let own = done(smallOffice(), changeRule(TERM, { limit: 2 }))
    own = done(own, changeFormula(NAME, 'PERATURAN {K}.'))
    own = done(own, putRetirementAge({ id: 'bup:9', title: 'AUDITOR  ahli utama', age: 66 }))
    expect(fates(own, packOf(biro())).filter(([, fate]) => fate === 'own')).toHaveLength(3)
    const office = done(own, takePack(packOf(biro()), SIGNER))
    expect(ruleTable(office, LAW).get(TERM)?.limit).toBe(2)
    expect(formulaText(office, NAME)).toBe('PERATURAN {K}.')
    expect(all(office, 'bup').map(({ age }) => age)).toEqual([66])
    expect(ruleTable(office, ON).get('urusan-max.all.-')?.limit).toBe(2)
  })

  it('tells rows this program does not know, and takes the others', () => {
    const pack = packOf(biro())
    const [limit] = pack.limits
    if (!limit) throw new Error('no limit')
    const strange = { ...pack, limits: [...pack.limits, { ...limit, rule: 'rule-of-2030' }] }
    const told = fates(smallOffice(), strange)
    expect(told.filter(([, fate]) => fate === 'unknown')).toHaveLength(1)
    const office = done(smallOffice(), takePack(strange, SIGNER))
    expect(office.tables.limit.size).toBe(2)
  })

  it('of a newer version takes the place of its own rows, and those it has no longer go', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const newer = { ...packOf(done(biro(), changeRule(TERM, { limit: 6 }, LAW)), 2), ages: [] }
    expect(
      fates(office, newer)
        .map(([, fate]) => fate)
        .sort(),
    ).toEqual(['gone', 'replaced', 'same', 'same'])
    const after = done(office, takePack(newer, SIGNER))
    expect(ruleTable(after, LAW).get(TERM)?.limit).toBe(6)
    expect(all(after, 'bup')).toEqual([])
    expect(formulaText(after, NAME)).toBe(SAID)
    expect(packsTaken(after)).toMatchObject([{ version: 2, rows: 3 }])
    const older = takePack(packOf(biro()), SIGNER)(after)
    expect(older).toMatchObject({ ok: false, problem: { code: 'pack-older' } })
  })

  it('is withdrawn whole: what the program has holds again', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const [taken] = packsTaken(office)
    if (!taken) throw new Error('no pack')
    const without = done(office, withdrawPack(taken))
    expect(packsTaken(without)).toEqual([])
    expect(ruleTable(without, LAW).get(TERM)?.limit).toBe(3)
    expect(formulaText(without, NAME)).toBe(formulaText(smallOffice(), NAME))
    expect(withdrawPack(taken)(without)).toMatchObject({ ok: false })
  })

  it('keeps its sentence where only who has checked it differs in a newer version', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const newer = packOf(biro(), 2)
    const formulas = newer.formulas.map((one) => ({ ...one, checkedBy: 'Budi' }))
    const after = done(office, takePack({ ...newer, formulas }, SIGNER))
    expect(formulaText(after, NAME)).toBe(SAID)
    expect(formulaStanding(after, NAME)).toMatchObject({ checkedBy: 'Budi', isStale: false })
  })

  it('gives a sentence back where a newer version has the usual one, or none', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const usual = formulaText(smallOffice(), NAME)
    const newer = packOf(biro(), 2)
    const formulas = newer.formulas.map((one) => ({ ...one, text: usual }))
    expect(formulaText(done(office, takePack({ ...newer, formulas }, SIGNER)), NAME)).toBe(usual)
    const none = done(office, takePack({ ...newer, formulas: [] }, SIGNER))
    expect([formulaText(none, NAME), none.tables.check.size]).toEqual([usual, 0])
  })

  it('takes scans of its rows along when they go', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const [limit] = office.tables.limit.values()
    const scan = attachmentRecord({
      ...{ id: 'attachment:1', ofId: limit?.id ?? '', sort: 'document', name: 'SE.pdf' },
      ...{ content: 'a'.repeat(64), bytes: 9, media: 'pdf', addedOn: ON },
    })
    const held = apply(office, { [scan.id]: { before: null, after: scan } })
    const [mark] = packsTaken(held)
    if (!mark) throw new Error('no pack')
    expect(done(held, withdrawPack(mark)).tables.attachment.size).toBe(0)
  })

  it('without a row for an office is refused there, and tells so', () => {
    const own = done(smallOffice(), changeRule(TERM, { limit: 2 }))
    const pack = { ...packOf(biro()), ages: [], formulas: [] }
    const alone = { ...pack, limits: pack.limits.filter(({ rule }) => rule === 'acting-term') }
    expect(takePack(alone, SIGNER)(own)).toMatchObject({ problem: { code: 'pack-empty' } })
  })

  it('of fifteen thousand rows, most of them unknown, is looked at in a moment', () => {
    const [limit] = packOf(biro()).limits
    const [age] = packOf(biro()).ages
    const [formula] = packOf(biro()).formulas
    if (!limit || !age || !formula) throw new Error('no rows')
    const many = Array.from({ length: 5000 }, (_, at) => String(at))
    const pack = {
      ...packOf(biro()),
      limits: many.map((name) => ({ ...limit, rule: name })),
      ages: many.map((name) => ({ ...age, title: `Auditor ${name}` })),
      formulas: many.map((name) => ({ ...formula, name })),
    }
    const office = done(smallOffice(), takePack(pack, SIGNER))
    const told = packPreview(office, { ...pack, version: 2 }, SIGNER)
    expect(told.filter(({ fate }) => fate === 'unknown')).toHaveLength(10_000)
    expect(packsTaken(office)).toMatchObject([{ rows: 5000 }])
  })

  it('that was brought is not handed on as one’s own', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    expect(packOf(office)).toMatchObject({ limits: [], ages: [], formulas: [] })
  })

  it('of another signer is another pack: it does not take the place of the first', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const told = packPreview(office, packOf(biro(), 9), 'cd'.repeat(32))
    expect(new Set(told.map(({ fate }) => fate))).toEqual(new Set(['other-pack']))
  })

  it('names the days on which something of it begins to hold', () => {
    const act = takePack(packOf(biro()), SIGNER)(smallOffice())
    expect(act.ok && daysOfChange(act.value, ON)).toEqual([ON, LAW])
    expect(act.ok && daysOfChange(act.value, LAW)).toEqual([LAW])
  })

  it('tells what it changes in findings on a day: what is new, and what is found no more', () => {
    const least = 'seksi-max.kabkota.-'
    let office = done(smallOffice(), changeRule(least, { limit: 0 }, LAW))
    office = done(office, changeRule('delayering.kabkota.-', { enabled: false }))
    const act = takePack(packOf(office), SIGNER)(smallOffice())
    if (!act.ok) throw new Error(act.problem.code)
    const told = (on: typeof ON, base = smallOffice(), change = act.value) => {
      const { fresh, gone } = findingsChanged(base, change, on)
      expect(atOnce(findingsChangedInSlices(base, apply(base, change), on))).toEqual({
        fresh,
        gone,
      })
      const [news, olds] = [fresh, gone].map((all) =>
        all.map((one) => `${one.rule} ${one.subjectId}`),
      )
      return { news, olds }
    }
    const seksi = ['layanan', 'media', 'aplikasi', 'infra'].map((id) => `delayering unit:${id}`)
    const bidang = ['seksi-max unit:ikp', 'seksi-max unit:egov']
    expect(told(ON)).toEqual({ news: [], olds: seksi })
    expect(told(LAW)).toEqual({ news: bidang, olds: seksi })
    const taken = apply(smallOffice(), act.value)
    expect(told(LAW, taken, invert(act.value))).toEqual({ news: seksi, olds: bidang })
  })
})

describe('the file of a rule pack', () => {
  const { pem, fingerprint } = makeKey()
  const signed = packBytes(packOf(biro()))
  const made = signBytes(signed, pem)
  if (!made) throw new Error('not signed')
  const file = writeRulePack({ signed, ...made })
  const judged = (bytes: Uint8Array) => {
    const read = readRulePack(bytes)
    if (!read.ok) return read.problem.code
    const { signed: said, key, signature } = read.value
    return checkSignature(said, key, signature)
  }

  it('is read as it was written, its signature right, its key called as whoever made it knows', () => {
    expect(judged(file)).toEqual({ isRight: true, fingerprint })
    const read = readRulePack(file)
    expect(read.ok && packIn(read.value.signed)).toEqual({ ok: true, value: packOf(biro()) })
  })

  it('changed by a letter anywhere in what was signed is never right', () => {
    const text = new TextDecoder().decode(file)
    const from = text.indexOf('"pack"') + 10
    for (let at = from; at < text.length - 5; at += 23) {
      const letter = text[at] === 'x' ? 'y' : 'x'
      const spoilt = new TextEncoder().encode(text.slice(0, at) + letter + text.slice(at + 1))
      expect(judged(spoilt)).not.toMatchObject({ isRight: true })
    }
  })

  it('is none where it is something else, and says what that is', () => {
    const code = (text: string | Uint8Array) =>
      judged(typeof text === 'string' ? new TextEncoder().encode(text) : text)
    for (const text of ['', '{}', '[1]', 'x'.repeat(99), '{"form":"bagan-sotk/paket-aturan"}'])
      expect(code(text)).toBe('pack-not-one')
    expect(code('PK\u0003\u0004')).toBe('pack-zipped')
    expect(code(pem)).toBe('pack-key-named')
    expect(code('{"form":"bagan-sotk/paket-aturan","version":2,"more":1}')).toBe('pack-newer')
    expect(code(new Uint8Array(20 * 1024 * 1024))).toBe('pack-too-large')
    expect(code(Uint8Array.from([0xff, 0x00, 0xfe, 0x81]))).toBe('pack-not-one')
  })

  it('saved again by an editor of Windows, with a mark or in UTF-16, is the same pack', () => {
    const text = new TextDecoder().decode(file)
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map(codeOf)]).buffer)
    for (const again of [new TextEncoder().encode(`\ufeff${text}`), utf16]) {
      expect(saysRulePack(again)).toBe(true)
      expect(judged(again)).toEqual({ isRight: true, fingerprint })
    }
    expect(saysRulePack(new TextEncoder().encode('{"form":"other"}'))).toBe(false)
  })

  it('with a row of a wrong type names where that stands, once its signature is right', () => {
    const pack = packOf(biro())
    const [limit] = pack.limits
    const read = (change: object) => packIn(packBytes({ ...pack, ...change } as RulePack))
    const wrong = (change: object) => {
      const told = read(change)
      return told.ok ? 'read' : told.problem
    }
    expect(wrong({ limits: [limit, { ...limit, limit: '4' }] })).toEqual({
      code: 'pack-unreadable',
      params: { place: 'limits[2].limit' },
    })
    expect(wrong({ ages: 'none' })).toMatchObject({ params: { place: 'ages' } })
    expect(wrong({ name: 'Biro\u202e' })).toMatchObject({ params: { place: 'name' } })
    expect(wrong({ issuedOn: '2026-02-30' })).toMatchObject({ params: { place: 'issuedOn' } })
    expect(wrong({ limits: Array.from({ length: 5001 }, () => limit) })).toMatchObject({
      params: { place: 'limits' },
    })
    expect(read({ of_2030: true }).ok).toBe(true)
  })

  it('is not signed with what is no private key of this kind', () => {
    expect(signBytes(signed, 'no key')).toBeNull()
    expect(checkSignature(signed, new Uint8Array(32), made.signature).isRight).toBe(false)
  })
})

/** What work in pieces answers in the end. */
function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0)
}
