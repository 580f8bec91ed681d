// The Activity tab on API v2.
import { activityJob } from './stage/activityJob.ts'

activityJob('v2')
