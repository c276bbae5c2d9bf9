import { z } from 'zod'
import { BaganDatabase } from '../../storage/database.ts'
import { integrityOf } from '../../storage/integrity.ts'
import { wholeOf } from '../../storage/structure-store.ts'
import { failAloud } from '../unexpected/listen.ts'
import type { IntegrityAnswer, IntegrityQuestion } from './integrity-question.ts'

failAloud()
// The page's security policy forbids code made from text, so the schemas run interpreted.
z.config({ jitless: true })

const answer = (value: IntegrityAnswer) => postMessage(value)

/** Looks at everything an office has on its disks, beside the page. */
addEventListener('message', async ({ data }: MessageEvent<IntegrityQuestion>) => {
  const { id, lines, snapshots } = data
  const database = new BaganDatabase(id)
  try {
    const held = await wholeOf(database)
    const progress = (done: number, of: number) => answer({ done, of })
    answer({ report: await integrityOf({ lines, snapshots, held, progress }) })
  } finally {
    database.close()
  }
})
