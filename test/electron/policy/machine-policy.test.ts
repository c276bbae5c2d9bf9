import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  machinePlace,
  machinePolicy,
  POLICY_FILE,
  type PolicySystem,
} from '../../../electron/policy/machine-policy.ts'
import type { Policy } from '../../../electron/policy/policy-form.ts'
import { POLICY_KEY } from '../../../electron/policy/registry-form.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function system(given: Partial<PolicySystem> = {}): PolicySystem {
  return {
    platform: 'linux',
    env: { USER: 'siti', USERNAME: 'siti', USERPROFILE: 'C:\\Users\\siti' },
    home: '/rumah/siti',
    beside: null,
    instead: '/nowhere/kebijakan.json',
    registry: () => null,
    ...given,
  }
}

function laid(folder: string, policy: Policy | string): string {
  const path = join(folder, POLICY_FILE)
  writeFileSync(path, typeof policy === 'string' ? policy : JSON.stringify(policy))
  return path
}

/** As `reg export` writes it. */
function exported(lines: readonly string[]): Uint8Array {
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le')
}

describe('the policy of a computer', () => {
  it('lies where only an administrator writes', () => {
    expect(machinePlace({ platform: 'linux', env: {} })).toBe('/etc/bagan-sotk/kebijakan.json')
    expect(machinePlace({ platform: 'win32', env: { ProgramData: 'D:\\PD' } })).toBe(
      'D:\\PD\\Bagan SOTK\\kebijakan.json',
    )
    expect(machinePlace({ platform: 'darwin', env: {} })).toBe(
      '/Library/Application Support/Bagan SOTK/kebijakan.json',
    )
  })

  it('is none where there is no file', () => {
    expect(machinePolicy(system())).toEqual({ policy: {}, places: [], problems: [] })
  })

  it('names each folder as it is called for who works there', () => {
    const instead = laid(temporaryFolder(), {
      folderData: '~/Bagan',
      folderSalinan: '/srv/salinan/%user%',
      templat: '~/contoh',
      pembaruan: { tempat: '/srv/pembaruan' },
    })
    expect(machinePolicy(system({ instead })).policy).toEqual({
      folderData: '/rumah/siti/Bagan',
      folderSalinan: '/srv/salinan/siti',
      templat: '/rumah/siti/contoh',
      pembaruan: { tempat: '/srv/pembaruan' },
    })
    const windows = machinePolicy(
      system({
        platform: 'win32',
        instead: laid(temporaryFolder(), {
          folderData: '%USERPROFILE%\\Bagan',
          folderSalinan: '\\\\server\\salinan\\%USERNAME%',
        }),
      }),
    )
    expect(windows.policy).toEqual({
      folderData: 'C:\\Users\\siti\\Bagan',
      folderSalinan: '\\\\server\\salinan\\siti',
    })
  })

  it('leaves out a folder of another system, and one that begins nowhere', () => {
    const instead = laid(temporaryFolder(), {
      folderData: 'D:\\Bagan',
      folderSalinan: '%PATH%/x',
      bahasa: 'en',
      pembaruan: { tempat: '%HOMEDRIVE%/x' },
    })
    const { policy, problems } = machinePolicy(system({ instead }))
    expect(policy).toEqual({ bahasa: 'en' })
    expect(problems.map(({ path, code, about, place }) => [path, code, about, place])).toEqual([
      ['folderData', 'other-system', 'D:\\Bagan', instead],
      ['folderSalinan', 'place-unknown', '%PATH%', instead],
      ['pembaruan.tempat', 'place-unknown', '%HOMEDRIVE%', instead],
    ])
  })

  it('is told where it cannot be read', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, POLICY_FILE))
    const { problems, policy } = machinePolicy(system({ instead: join(folder, POLICY_FILE) }))
    expect(policy).toEqual({})
    expect(problems.map(({ code }) => code)).toEqual(['file-is-folder'])
    const endless = machinePolicy(system({ instead: '/dev/zero' }))
    expect(endless.problems.map(({ code }) => code)).toEqual(['file-too-large'])
    const failing = () => {
      throw new Error('denied')
    }
    const { problems: refused } = machinePolicy(system({ registry: failing }))
    expect(refused).toEqual([
      { path: '', code: 'registry-failed', about: 'denied', place: POLICY_KEY },
    ])
  })

  it('takes group policy before the file, value by value, and the file before one that is carried', () => {
    const beside = temporaryFolder()
    laid(beside, { tema: 'gelap', bahasa: 'en', kop: { kota: 'Dibawa', nama: 'Dibawa' } })
    const instead = laid(temporaryFolder(), {
      bahasa: 'id',
      kop: { kota: 'Berkas', nip: '1' },
      hariLibur: [{ tanggal: '2027-01-01', nama: 'Berkas' }],
      terkunci: ['bahasa'],
    })
    const registry = () =>
      exported([
        'Windows Registry Editor Version 5.00',
        '',
        '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Bagan SOTK]',
        '"oleh"="Diskominfo"',
        '',
        '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Bagan SOTK\\kop]',
        '"kota"="Registri"',
        '',
        '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Bagan SOTK\\hariLibur]',
        '"2027-08-17"="Hari Kemerdekaan"',
        '',
        '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Bagan SOTK\\terkunci]',
        '"kop"=dword:00000001',
      ])
    const { policy, places, problems } = machinePolicy(system({ instead, beside, registry }))
    expect(problems).toEqual([])
    expect(places).toEqual([POLICY_KEY, instead, join(beside, POLICY_FILE)])
    expect(policy).toEqual({
      oleh: 'Diskominfo',
      tema: 'gelap',
      bahasa: 'id',
      kop: { kota: 'Registri', nip: '1', nama: 'Dibawa' },
      hariLibur: [{ tanggal: '2027-08-17', nama: 'Hari Kemerdekaan' }],
      terkunci: ['bahasa', 'kop'],
    })
  })
})
