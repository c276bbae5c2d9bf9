import { ATTACHMENT_MEDIA, ATTACHMENT_SORTS } from '../form/choices.ts'
import { anyIdOf, choice, contentSum, count, date, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { FILE_BYTES } from '../form/ranges.ts'

const fields = since(9, {
  /** The record it is of, which takes it along when it goes; or a proposal. */
  ofId: anyIdOf('goes-along', { group: 'attachmentsOf' }),
  sort: choice(ATTACHMENT_SORTS, { holds: 'open' }),
  /** What the file was called, without its folder: it often tells a name or an NIP. */
  name: text(),
  /** SHA-256 of its bytes: what the file in the office's folder is called by. */
  content: contentSum({ holds: 'open' }),
  bytes: count(...FILE_BYTES, { holds: 'open' }),
  media: choice(ATTACHMENT_MEDIA, { holds: 'open' }),
  addedOn: date({ holds: 'open' }),
})

/** A scan or document kept beside what it proves; its bytes lie once in the office's folder, never in the database. */
export const ATTACHMENT = kindOf('attachment', fields, {
  since: 9,
  // Its name often tells somebody's: what tells of acts and clashes says that it is an attachment.
  title: null,
  copied: false,
  onlyWhole: true,
  together: [['content', 'bytes', 'media', 'name']],
})
