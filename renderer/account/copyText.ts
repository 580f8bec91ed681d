// Copies text, also where the page has no permission for the asynchronous clipboard.

/** Resolves to whether the text is on the clipboard. Call it from a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A page without the permission may still copy what the user has selected.
    const field = document.createElement('textarea')
    const back = document.activeElement
    field.value = text
    field.className = 'unseen'
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    if (back instanceof HTMLElement) back.focus()
    return done
  }
}
