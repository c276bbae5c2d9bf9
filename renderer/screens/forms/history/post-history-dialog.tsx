import { useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import type { PostId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { PostHistory } from './post-history.tsx'

/** Everybody who ever held a post, filled or vacant now; each can be corrected without going back in time. */
export function PostHistoryDialog({
  postId,
  onClose,
}: {
  readonly postId: PostId
  onClose(): void
}) {
  const structure = useStructure()
  const words = useWords()
  const post = get(structure, postId)
  if (!post) return null
  const title = `${words('vacancy.section-history')}: ${postOfOffice(structure, post)}`
  return (
    <Dialog opened onClose={onClose} title={<NamesIn text={title} />} size={560}>
      <PostHistory bare postId={postId} />
    </Dialog>
  )
}
