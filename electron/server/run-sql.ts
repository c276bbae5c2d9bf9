import { readFile } from 'node:fs/promises'
import { about, Failure } from '../contract/failure.ts'
import type { CallInput } from '../contract/ipc-contract.ts'
import { connect, serverFailure } from './connect.ts'

const PORT = 5432

/** Carries SQL out as an administrator, for a command; answers the rows of the last query as texts. */
export async function runServerSql({
  url,
  ca,
  passwordFile,
  sql,
}: CallInput<'runServerSql'>): Promise<readonly (readonly string[])[]> {
  const { hostname, port, username, pathname } = new URL(url)
  const authority = await about(ca, () => readFile(ca, 'utf8'))
  const [password = ''] = (await about(passwordFile, () => readFile(passwordFile, 'utf8'))).split(
    /\r?\n/,
  )
  const client = await connect({
    host: hostname,
    port: Number(port || PORT),
    database: decodeURIComponent(pathname.slice(1)),
    login: decodeURIComponent(username),
    ca: authority,
    password,
  })
  try {
    const answers = await client.query({ text: sql, rowMode: 'array' })
    const last = Array.isArray(answers) ? answers.at(-1) : answers
    return (last?.rows ?? []).map((row: readonly unknown[]) => row.map(String))
  } catch (error) {
    const failure = serverFailure(error, hostname)
    const reason = error instanceof Error ? error.message : ''
    throw failure.code === 'server-failed'
      ? new Failure('server-failed', `${hostname}: ${reason}`)
      : failure
  } finally {
    await client.end().catch(() => undefined)
  }
}
