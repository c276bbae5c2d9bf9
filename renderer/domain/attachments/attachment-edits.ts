import type { Attachment, AttachmentId } from '../records/records.ts'
import { apply, diff } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { cleanScanName } from '../values/scan-form.ts'
import { attachmentsOf, isThere, MOST_ATTACHMENTS, mayBear, mostBytes } from './attachments.ts'

/**
 * Keeps a scan beside a record; its bytes lie in the office's folder already. Refused: a record that is not there or
 * bears none, the same content beside it twice, more bytes than the office allows, more scans than anybody reads.
 */
export function attach(given: Omit<Attachment, 'kind'>): Edit {
  return (structure) => {
    const name = cleanScanName(given.name, given.media)
    if (get(structure, given.id)) return refuse('id-taken', { name })
    if (!mayBear(given.ofId)) return refuse('attachment-not-here', { name })
    if (!isThere(structure, given.ofId)) return refuse('attachment-nothing', { name })
    const most = mostBytes(structure)
    if (given.bytes > most)
      return refuse('attachment-too-large', { name, ...inMegabytes(given.bytes, most) })
    const beside = attachmentsOf(structure, given.ofId)
    const twin = beside.find(({ content }) => content === given.content)
    if (twin) return refuse('attachment-twice', { name, twin: twin.name })
    if (beside.length >= MOST_ATTACHMENTS)
      return refuse('attachment-too-many', { name, most: MOST_ATTACHMENTS })
    return ok(put(structure, [{ ...given, name, kind: 'attachment' }]))
  }
}

/** Keeps many scans beside their records in one edit; refused as the first of them is. */
export function attachAll(given: readonly Omit<Attachment, 'kind'>[]): Edit {
  return (structure) => {
    let next = structure
    for (const one of given) {
      const attached = attach(one)(next)
      if (!attached.ok) return attached
      next = apply(next, attached.value)
    }
    return ok(diff(structure, next))
  }
}

/** Takes scans off their records; the files stay until they are swept, so that this can be taken back. */
export function detach(ids: readonly AttachmentId[]): Edit {
  return (structure) =>
    ids.length === 0 || ids.some((id) => !get(structure, id))
      ? refuse('attachment-gone')
      : ok(drop(structure, ids))
}

/** Says what a scan is of its record, or calls it otherwise. */
export function describeAttachment(
  id: AttachmentId,
  said: Partial<Pick<Attachment, 'name' | 'sort'>>,
): Edit {
  return (structure) => {
    const held = get(structure, id)
    if (!held) return refuse('attachment-gone')
    const next = { ...held, ...said }
    return ok(put(structure, [{ ...next, name: cleanScanName(next.name, held.media) }]))
  }
}

/** Sizes as sentences tell them: whole megabytes, upwards, so that what is too large never looks as if it fitted. */
export function inMegabytes(bytes: number, most: number): { size: number; most: number } {
  const megabytes = (of: number) => of / (1024 * 1024)
  return { size: Math.ceil(megabytes(bytes) * 10) / 10, most: Math.floor(megabytes(most)) }
}
