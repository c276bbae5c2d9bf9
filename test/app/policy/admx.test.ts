import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { LOCKS, type Policy, policyForm } from '../../../electron/policy/policy-form.ts'
import { readPolicyValue } from '../../../electron/policy/read-policy.ts'
import {
  columnsOf,
  policyOfRegistry,
  registryValues,
} from '../../../electron/policy/registry-form.ts'
import { admxFiles } from '../../../renderer/app/policy/admx.ts'

const files = new Map(admxFiles().map(({ path, text }) => [path, text]))
const parsed = (path: string) =>
  new DOMParser({
    errorHandler: (level: string, message: string) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(files.get(path) ?? '', 'text/xml')
const admx = parsed('bagan-sotk.admx')
const all = (within: ReturnType<typeof parsed> | Element, tag: string) =>
  Array.from(within.getElementsByTagName(tag)) as Element[]
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? ''
const policies = all(admx, 'policy')
const element = (id: string) =>
  ['text', 'enum', 'list', 'boolean']
    .flatMap((tag) => all(admx, tag))
    .find((one) => attribute(one, 'id') === id)

const WHOLE: Policy = {
  oleh: 'Diskominfo "Contoh"',
  folderData: 'D:\\Bagan SOTK',
  folderSalinan: '\\\\server\\salinan\\%USERNAME%',
  bahasa: 'en',
  tema: 'kontras',
  kop: { pemerintah: 'Pemerintah Kota Contoh', nip: '19750412 200003 1 004', paraf5: 'Asisten' },
  aturan: [
    { aturan: 'bidang-max.kabkota.A', batas: 4, pasal: 'Perda 1/2027', terverifikasi: true },
    { aturan: 'seksi-max.kabkota.-', aktif: false },
  ],
  bup: [{ jabatan: 'Penyuluh = Contoh', usia: 60 }],
  hariLibur: [{ tanggal: '2027-08-17', nama: 'Hari Kemerdekaan – ke-82' }],
  templat: '\\\\server\\contoh',
  pembaruan: { tempat: '\\\\server\\bagan' },
  terkunci: ['bahasa', 'kop', 'pembaruan'],
}

/** What an editor for group policy writes for a policy, going by the definitions alone, as `reg export` shows it. */
function exported(policy: Policy): string {
  const keys = new Map<string, string[]>()
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`
  const put = (within: Element, name: string, data: string) => {
    const key =
      attribute(within, 'key') || attribute(within.parentNode?.parentNode as Element, 'key')
    keys.set(key, [...(keys.get(key) ?? []), `${quoted(name)}=${data}`])
  }
  for (const [key, value] of Object.entries(policy)) {
    if (key === 'terkunci') continue
    if (Array.isArray(value)) {
      const list = element(key) as Element
      expect(attribute(list, 'explicitValue')).toBe('true')
      for (const row of value as readonly Readonly<Record<string, unknown>>[]) {
        const [name] = Object.values(row)
        const cells = columnsOf(key as 'aturan').map((column) => {
          const cell = row[column.name]
          return typeof cell === 'boolean' ? (cell ? 'ya' : 'tidak') : String(cell ?? '')
        })
        put(list, String(name), quoted(cells.join(' | ')))
      }
    } else if (typeof value === 'object') {
      for (const [name, text] of Object.entries(value)) {
        const field = element(`${key}_${name}`) as Element
        put(field, attribute(field, 'valueName'), quoted(text))
      }
    } else {
      const field = element(key) as Element
      put(field, attribute(field, 'valueName'), quoted(value))
    }
  }
  for (const lock of all(admx, 'boolean')) {
    const key = attribute(lock, 'valueName')
    const isOn = policy.terkunci?.some((one) => one === key)
    put(lock, key, `dword:0000000${isOn ? 1 : 0}`)
  }
  const sections = [...keys].flatMap(([key, lines]) => [
    `[HKEY_LOCAL_MACHINE\\${key}]`,
    ...lines,
    '',
  ])
  return ['Windows Registry Editor Version 5.00', '', ...sections].join('\r\n')
}

describe('the templates for group policy', () => {
  it('have a policy for each key of the form, and a lock for each that can be locked', () => {
    const keys = Object.keys(policyForm.shape).filter(
      (key) => !['$schema', 'terkunci'].includes(key),
    )
    expect(policies.map((one) => attribute(one, 'name'))).toEqual(keys)
    const locks = all(admx, 'boolean').map((one) => attribute(one, 'valueName'))
    expect(locks).toEqual(
      LOCKS.filter((key) => !key.includes('.')).sort((a, b) => keys.indexOf(a) - keys.indexOf(b)),
    )
    const choices = all(element('bahasa') as Element, 'string').map((one) => one.textContent)
    expect(choices).toEqual(policyForm.shape.bahasa.unwrap().options)
  })

  it('write what gives back the same policy', () => {
    expect(readPolicyValue(WHOLE).problems).toEqual([])
    expect(policyOfRegistry(registryValues(exported(WHOLE)))).toEqual({
      policy: WHOLE,
      problems: [],
    })
  })

  it('name nothing that has no text, in each language, and tell nothing that is not named', () => {
    const named = [
      ...(files.get('bagan-sotk.admx') ?? '').matchAll(/\$\((string|presentation)\.(\w+)\)/g),
    ]
    const strings = new Set(named.filter(([, what]) => what === 'string').map(([, , id]) => id))
    for (const path of ['id-ID/bagan-sotk.adml', 'en-US/bagan-sotk.adml']) {
      const adml = parsed(path)
      expect(new Set(all(adml, 'string').map((one) => attribute(one, 'id')))).toEqual(strings)
      for (const one of all(adml, 'string')) expect(one.textContent).not.toMatch(/^\s*$|\{\{/)
      const presented = all(adml, 'presentation').map((one) => attribute(one, 'id'))
      expect(presented).toEqual(policies.map((one) => attribute(one, 'name')))
      const shown = ['textBox', 'dropdownList', 'listBox', 'checkBox'].flatMap((tag) =>
        all(adml, tag).map((one) => attribute(one, 'refId')),
      )
      const elements = ['text', 'enum', 'list', 'boolean'].flatMap((tag) =>
        all(admx, tag).map((one) => attribute(one, 'id')),
      )
      expect([...shown].sort()).toEqual([...elements].sort())
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  it('are built as the form of such files asks', () => {
    expect(admx.documentElement?.localName).toBe('policyDefinitions')
    const order = Array.from(admx.documentElement?.childNodes ?? []).flatMap(({ nodeName }) =>
      nodeName.startsWith('#') ? [] : [nodeName],
    )
    expect(order).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ])
    for (const one of policies) {
      expect(attribute(one, 'class')).toBe('Machine')
      expect(attribute(one, 'key')).toMatch(/^Software\\Policies\\/)
      const parts = Array.from(one.childNodes).flatMap(({ nodeName }) =>
        nodeName.startsWith('#') ? [] : [nodeName],
      )
      expect(parts).toEqual(['parentCategory', 'supportedOn', 'elements'])
    }
    // Names of items there are letters, digits and underscores alone.
    for (const [, id = ''] of (files.get('bagan-sotk.admx') ?? '').matchAll(
      / (?:id|name)="([^"]*)"/g,
    )) {
      expect(id).toMatch(/^\w+$/)
    }
  })
})
