import { z } from 'zod'
import { startingAt } from '../../domain/structure/journal/replay.ts'
import { againstStory } from '../../storage/against-story.ts'
import { BaganDatabase } from '../../storage/database.ts'
import { failAloud } from '../unexpected/listen.ts'
import type { StoryQuestion } from './story-question.ts'

failAloud()
// The page's security policy forbids code made from text, so the schemas run interpreted.
z.config({ jitless: true })

/** Holds one database against its history beside the page. */
addEventListener('message', async ({ data }: MessageEvent<StoryQuestion>) => {
  const { id, beginning } = data
  const database = new BaganDatabase(id)
  try {
    const from = beginning ? startingAt(beginning.seq, beginning) : undefined
    postMessage(await againstStory(database, from))
  } finally {
    database.close()
  }
})
