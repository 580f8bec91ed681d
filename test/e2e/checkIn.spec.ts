// The main job on API v2.
import { mainJob } from './stage/mainJob.ts'

mainJob('v2')
