export const electronBackend: import('./driver.ts').Driver = {
  launch: async () => {
    throw new Error('later')
  },
}
