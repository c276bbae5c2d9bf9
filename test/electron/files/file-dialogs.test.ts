import { expect, test, vi } from 'vitest'
import { electronDouble } from '../electron-double.ts'

vi.mock('electron', () => electronDouble())
const { plainName } = await import('../../../electron/files/file-dialogs.ts')

test.each([
  ['Bagan Dinas.pdf', 'Bagan Dinas.pdf'],
  ['../../etc/x.pdf', 'x.pdf'],
  ['a\\b\\c.pdf', 'c.pdf'],
  ['a:b?.pdf', 'a-b-.pdf'],
  ['..', 'berkas'],
  ['.tersembunyi', 'tersembunyi'],
  ['nama. ', 'nama'],
])('a name as file name: %s', (name, plain) => expect(plainName(name)).toBe(plain))
