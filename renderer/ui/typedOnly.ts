// Keeps apart what the user types and what the list writes into its field by itself (on choosing a row, on Escape).

export function typedOnly(
  onText: (text: string) => void,
): (text: string, details: { readonly reason: string }) => void {
  return (text, details) => {
    if (details.reason === 'input-change' || details.reason === 'input-clear') onText(text)
  }
}
