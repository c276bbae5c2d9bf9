import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  appstreamReleases,
  changelog,
  changesOf,
  debianChangelog,
} from '../../../build/release/changelog.mjs'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

describe('the changelog', () => {
  it('tells of this version first, as much in each language, the latest day before the others', () => {
    const told = changelog()
    expect(told[0]?.version).toBe(version)
    for (const { id, en, day } of told) {
      expect(id.length).toBeGreaterThan(0)
      expect(en).toHaveLength(id.length)
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    expect(told.map(({ day }) => day)).toEqual(
      told
        .map(({ day }) => day)
        .sort()
        .reverse(),
    )
    expect(new Set(told.map((one) => one.version)).size).toBe(told.length)
  })

  it('is a Debian changelog, also of a version it does not tell of', () => {
    const of = { name: 'bagan-sotk', maintainer: 'Bagan SOTK <kantor@example.org>' }
    const text = debianChangelog({ ...of, version, day: '2026-11-30' })
    expect(text).toMatch(/^bagan-sotk \(\S+\) stable; urgency=medium\n\n {2}\* \S/)
    expect(text).toContain(
      '\n -- Bagan SOTK <kantor@example.org>  Mon, 30 Nov 2026 00:00:00 +0000\n',
    )
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    const before = debianChangelog({ ...of, version: `${version}~before`, day: '2026-11-30' })
    expect(before).toContain(`(${version}~before) stable`)
    // What comes later is not told yet: Debian and AppStream ask for the newest first.
    expect(before).not.toContain(`(${version}) stable`)
  })

  it('tells a software centre in both languages', () => {
    expect(changesOf('9.9.9')).toBeNull()
    const told = appstreamReleases(version, '2026-11-30')
    expect(told.match(/<release /g)).toHaveLength(changelog().length)
    expect(told).toContain(`<li>${changelog()[0]?.en[0]}</li>`)
    expect(told).toContain(`<li xml:lang="id">${changelog()[0]?.id[0]}</li>`)
    expect(appstreamReleases(`${version}~before`, '2026-11-29')).toBe(
      `    <release version="${version}~before" date="2026-11-29"/>`,
    )
    expect(appstreamReleases('9.9.9', '2026-12-01')).toMatch(
      /^ {4}<release version="9.9.9" date="2026-12-01"\/>\n/,
    )
  })
})
