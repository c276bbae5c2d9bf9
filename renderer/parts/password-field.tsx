import { PasswordInput, type PasswordInputProps } from '@mantine/core'

/** A passphrase or password; one that is wrong says so to who listens, which the library leaves out. */
export function PasswordField(props: PasswordInputProps) {
  return <PasswordInput aria-invalid={props.error ? true : undefined} {...props} />
}
