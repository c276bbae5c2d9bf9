import { Modal, type ModalProps } from '@mantine/core'

/** What a person fills in or presses; of a group of round buttons the one that is chosen. */
const PLACES = ['input', 'textarea', 'select', 'button', 'a[href]', '[tabindex="0"]']
  .map((one) => `${one}:not(:disabled, [type="hidden"], [type="radio"]:not(:checked))`)
  .join(', ')

/**
 * A window over the work. The keyboard begins where something in it asks for it (`data-autofocus`), else at the first
 * thing to fill in or to press: at the cross only where there is nothing else.
 */
export function Dialog({ children, ...rest }: ModalProps) {
  return (
    <Modal {...rest}>
      <div ref={beginInside} style={{ display: 'contents' }}>
        {children}
      </div>
    </Modal>
  )
}

function beginInside(content: HTMLElement | null) {
  if (!content || content.querySelector('[data-autofocus]')) return
  content.querySelector(PLACES)?.setAttribute('data-autofocus', 'true')
}
