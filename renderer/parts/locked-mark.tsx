import lists from './lists.module.css'

/** Stands in a row that cannot be changed, where others have what changes them; tells why to whoever points or listens. */
export function LockedMark({ label, reason }: { readonly label: string; readonly reason: string }) {
  return (
    <span className={lists.muted} title={reason}>
      {label}
      <span className="visually-hidden">: {reason}</span>
    </span>
  )
}
