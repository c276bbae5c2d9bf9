import { describe, expect, it } from 'vitest'
import { checkSignature, makeKey, signBytes } from '../../../electron/signing/signing.ts'
import { checkFormula, formulaStanding } from '../../../renderer/domain/naskah/formula-checks.ts'
import { formulaText } from '../../../renderer/domain/naskah/formulas.ts'
import { changeFormula } from '../../../renderer/domain/naskah/naskah-setting-edits.ts'
import { findingsChanged } from '../../../renderer/domain/rule-packs/pack-findings.ts'
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
import { packBytes, readRulePack, writeRulePack } from '../../../renderer/storage/rule-pack-file.ts'
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
  packOfOffice(office, { name: 'Biro Organisasi', version, issuedOn: ON })
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
    expect(packsTaken(office)).toMatchObject([{ name: 'Biro Organisasi', version: 1, rows: 4 }])
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

  it('that was brought is not handed on as one’s own', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    expect(packOf(office)).toMatchObject({ limits: [], ages: [], formulas: [] })
  })

  it('of another signer is another pack: it does not take the place of the first', () => {
    const office = done(smallOffice(), takePack(packOf(biro()), SIGNER))
    const told = packPreview(office, packOf(biro(), 9), 'cd'.repeat(32))
    expect(new Set(told.map(({ fate }) => fate))).toEqual(new Set(['other-pack']))
  })

  it('tells what it changes in findings on a day: what is new, and what is found no more', () => {
    const least = 'seksi-max.kabkota.-'
    let office = done(smallOffice(), changeRule(least, { limit: 0 }, LAW))
    office = done(office, changeRule('delayering.kabkota.-', { enabled: false }))
    const act = takePack(packOf(office), SIGNER)(smallOffice())
    if (!act.ok) throw new Error(act.problem.code)
    const told = (on: typeof ON, base = smallOffice(), change = act.value) => {
      const { fresh, gone } = findingsChanged(base, change, on)
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
    expect(read.ok && read.value.pack).toEqual(packOf(biro()))
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

  it('is none where it is something else', () => {
    for (const text of ['', '{}', '[1]', 'PK\u0003\u0004', '{"form":"bagan-sotk/paket-aturan"}'])
      expect(judged(new TextEncoder().encode(text))).toBe('pack-not-one')
  })

  it('is not signed with what is no private key of this kind', () => {
    expect(signBytes(signed, 'no key')).toBeNull()
    expect(checkSignature(signed, new Uint8Array(32), made.signature).isRight).toBe(false)
  })
})
