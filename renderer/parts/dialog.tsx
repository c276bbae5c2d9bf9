import { Modal, type ModalProps } from '@mantine/core'
import type { KeyboardEvent } from 'react'

/** What a person fills in or presses; of a group of round buttons the one that is chosen. */
const PLACES = ['input', 'textarea', 'select', 'button', 'a[href]', '[tabindex="0"]']
  .map((one) => `${one}:not(:disabled, [type="hidden"], [type="radio"]:not(:checked))`)
  .join(', ')

/**
 * A window over the work. The keyboard begins where something in it asks for it (`data-autofocus`), else at the first
 * thing to fill in or to press: at the cross only where there is nothing else. Ctrl+Enter submits its form from
 * wherever Enter means something else: a list of choices, a text of several lines.
 */
export function Dialog({ children, ...rest }: ModalProps) {
  return (
    <Modal {...rest}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is inside takes the keys */}
      <div ref={beginInside} style={{ display: 'contents' }} onKeyDown={submitFromAnywhere}>
        {children}
      </div>
    </Modal>
  )
}

function submitFromAnywhere(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  const form = event.target instanceof Element ? event.target.closest('form') : null
  const button = form?.querySelector<HTMLButtonElement>('[type="submit"]')
  if (!form || !button || button.disabled) return
  event.preventDefault()
  // Not again by a dialog below this one.
  event.stopPropagation()
  // What stands in the field is taken over by this very key: the form is sent once it has it.
  setTimeout(() => form.requestSubmit(button))
}

function beginInside(content: HTMLElement | null) {
  if (!content || content.querySelector('[data-autofocus]')) return
  content.querySelector(PLACES)?.setAttribute('data-autofocus', 'true')
}
