// The host's own share of what the benches time.

/**
 * Runs in the page, so it uses nothing from outside: ms for a question that main answers at once, and a frame. What any
 * measurement takes in the host at the least.
 */
export async function timeBridge(): Promise<number> {
  const startedAt = performance.now()
  await window.marquee.request('app.snapshot')
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now() - startedAt))
      port1.start()
      port2.postMessage(null)
    })
  })
}
