import { describe, expect, it } from 'vitest'
import { suitablePosts } from '../../../renderer/domain/proposal/people/place-person.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const office = structureOf(demoRecords())

function choices(name: string, former: `post:${string}`) {
  const person = all(office, 'person').find((one) => one.name === name)
  const post = get(office, former)
  if (!person || !post) throw new Error('not in the demo')
  return suitablePosts(office, person, all(office, 'post'), post)
}

describe('posts for a person whose post goes', () => {
  it('come first where the golongan fits, the profession is the same and the kelas near', () => {
    const [first] = choices('Putri Cahyaningsuri', 'post:jaringan-prakom-pertama')
    expect(first).toMatchObject({ fits: true, why: 'ok' })
    expect(first?.post.title).toBe('Pranata Komputer Ahli Pertama')
  })

  it('say what speaks against them, after all that suit', () => {
    const list = choices('Ignatius Danurwenda', 'post:kasi-persandian')
    const madya = list.find(({ post }) => post.title === 'Pranata Komputer Ahli Madya')
    expect(madya).toMatchObject({ fits: false, why: 'golongan-low' })
    const fits = list.map((one) => one.fits)
    expect(fits.indexOf(false)).toBeGreaterThan(fits.lastIndexOf(true))
    expect(list[0]?.post.kelas).toBe(9)
  })
})
