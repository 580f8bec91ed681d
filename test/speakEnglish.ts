// What the pages say in unit specs: English, as it is once a page has its words.
import { english } from '../preload/contract/language.ts'
import { pages } from '../preload/words/en/pages.ts'
import { speak } from '../renderer/say.ts'

speak({ locale: english, messages: pages })
