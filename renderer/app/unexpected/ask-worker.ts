import { hearWorker } from './listen.ts'

export interface WorkerQuestion<Message, Answer> {
  /** As the notes of what nobody expected call it. */
  readonly name: string
  readonly question: unknown
  /** The answer in a message; null where it tells only how far the work has come. */
  answerIn(message: Message): Answer | null
}

/** Asks a worker made for this one question; it ends when it has answered. Rejected where it fails, which is noted. */
export function askWorker<Message, Answer>(
  worker: Worker,
  { name, question, answerIn }: WorkerQuestion<Message, Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const over = () => {
      worker.terminate()
      watch.answered()
    }
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      const answer = answerIn(data)
      if (answer === null) return
      over()
      resolve(answer)
    }
    const watch = hearWorker(worker, name, (message) => {
      over()
      reject(new Error(message))
    })
    worker.postMessage(question)
    watch.asked()
  })
}
