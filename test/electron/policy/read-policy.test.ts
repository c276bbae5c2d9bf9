import { describe, expect, it } from 'vitest'
import type { Policy } from '../../../electron/policy/policy-form.ts'
import { isLocked, LOCKS, updatePlace } from '../../../electron/policy/policy-form.ts'
import {
  LARGEST_POLICY,
  readPolicy,
  readPolicyValue,
} from '../../../electron/policy/read-policy.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = (text: string) => readPolicy(bytes(text)).problems.map(({ code }) => code)
const told = (value: unknown) =>
  readPolicyValue(value).problems.map(({ path, code, about }) => [path, code, about].join(' '))

const WHOLE: Policy = {
  oleh: 'Diskominfo Kabupaten Contoh',
  folderData: 'D:\\Bagan SOTK',
  folderSalinan: '\\\\server\\salinan\\%USERNAME%',
  bahasa: 'id',
  tema: 'gelap',
  kop: { pemerintah: 'Pemerintah Kabupaten Contoh', kota: 'Contoh', paraf1: 'Kepala Bagian' },
  aturan: [{ aturan: 'bidang-max.kabkota.A', batas: 4, pasal: 'Perda 1/2027', aktif: true }],
  bup: [{ jabatan: 'Penyuluh Contoh', usia: 60 }],
  hariLibur: [{ tanggal: '2027-08-17', nama: 'Hari Kemerdekaan' }],
  templat: '/srv/contoh',
  pembaruan: { tempat: '/srv/pembaruan' },
  terkunci: ['bahasa', 'kop', 'aturan'],
}

describe('a policy', () => {
  it('is read whole', () => {
    expect(readPolicyValue(WHOLE)).toEqual({ policy: WHOLE, problems: [] })
    expect(updatePlace(WHOLE)).toEqual({ folder: '/srv/pembaruan', isLocked: false })
    expect(updatePlace({})).toBeNull()
  })

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 as Windows writes it', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, the other way', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is read in %s', (_, written) => {
    expect(readPolicy(written(JSON.stringify(WHOLE)))).toEqual({ policy: WHOLE, problems: [] })
  })

  it('is nothing where the file is none, and says why', () => {
    expect(codes('')).toEqual(['file-not-json'])
    expect(codes('{"bahasa": "id",\n "tema": }')).toEqual(['file-not-json'])
    expect(readPolicy(bytes('{"bahasa": "id",\n\n "tema": }')).problems[0]?.about).toBe('3')
    expect(codes('[1]')).toEqual(['file-not-group'])
    expect(codes('null')).toEqual(['file-not-group'])
    expect(readPolicy(Uint8Array.of(0xff, 0x00, 0x80)).problems[0]?.code).toBe('file-not-text')
    // What UTF-16 without its mark looks like.
    expect(readPolicy(Buffer.from('{}', 'utf16le')).problems[0]?.code).toBe('file-not-text')
    const large = new Uint8Array(LARGEST_POLICY + 1).fill(0x20)
    expect(readPolicy(large).problems[0]?.code).toBe('file-too-large')
  })

  it('names a key nobody knows with the one that is meant, and the rest applies', () => {
    expect(readPolicyValue({ bahsa: 'en', tema: 'gelap' })).toEqual({
      policy: { tema: 'gelap' },
      problems: [{ path: 'bahsa', code: 'unknown-key', about: 'bahasa' }],
    })
    expect(told({ kop: { pemerintah: 'Kota', naama: 'X' } })).toEqual([
      'kop.naama unknown-key nama',
    ])
    expect(told({ zzzzzzzz: 1 })[0]).toContain('folderData, folderSalinan, bahasa')
    expect(told(JSON.parse('{"__proto__": {"bahasa": "en"}, "constructor": 1}'))).toHaveLength(2)
  })

  it('names a wrong value with what is allowed, and the rest applies', () => {
    const { policy, problems } = readPolicyValue({
      ...WHOLE,
      bahasa: 'jv',
      folderData: 'data/bagan',
      kop: { kota: 7, nama: '', nip: 'a\nb', pemerintah: 'Kota' },
      terkunci: ['tema', 'warna', 'bahasa'],
    })
    expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'bahasa no-choice',
      'folderData bad-folder',
      'kop.kota wrong-type-text',
      'kop.nama empty',
      'kop.nip bad-text',
      'terkunci lock-without-value',
      'terkunci[2] no-choice',
    ])
    expect(problems.find(({ path }) => path === 'bahasa')?.about).toBe('id, en')
    expect(policy.kop).toEqual({ pemerintah: 'Kota' })
    expect(policy.terkunci).toEqual(['tema'])
    expect(policy.aturan).toEqual(WHOLE.aturan)
  })

  it('leaves a wrong row out, and no other', () => {
    const rows = [
      { jabatan: 'Satu', usia: 60 },
      { jabatan: 'Dua', usia: '60' },
      { jabatan: 'Tiga', usia: 61.5 },
      { jabatan: 'Empat', usia: 90 },
      { usia: 60 },
      { jabatan: 'satu', usia: 58 },
      { jabatan: 'Lima', usia: 65, sejak: 2027 },
      'Enam',
      { jabatan: 'Tujuh', usia: 58 },
    ]
    const read = readPolicyValue({ bup: rows })
    expect(read.policy.bup?.map(({ jabatan }) => jabatan)).toEqual(['Satu', 'Tujuh'])
    expect(read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'bup[2].usia wrong-type-number',
      'bup[3].usia wrong-type-whole',
      'bup[4].usia too-big',
      'bup[5].jabatan missing',
      'bup[7].sejak unknown-key',
      'bup[8] wrong-type-group',
      'bup twice',
    ])
  })

  it('locks what it sets alone, and of the letterhead all or a part', () => {
    const { policy } = readPolicyValue({ ...WHOLE, terkunci: [...LOCKS] })
    expect(isLocked(policy, 'kop.kota')).toBe(true)
    expect(isLocked(policy, 'kop.nip')).toBe(false)
    expect(isLocked(readPolicyValue(WHOLE).policy, 'kop.kota')).toBe(true)
    expect(isLocked(readPolicyValue(WHOLE).policy, 'tema')).toBe(false)
  })

  it('ends with what was made to hold it up', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(codes(deep)).toHaveLength(1)
    const many = { terkunci: Array.from({ length: 5000 }, () => 'x') }
    expect(told(many).length).toBeGreaterThan(0)
  })
})
