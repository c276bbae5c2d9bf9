import { startingAt } from '../../domain/structure/journal/replay.ts'
import { type AgainstStory, againstStory } from '../../storage/against-story.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { hearWorker } from '../unexpected/listen.ts'
import type { StoryQuestion } from './story-question.ts'

/** Holds the rows of a database against the history that explains them. */
export type StoryChecker = (
  database: BaganDatabase,
  question: StoryQuestion,
) => Promise<AgainstStory>

/** At once and in the page. */
export const STORY_IN_PAGE: StoryChecker = (database, { beginning }) =>
  againstStory(database, beginning ? startingAt(beginning.seq, beginning) : undefined)

/** In a worker that reads the database itself; it ends when it has answered. */
export const STORY_IN_WORKER: StoryChecker = (_, question) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./story-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<AgainstStory>) => {
      worker.terminate()
      watch.answered()
      resolve(data)
    }
    const watch = hearWorker(worker, 'story', (message) => {
      worker.terminate()
      watch.answered()
      reject(new Error(message))
    })
    worker.postMessage(question)
    watch.asked()
  })
