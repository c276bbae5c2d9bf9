import { describe, expect, it } from 'vitest'
import { missingLibraries, packageNames, packagesFor } from '../../../build/runtime/libraries.mjs'

const LDD = `
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f00)
	libnss3.so => not found
	libnssutil3.so => not found
	libasound.so.2 => not found
	libgtk-3.so.0 => not found
	libpango-1.0.so.0 => not found
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f01)
`

describe('missing system libraries', () => {
  it('are read from what ldd prints', () => {
    expect(missingLibraries(LDD)).toEqual([
      'libnss3.so',
      'libnssutil3.so',
      'libasound.so.2',
      'libgtk-3.so.0',
      'libpango-1.0.so.0',
    ])
  })

  it('lead to each package once, under the name the system knows', () => {
    const packages = packagesFor(missingLibraries(LDD))
    expect(packageNames(packages, true)).toEqual(['libnss3', 'libasound2t64', 'libgtk-3-0t64'])
    expect(packageNames(packages, false)).toEqual(['libnss3', 'libasound2', 'libgtk-3-0'])
  })

  it('stand for themselves where nobody knows their package', () => {
    expect(packageNames(packagesFor(['libodd.so.9']), true)).toEqual(['libodd.so.9'])
  })

  it('are none where ldd finds all', () => {
    expect(packagesFor(missingLibraries('libc.so.6 => /lib/libc.so.6 (0x1)'))).toEqual([])
  })
})
