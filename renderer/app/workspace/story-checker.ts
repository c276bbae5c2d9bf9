import { startingAt } from '../../domain/structure/journal/replay.ts'
import { type AgainstStory, againstStory } from '../../storage/against-story.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { askWorker } from '../unexpected/ask-worker.ts'
import type { StoryQuestion } from './story-question.ts'

/** Holds the rows of a database against the history that explains them. */
export type StoryChecker = (
  database: BaganDatabase,
  question: StoryQuestion,
) => Promise<AgainstStory>

/** At once and in the page. */
export const STORY_IN_PAGE: StoryChecker = (database, { beginning }) =>
  againstStory(database, beginning ? startingAt(beginning.seq, beginning) : undefined)

/** In a worker that reads the database itself. */
export const STORY_IN_WORKER: StoryChecker = (_, question) => {
  const worker = new Worker(new URL('./story-worker.ts', import.meta.url), { type: 'module' })
  const answerIn = (found: AgainstStory) => found
  return askWorker(worker, { name: 'story', question, answerIn })
}
