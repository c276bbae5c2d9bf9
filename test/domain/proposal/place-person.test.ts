import { describe, expect, it } from 'vitest'
import {
  placePerson,
  suitablePosts,
} from '../../../renderer/domain/proposal/people/place-person.ts'
import type { Appointment, Person, Post } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

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

describe('how well a post suits', () => {
  const bidang = unit('dinas')
  const echelon = (eselon: Post['eselon']) => post('x', { eselon, category: 'pengawas' })
  const functional = (title: string) => post('x', { category: 'fungsional', title })
  const why = (given: Partial<Person>, one: Post) =>
    suitablePosts(structureOf([bidang, one]), person('a', given), [one], null).map(
      ({ fits, why: reason }) => [fits, reason],
    )[0]

  it.each([
    ['III/c', [true, 'ok']],
    ['III/b', [false, 'golongan-low']],
    ['III/d', [true, 'ok']],
    ['IV/a', [false, 'golongan-high']],
    [null, [true, 'golongan-unknown']],
    ['IX', [true, 'golongan-unknown']],
  ] as const)('with golongan %s, a post of eselon IV.a', (golongan, expected) => {
    expect(why({ golongan }, echelon('IV.a'))).toEqual(expected)
  })

  it.each([
    ['III/c', [true, 'ok']],
    ['III/b', [false, 'golongan-low']],
    ['III/d', [true, 'ok']],
    ['IV/a', [false, 'golongan-high']],
    [null, [true, 'golongan-unknown']],
  ] as const)(
    'with golongan %s, a functional post of the level Ahli Muda',
    (golongan, expected) => {
      expect(why({ golongan }, functional('Arsiparis Ahli Muda'))).toEqual(expected)
    },
  )

  it('any golongan where the title tells no level, or the post is neither', () => {
    expect(why({ golongan: 'I/a' }, functional('Dokter'))).toEqual([true, 'ok'])
    expect(why({ golongan: 'I/a' }, post('x'))).toEqual([true, 'ok'])
    expect(why({ golongan: null }, post('x'))).toEqual([true, 'ok'])
  })

  it('no post with an eselon for a PPPK, whatever the golongan; any other', () => {
    const pppk = { status: 'pppk', golongan: 'III/c' } as const
    expect(why(pppk, echelon('IV.a'))).toEqual([false, 'pppk-structural'])
    expect(why(pppk, functional('Arsiparis Ahli Muda'))).toEqual([true, 'ok'])
    expect(why(pppk, post('x'))).toEqual([true, 'ok'])
  })

  it('posts without a free seat are not offered', () => {
    const full = post('full')
    const unnamed = post('unnamed', { seats: 2, unnamed: 2 })
    const half = post('half', { seats: 2, unnamed: 1 })
    const s = structureOf([
      bidang,
      full,
      unnamed,
      half,
      person('a'),
      person('b'),
      holds('a', 'full'),
    ])
    const offered = suitablePosts(s, person('b'), [full, unnamed, half], null)
    expect(offered.map(({ post: { id } }) => id)).toEqual(['post:half'])
  })

  it('first by what fits, then by the profession, then by the kelas on either side', () => {
    const former = functional('Arsiparis Ahli Muda')
    const at = (id: string, title: string, kelas: number | null) =>
      post(id, { category: 'fungsional', title, kelas })
    const posts = [
      at('unfit', 'Arsiparis Ahli Utama', 7),
      at('other', 'Pranata Komputer Ahli Muda', 7),
      at('none', 'Arsiparis Ahli Muda', null),
      at('higher', 'Arsiparis Ahli Muda', 9),
      at('lower', 'Arsiparis Ahli Muda', 6),
    ]
    const order = (from: Post | null) =>
      suitablePosts(structureOf([bidang, ...posts]), person('a'), posts, from).map(
        ({ post: { id } }) => id.slice('post:'.length),
      )
    expect(order(former)).toEqual(['lower', 'higher', 'none', 'other', 'unfit'])
    expect(order(null)).toEqual(['none', 'lower', 'other', 'higher', 'unfit'])
    expect(order(post('staf', { kelas: 9 }))).toEqual(['higher', 'other', 'lower', 'none', 'unfit'])
  })
})

describe('a person placed in a draft', () => {
  const s = structureOf([
    unit('dinas'),
    ...['old', 'new', 'acted', 'left'].map((id) => post(id)),
    ...['a', 'b'].map((id) => person(id)),
    holds('a', 'old'),
    holds('a', 'acted', { role: 'plt' }),
    holds('a', 'left', { until: day('2018-01-31') }),
  ])

  it('leaves the definitive post held, keeps what is acted for and what has ended; the first day is open', () => {
    const placed = placePerson('person:a', 'post:new', 'appointment:x')(s)
    if (!placed.ok) throw new Error(placed.problem.code)
    expect(Object.keys(placed.value).sort()).toEqual(['appointment:a-old', 'appointment:x'])
    const next = apply(s, placed.value)
    expect(get(next, 'appointment:a-old')).toBeUndefined()
    expect(get(next, 'appointment:x')).toMatchObject({
      postId: 'post:new',
      from: null,
      until: null,
      role: 'definitif',
    })
  })

  it('is refused where person or post are gone, or the post is full', () => {
    expect(placePerson('person:x', 'post:new', 'appointment:x')(s)).toMatchObject({
      problem: { code: 'person-gone' },
    })
    expect(placePerson('person:a', 'post:x', 'appointment:x')(s)).toMatchObject({
      problem: { code: 'post-gone' },
    })
    expect(placePerson('person:b', 'post:old', 'appointment:x')(s)).toMatchObject({
      problem: { code: 'post-is-full', params: { post: 'old' } },
    })
  })
})

it('nobody who died is placed, whatever the day; who moved away or resigned may be', () => {
  const placed = (endCause: Appointment['endCause']) => {
    const structure = structureOf([
      unit('dinas'),
      post('lama'),
      post('baru'),
      person('a'),
      holds('a', 'lama', { until: day('2018-11-15'), endCause }),
    ])
    return reasonOf(structure, placePerson('person:a', 'post:baru', 'appointment:new'))
  }
  expect([placed('meninggal'), placed('tewas')]).toEqual(['person-has-gone', 'person-has-gone'])
  expect([placed('mutasi-keluar-provinsi'), placed('permintaan-sendiri')]).toEqual(['done', 'done'])
})
