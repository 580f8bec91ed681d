// Keys, as chips. Decorative in hints; the control beside them carries the name.

export function Kbd({ keys, label }: { readonly keys: readonly string[]; readonly label?: string }) {
  return (
    <span className="kbds" {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      {keys.map((key) => (
        <kbd key={key} className="kbd">
          {key}
        </kbd>
      ))}
    </span>
  )
}
