// The Activity tab on API v1.
import { activityJob } from './stage/activityJob.ts'

activityJob('v1')
