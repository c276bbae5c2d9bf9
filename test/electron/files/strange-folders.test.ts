import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCK_NAME } from '../../../electron/files/office-lock.ts'
import { createRealDesktop } from '../../make/real-desktop.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A folder of offices with one office in it, whose journal has two lines and which has one snapshot. */
async function withOffice() {
  const folder = temporaryFolder()
  const { workspaces } = createRealDesktop(folder, 'MEJA')
  await workspaces.open('dinas-kesehatan-8a1a')
  const journal = workspaces.journal('dinas-kesehatan-8a1a')
  for (const seq of [1, 2]) await journal.append(seq, `{"seq":${seq}}`)
  const bytes = new TextEncoder().encode('salinan')
  await workspaces.writeSnapshot('dinas-kesehatan-8a1a', { seq: 1, bytes })
  const at = (...path: readonly string[]) => join(folder, ...path)
  return { folder, workspaces, at }
}

const told = (found: readonly { name: string; holds: string }[]) =>
  Object.fromEntries(found.map(({ name, holds }) => [name, holds]))

describe('a folder among those of the offices', () => {
  test('that is none of the program’s is told with what it holds, and none is left out', async () => {
    const { workspaces, at } = await withOffice()
    for (const name of ['Dinas Kesehatan', 'dinas-kesehatan-8a1a - Copy'])
      cpSync(at('dinas-kesehatan-8a1a'), at(name), { recursive: true })
    mkdirSync(at('surat-surat'))
    writeFileSync(at('surat-surat', 'undangan.docx'), 'x')
    mkdirSync(at('Foto'))
    symlinkSync('putar', at('putar'))
    symlinkSync('dinas-kesehatan-8a1a', at('pintasan'))
    mkdirSync(at('dinas-hantu-1b2c', 'cadangan'), { recursive: true })
    writeFileSync(at('dinas-hantu-1b2c', 'riwayat.jsonl'), '{"seq":1,"v":4,"at":"2026')
    writeFileSync(at('dinas-hantu-1b2c', LOCK_NAME), '')
    writeFileSync(at('catatan.txt'), 'x')
    expect(told(await workspaces.strange())).toEqual({
      'Dinas Kesehatan': 'office',
      'dinas-kesehatan-8a1a - Copy': 'office',
      'surat-surat': 'other-things',
      Foto: 'other-things',
      putar: 'unreadable',
      pintasan: 'office',
      'dinas-hantu-1b2c': 'nothing',
    })
  })

  test('of an office is no strange one, whatever is wrong with it', async () => {
    const { workspaces, at } = await withOffice()
    const make = (name: string, file: string, text = 'x\n') => {
      mkdirSync(join(at(name), ...file.split('/').slice(0, -1)), { recursive: true })
      writeFileSync(join(at(name), file), text)
    }
    make('hanya-cadangan', 'cadangan/00000001 2026-11-29T10-00-00-000Z.bagan')
    make('hanya-bagian', 'riwayat 00000001-00005000.jsonl')
    make('journal-of-nobody', 'riwayat.jsonl', 'daftar belanja\nberas\n')
    make('tersegel', 'kantor.bagan')
    mkdirSync(at('terhalang', 'riwayat.jsonl'), { recursive: true })
    expect(await workspaces.strange()).toEqual([])
  })

  test('is no remainder while another program has it open', async () => {
    const { folder, at } = await withOffice()
    const other = createRealDesktop(folder, 'KOMPUTER-2')
    await other.workspaces.claim('baru-1a2b', 'Sari', false)
    const { workspaces } = createRealDesktop(folder, 'MEJA')
    expect(told(await workspaces.strange())).toEqual({})
    other.workspaces.releaseAll()
    expect(existsSync(at('baru-1a2b'))).toBe(true)
    expect(told(await workspaces.strange())).toEqual({ 'baru-1a2b': 'nothing' })
  })

  test('is taken in as a copy: journal and snapshots, and nothing else; it stays as it is', async () => {
    const { folder, workspaces, at } = await withOffice()
    cpSync(at('dinas-kesehatan-8a1a'), at('Dinas – Copy'), { recursive: true })
    writeFileSync(at('Dinas – Copy', LOCK_NAME), '{}')
    writeFileSync(at('Dinas – Copy', 'pasang.exe'), 'MZ')
    const before = readdirSync(at('Dinas – Copy')).sort()
    await workspaces.takeIn('Dinas – Copy', 'dinas-copy-9z9z')
    expect(readdirSync(at('dinas-copy-9z9z')).sort()).toEqual(['cadangan', 'riwayat.jsonl'])
    expect(await workspaces.journal('dinas-copy-9z9z').read(1)).toEqual(['{"seq":1}', '{"seq":2}'])
    expect(await workspaces.snapshots('dinas-copy-9z9z')).toHaveLength(1)
    expect(readdirSync(at('Dinas – Copy')).sort()).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('is not taken in over an office that is there, nor from outside', async () => {
    const { workspaces, at } = await withOffice()
    const lines = readFileSync(at('dinas-kesehatan-8a1a', 'riwayat.jsonl'), 'utf8')
    cpSync(at('dinas-kesehatan-8a1a'), at('Salinan'), { recursive: true })
    await expect(workspaces.takeIn('Salinan', 'dinas-kesehatan-8a1a')).rejects.toMatchObject({
      code: 'in-the-way',
    })
    await expect(workspaces.takeIn('..', 'baru-1a2b')).rejects.toMatchObject({ code: 'not-found' })
    expect(readFileSync(at('dinas-kesehatan-8a1a', 'riwayat.jsonl'), 'utf8')).toBe(lines)
    expect(existsSync(at('baru-1a2b'))).toBe(false)
  })

  test('whose copy was cut off by a kill leaves nothing behind', async () => {
    const { workspaces, at } = await withOffice()
    mkdirSync(at('.salinan-1a2b.masuk-0123456789ab', 'cadangan'), { recursive: true })
    mkdirSync(at('.arsip'))
    await workspaces.strange()
    expect(existsSync(at('.salinan-1a2b.masuk-0123456789ab'))).toBe(false)
    expect(existsSync(at('.arsip'))).toBe(true)
  })
})
