import { digitsOf } from './sealed-form.ts'

/** SHA-256 in hexadecimal digits: what a scan is called by. */
export async function scanSum(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return digitsOf(new Uint8Array(sum))
}
