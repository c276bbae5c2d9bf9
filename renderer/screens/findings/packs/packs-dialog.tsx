import { closePacks, packs } from '../../../app/rule-packs/offered-pack.ts'
import { useStore, useWords } from '../../../app/session.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { PackPreview } from './pack-preview.tsx'
import { PacksList } from './packs-list.tsx'

/** Rule packs over whatever screen is shown: which ones are in, and what a new one would bring. */
export function PacksDialog() {
  const words = useWords()
  const { isOpen, offered } = useStore(packs)
  if (!isOpen) return null
  const title = offered
    ? words('packs.take-title', { name: offered.pack.name })
    : words('packs.title')
  return (
    <Dialog opened onClose={closePacks} title={title} size={820} key={offered ? 'take' : 'list'}>
      {offered ? <PackPreview offered={offered} /> : <PacksList />}
    </Dialog>
  )
}
