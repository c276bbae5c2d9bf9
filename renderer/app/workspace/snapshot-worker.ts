import { BaganDatabase } from '../../storage/database.ts'
import { failAloud } from '../unexpected/listen.ts'
import { takeSnapshot } from './take-snapshot.ts'

failAloud()

/** Makes one snapshot beside the page: a whole city takes most of a second. */
addEventListener('message', async ({ data: id }: MessageEvent<string>) => {
  const database = new BaganDatabase(id)
  try {
    postMessage(await takeSnapshot(database, id))
  } finally {
    database.close()
  }
})
