// The check-in that waits, as it is kept: until when, and for what.
import * as v from 'valibot'
import type { CheckInRequest, Watching } from '../../preload/contract/model.ts'
import { checkInRequestSchema, watchingSchema } from '../schemas.ts'

/**
 * `until`: epoch ms by the server's clock. `behind`: what stands in the way, up to the end that the server told; missing: it
 * could not be seen.
 */
export type KeptWait = { readonly wanted: CheckInRequest; readonly until: number; readonly behind?: Watching }

export const keptWaitSchema: v.GenericSchema<unknown, KeptWait> = v.object({
  wanted: checkInRequestSchema,
  until: v.pipe(v.number(), v.finite()),
  behind: v.exactOptional(watchingSchema),
})
