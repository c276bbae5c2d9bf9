import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { profileHome } from '../../../electron/files/profile-home.ts'

const ROAMING = '/users/budi/AppData/Roaming'
const LOCAL = '/users/budi/AppData/Local'
const place = (name: string) => (name === 'appData' ? ROAMING : '/users/budi/Documents')
const home = (change: Partial<Parameters<typeof profileHome>[0]>) =>
  profileHome({
    ...{ platform: 'win32', env: { LOCALAPPDATA: LOCAL }, place, takes: () => true },
    ...change,
  })
const stays = { folder: join(ROAMING, 'bagan-sotk'), older: null }

describe('where the profile lies', () => {
  it('is local on Windows, with the roaming place as the older one', () => {
    expect(home({})).toEqual({ folder: join(LOCAL, 'bagan-sotk'), older: stays.folder })
  })

  it.each([
    ['on Linux', { platform: 'linux' as const }],
    ['on macOS', { platform: 'darwin' as const }],
    ['where no local place is named', { env: {} }],
    ['where it is empty', { env: { LOCALAPPDATA: '' } }],
    ['where it is relative', { env: { LOCALAPPDATA: 'AppData/Local' } }],
    ['where it takes nothing', { takes: () => false }],
    ['where both are one', { env: { LOCALAPPDATA: ROAMING } }],
  ])('is the usual place %s, and nothing is moved', (_, change) => {
    expect(home(change)).toEqual(stays)
  })

  it('asks of no place on a system where nothing changes', () => {
    const asked: string[] = []
    const takes = (folder: string) => asked.push(folder) > 0
    home({ platform: 'linux', takes })
    expect(asked).toEqual([])
  })
})
