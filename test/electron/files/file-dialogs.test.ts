import { expect, test } from 'vitest'
import { plainName } from '../../../electron/files/file-dialogs.ts'

test.each([
  ['Bagan Dinas.pdf', 'Bagan Dinas.pdf'],
  ['../../etc/x.pdf', 'x.pdf'],
  ['a\\b\\c.pdf', 'c.pdf'],
  ['a:b?.pdf', 'a-b-.pdf'],
  ['..', 'berkas'],
  ['.tersembunyi', 'tersembunyi'],
  ['nama. ', 'nama'],
])('a name as file name: %s', (name, plain) => expect(plainName(name)).toBe(plain))
