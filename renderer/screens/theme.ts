import { createTheme, type MantineColorsTuple } from '@mantine/core'

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

/**
 * Type, spacing and radius of the program; colours of states are in `tokens.css`.
 * @param closeLabel what the crosses of dialogs and notices are called
 */
export const programTheme = (closeLabel: string) =>
  createTheme({
    primaryColor: 'deep',
    primaryShade: { light: 7, dark: 6 },
    colors: { deep },
    fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '15px', xl: '20px' },
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.35' },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { xs: '4px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
    defaultRadius: 'sm',
    headings: { fontWeight: '600', sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '15px' } } },
    respectReducedMotion: true,
    components: {
      Button: { defaultProps: { size: 'xs' } },
      Notification: { styles: { description: { color: 'var(--ink)' } } },
      TextInput: { defaultProps: { size: 'xs' } },
      Textarea: { defaultProps: { size: 'xs' } },
      NumberInput: { defaultProps: { size: 'xs' } },
      Select: { defaultProps: { size: 'xs', allowDeselect: false, checkIconPosition: 'right' } },
      Checkbox: { defaultProps: { size: 'xs' } },
      SegmentedControl: { defaultProps: { size: 'xs' } },
      ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
      Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
      // The page itself never scrolls, and the scroll lock would write a style the security policy refuses.
      Modal: {
        defaultProps: { centered: true, lockScroll: false, transitionProps: { duration: 120 } },
      },
      CloseButton: { defaultProps: { 'aria-label': closeLabel } },
      Drawer: { defaultProps: { lockScroll: false } },
    },
  })
