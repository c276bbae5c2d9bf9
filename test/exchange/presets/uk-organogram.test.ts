import { describe, expect, it } from 'vitest'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { structureOf, trayOf } from '../../../renderer/domain/structure/structure.ts'
import { briefly, importText } from '../import-text.ts'

const HEAD = 'Post Unique Reference,Name,Grade,Job Title,Unit,Reports to Senior Post,FTE\n'
const JUNIOR = 'Unit,Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE\n'

describe('UK organogram', () => {
  it('makes a senior post a unit with its head post, and a junior row a group of posts', async () => {
    const { report, records, readable } = await importText([
      `${HEAD}P1,Ann Lee,SCS3,Permanent Secretary,Top,XX,1\nP2,Vacant,SCS1,Director,Works,P1,1\n`,
      `${JUNIOR}Works,P2,HEO,Adviser,2.3\n`,
    ])
    expect(readable).toBe(true)
    expect(report).toMatchObject({
      preset: 'uk-organogram',
      units: 2,
      posts: 3,
      seats: 5,
      people: 1,
      appointments: 1,
      vacantSeats: 1,
      roots: 1,
      problems: [],
    })
    expect(records).toContainEqual(
      expect.objectContaining({
        id: 'unit:P2',
        parentId: 'unit:P1',
        name: 'Director',
        note: 'Works',
      }),
    )
    const adviser = records.find((one) => one.kind === 'post' && one.title === 'Adviser')
    expect(adviser).toMatchObject({ unitId: 'unit:P2', seats: 3, unnamed: 3, head: false })
  })

  it('reads a job share as two holders of one post, and N/D as a holder who is not named', async () => {
    const { report, records } = await importText([
      `${HEAD}P1,N/D,SCS3,Chief,Top,xx,1\nP2,Ann,SCS1,Director,Works,P1,0.5\nP2,Bob,SCS1,Director,Works,P1,0.6\n`,
    ])
    expect(report).toMatchObject({ units: 2, posts: 2, people: 2, appointments: 2, vacantSeats: 0 })
    expect(report.problems).toEqual([])
    expect(records.find(({ id }) => id === 'post:P1')).toMatchObject({ unnamed: 1 })
  })

  it('lets a live row count where an eliminated one has its id, whichever stands first', async () => {
    const { report } = await importText([
      `${HEAD}P1,Ann,SCS3,Chief,Top,XX,1\nP2,Eliminated,SCS1,Old,Works,P1,1\nP2,Bob,SCS1,New,Works,P1,1\nP1,Eliminated,SCS1,X,Y,XX,1\n`,
    ])
    expect(report).toMatchObject({ units: 2, people: 2, abolished: 2, problems: [] })
    expect(report.passedOver.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '3 abolished',
      '5 abolished',
    ])
  })

  it('drops eliminated rows in any spelling before it checks, and puts their juniors in the tray', async () => {
    const outcome = await importText([
      `${HEAD}P1,Ann,SCS3,Chief,Top,XX,1\nP2,"'Eliminated'",SCS1,Old,Works,P1,1\nP3,ELIMINATED.,SCS1,Older,Works,P2,1\n`,
      `${JUNIOR}Works,P2,HEO,Adviser,1\nWorks,P9,HEO,Clerk,1\n`,
    ])
    expect(outcome.report).toMatchObject({ units: 1, posts: 3, abolished: 2 })
    expect(briefly(outcome)).toEqual([
      'unknown-parent error 2 Reporting Senior Post P2',
      'unknown-parent error 3 Reporting Senior Post P9',
    ])
    expect(trayOf(structureOf(outcome.records))).toHaveLength(2)
  })

  it('tells a loop by its path and rows and puts all of it in the tray, with what hangs below', async () => {
    const outcome = await importText([
      `${HEAD}P1,Ann,SCS3,Chief,Top,XX,1\nA,X,SCS1,a,,C,1\nB,Y,SCS1,b,,A,1\nC,Z,SCS1,c,,B,1\nD,W,SCS1,d,,C,1\n`,
    ])
    expect(briefly(outcome)).toEqual(['loop error 3 Reports to Senior Post C'])
    expect(outcome.report.problems[0]?.message).toContain('A → C → B → A (rows 3, 5, 4 of 1.csv)')
    const structure = structureOf(outcome.records)
    expect(faults(structure)).toEqual([])
    expect([...trayOf(structure)].sort()).toEqual(['unit:A', 'unit:B', 'unit:C'])
    expect(outcome.records.find(({ id }) => id === 'unit:D')).toMatchObject({ parentId: 'unit:C' })
  })

  it('keeps a second use of an id in the tray, uncounted', async () => {
    const outcome = await importText([
      `${HEAD}P1,Ann,SCS3,Chief,Top,XX,1\nP1,Bob,SCS1,Other,Works,P1,1\nP1,Cat,SCS1,Self,Works,P1,1\n`,
    ])
    expect(outcome.report).toMatchObject({ units: 1, posts: 1, seats: 1 })
    expect(briefly(outcome).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'duplicate-id error 3',
      'duplicate-id error 4',
    ])
    expect(trayOf(structureOf(outcome.records))).toHaveLength(2)
  })

  it('notes self-parents, missing tops, blank names and bad numbers with their cells', async () => {
    const outcome = await importText([
      `${HEAD}P1,,SCS3,Chief,Top,P1,1\n`,
      `${JUNIOR}Works,P1,HEO,Adviser,many\n`,
    ])
    expect(briefly(outcome)).toEqual([
      'no-root error null Reports to Senior Post null',
      'self-parent error 2 Reports to Senior Post P1',
      'missing-value warning 2 Name ',
      'bad-number warning 2 Number of Posts in FTE many',
    ])
  })
})
