import { type AlertProps, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: a deep blue that is 7:1 on white at shade 7. */
const deep: MantineColorsTuple = [
  '#eef4fb',
  '#dbe7f5',
  '#b4cdea',
  '#8ab1df',
  '#6699d5',
  '#4f8acf',
  '#2b6cb0',
  '#1f5a97',
  '#184a7e',
  '#0f3a66',
]

/** Amber and red of the states (`tokens.css`), so that badges and buttons are as readable as the rest. */
const orange: MantineColorsTuple = [
  '#fff4dc',
  '#ffe8b8',
  '#fbd38a',
  '#f2b84b',
  '#f2b84b',
  '#c07f1a',
  '#a86a0a',
  '#8a5300',
  '#744600',
  '#5a3600',
]
const red: MantineColorsTuple = [
  '#fdecea',
  '#f9d0cb',
  '#f3a9a1',
  '#ec8278',
  '#ff9b90',
  '#d9483b',
  '#c0352a',
  '#b42318',
  '#971b12',
  '#77130c',
]

/** Greys of the dark theme: the family of `tokens.css`, from the lightest ink to the darkest ground. */
const dark: MantineColorsTuple = [
  '#e8ecf1',
  '#c7cfd9',
  '#a9b3c0',
  '#6f7b8a',
  '#38414d',
  '#313a45',
  '#2a313b',
  '#171b21',
  '#1f252d',
  '#12161b',
]

/**
 * The list itself scrolls, not a frame within it: so the keyboard that has the field reaches every entry. In a low
 * window (large type) it is as low as to have room above or below its field.
 */
const LONG_LIST = { options: { maxHeight: 'min(220px, 34vh)', overflowY: 'auto' } } as const

/** What an alert tells in its ground and frame; what it says is as readable as any other text. */
const ALERTS: Readonly<Record<string, string>> = { red: 'red', green: 'green', blue: 'blue' }
function alertVars(_: unknown, { color = '' }: AlertProps) {
  const name = ALERTS[color] ?? 'amber'
  return {
    root: {
      '--alert-bg': `var(--${name}-soft)`,
      '--alert-color': `var(--${name})`,
      '--alert-bd': `1px solid var(--${name})`,
    },
  }
}

const RADIUS = 'var(--radius)'

/** What is typed is kept with the office alone: no engine offers names and NIPs again in another. */
const FIELD = { size: 'xs', autoComplete: 'off' } as const

/** What the component library calls xs to xl, by the names of `tokens.css`. */
function sizes(kind: string, xs: string, sm: string, md: string, lg: string, xl: string) {
  const token = (name: string) => `var(--${kind}-${name})`
  return { xs: token(xs), sm: token(sm), md: token(md), lg: token(lg), xl: token(xl) }
}

/**
 * Type, spacing, radius and colours of `tokens.css`, as the component library knows them.
 * @param closeLabel what the crosses of dialogs and notices are called
 */
export const programTheme = (closeLabel: string) =>
  createTheme({
    primaryColor: 'deep',
    primaryShade: { light: 7, dark: 6 },
    colors: { deep, orange, red, dark },
    fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    fontSizes: sizes('type', 'detail', 'text', 'heading', 'heading', 'title'),
    lineHeights: sizes('leading', 'detail', 'text', 'text', 'text', 'close'),
    spacing: sizes('space', 'xs', 'sm', 'md', 'lg', 'xl'),
    radius: { xs: 'var(--radius-small)', sm: RADIUS, md: RADIUS, lg: RADIUS, xl: RADIUS },
    defaultRadius: 'sm',
    headings: {
      fontWeight: '600',
      sizes: {
        h1: { fontSize: 'var(--type-title)' },
        h2: { fontSize: 'var(--type-heading)' },
      },
    },
    respectReducedMotion: true,
    components: {
      Alert: { vars: alertVars, styles: { message: { color: 'var(--ink)' } } },
      Button: { defaultProps: { size: 'xs' } },
      Notification: { styles: { description: { color: 'var(--ink)' } } },
      TextInput: { defaultProps: FIELD },
      Textarea: { defaultProps: FIELD },
      NumberInput: { defaultProps: FIELD },
      Select: {
        defaultProps: {
          size: 'xs',
          allowDeselect: false,
          checkIconPosition: 'right',
          withScrollArea: false,
        },
        styles: LONG_LIST,
      },
      Autocomplete: { defaultProps: { withScrollArea: false }, styles: LONG_LIST },
      Checkbox: { defaultProps: { size: 'xs', radius: 'var(--radius-tick)' } },
      SegmentedControl: { defaultProps: { size: 'xs' } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
      Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
      // The page itself never scrolls, and the scroll lock would write a style the security policy refuses.
      // And it fades: moved or scaled, it would be the window for help that is drawn over it.
      Modal: {
        defaultProps: {
          centered: true,
          lockScroll: false,
          transitionProps: { duration: 120, transition: 'fade' },
        },
      },
      // The first entry itself takes the focus: a place in between is no entry of a menu.
      Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
      // Not the banner of the page: each dialog would bring one more.
      ModalHeader: { defaultProps: { role: 'presentation' } },
      CloseButton: { defaultProps: { 'aria-label': closeLabel } },
      Drawer: { defaultProps: { lockScroll: false } },
    },
  })
