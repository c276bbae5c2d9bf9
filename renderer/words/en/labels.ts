import type { labels as indonesian } from '../id/labels.ts'

export const labels: Record<keyof typeof indonesian, string> = {
  'label.open-file': 'open {{name}}',
  'label.new-office': 'begin {{name}}',
  'label.add-unit': 'add {{name}}',
  'label.rename-unit': 'rename {{from}} to {{to}}',
  'label.change-unit': 'change {{name}}',
  'label.move-unit': 'move {{name}}',
  'label.reorder-unit': 'shift {{name}}',
  'label.abolish-unit': 'abolish {{name}}',
  'label.add-post': 'add the post {{name}}',
  'label.change-post': 'change the post {{name}}',
  'label.move-post': 'move the post {{name}}',
  'label.abolish-post': 'abolish the post {{name}}',
  'label.change-person': 'change {{name}}',
  'label.appoint': 'appoint {{name}}',
  'label.end-appointment': 'end the appointment of {{name}}',
  'label.change-appointment': 'change the appointment of {{name}}',
  'label.remove-appointment': 'remove the appointment of {{name}}',
  'label.arrange-unit': 'arrange {{name}}',
  'label.change-setting': 'change the settings',
  'label.unreadable-line': 'a journal line that cannot be read',
}
