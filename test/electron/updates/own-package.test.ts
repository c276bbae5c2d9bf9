import { describe, expect, it } from 'vitest'
import { compareVersions, isVersion } from '../../../electron/contract/versions.ts'
import { ownKind } from '../../../electron/updates/own-package.ts'
import { PLACE } from './release.ts'

describe('the package a program came with', () => {
  it('is told by where it lies', () => {
    const kind = (change: Partial<typeof PLACE>) => ownKind({ ...PLACE, ...change })
    expect(kind({ executable: '/usr/lib/bagan-sotk/bagan-sotk' })).toBe('deb')
    expect(kind({})).toBe('portable')
    expect(kind({ env: { APPIMAGE: '/opt/Bagan.AppImage' } })).toBe('appimage')
    const windows = { system: 'win32' }
    expect(kind({ ...windows, env: { PORTABLE_EXECUTABLE_FILE: 'E:\\Bagan.exe' } })).toBe(
      'portable',
    )
    expect(kind({ ...windows, isThere: (path) => path.endsWith('data') })).toBe('portable')
    expect(kind({ ...windows, isThere: (path) => path.includes('Uninstall') })).toBe('nsis')
    expect(kind(windows)).toBe('msi')
    expect(kind({ system: 'darwin' })).toBe('dmg')
  })
})

describe('versions', () => {
  it('are put in the order they came', () => {
    const order = [
      'x',
      '0.1.0-beta.2',
      '0.1.0-beta.10',
      '0.1.0',
      '0.1.2',
      '0.1.10',
      '0.10.0',
      '1.0.0',
    ]
    expect([...order].reverse().sort(compareVersions)).toEqual(order)
    expect(compareVersions('0.1.0', '0.1.0')).toBe(0)
    expect(order.filter(isVersion)).toHaveLength(order.length - 1)
    for (const wrong of ['1.0', 'v1.0.0', '1.0.0 ', '1.0.0-', '1.0.0~before', '../1.0.0']) {
      expect(isVersion(wrong)).toBe(false)
    }
  })
})
