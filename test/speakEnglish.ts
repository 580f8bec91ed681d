// What the pages and the command line say in unit specs: English, as it is once they have their words.
import { english } from '../preload/contract/language.ts'
import { speak as speakInTerminal } from '../main/cli/say.ts'
import { pages } from '../preload/words/en/pages.ts'
import { terminal } from '../preload/words/en/terminal.ts'
import { speak } from '../renderer/say.ts'

speak({ locale: english, messages: pages })
speakInTerminal(english, terminal)
