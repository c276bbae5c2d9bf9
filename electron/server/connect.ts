import type { Client, ClientConfig } from 'pg'
import { Failure } from '../contract/failure.ts'
import type { ServerAddress } from '../contract/server-calls.ts'
import type { FailureCode } from '../contract/words.ts'

/** A server that does not answer is not waited for longer. */
const CONNECT_MS = 10_000
/** Nor one that has begun to: the beginning of a city is the longest. */
const ANSWER_MS = 120_000

export interface Access extends ServerAddress {
  /** PEM of the one authority that is believed. */
  readonly ca: string
  readonly password: string
}

/**
 * A connection over TLS, to a server whose certificate that authority signed for that host. The package that speaks
 * with it is loaded here, for the first office that has a server.
 * @throws {Failure} with a sentence for each way in which there is none
 */
export async function connect({ login, ca, ...access }: Access): Promise<Client> {
  const { default: pg } = await import('pg')
  const config: ClientConfig = {
    ...access,
    user: login,
    ssl: { ca, rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    application_name: 'Bagan SOTK',
  }
  const client = new pg.Client(config)
  // One that is cut off says so at the next question.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw serverFailure(error, access.host)
  }
}

const BY_CODE: Readonly<Record<string, FailureCode>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: 'server-other-name',
  CERT_HAS_EXPIRED: 'server-expired',
  CERT_NOT_YET_VALID: 'server-expired',
  '28P01': 'server-password',
  // Before anybody is asked for a password: the network or the login is not let in.
  '28000': 'server-shut',
  '42501': 'server-no-rights',
  '3D000': 'server-no-rights',
  '42P01': 'server-not-set-up',
  '3F000': 'server-not-set-up',
  '42883': 'server-not-set-up',
}
/** How Node and OpenSSL call what is wrong with a certificate. */
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|OSSL|PEM|UNABLE_TO/

/** The sentence for what went wrong between this computer and a server. */
export function serverFailure(error: unknown, host: string): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : ''
  const known = BY_CODE[code]
  if (known) return new Failure(known, host)
  if (/does not support SSL/.test(message)) return new Failure('server-no-tls', host)
  if (CERTIFICATE.test(code)) return new Failure('server-certificate', host)
  // Five digits and letters are PostgreSQL's own: it answered, and something is wrong there.
  const isAnswer = /^[0-9A-Z]{5}$/.test(code) && !/^(08|57)/.test(code)
  return new Failure(isAnswer ? 'server-failed' : 'server-away', host)
}
