// The main job on API v1: nothing on the screens is different.
import { mainJob } from './stage/mainJob.ts'

mainJob('v1')
