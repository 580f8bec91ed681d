// What each verb of the command line does, in Japanese: one line in the list, and more in its own help.
import type { verbs as english } from '../../en/terminal/verbs.ts'
import type { Translated } from '../../message.ts'

export const verbs: Translated<typeof english> = {
  'verbs.checkin': '映画やエピソードにチェックインする',
  'verbs.checkinWhat':
    '<作品> には、アプリに入力するのと同じものを指定します。タイトル、“severance s2e3”、“the wire 1x2”、“one piece e164”、“dune 2021”、IMDbのID、リンクのいずれかです。エピソードのない番組名は、その次のエピソードを指します。',
  'verbs.checkinEquals':
    'タイトルの完全一致は、最も有力な候補より優先されます。同じくらい有力な候補が複数あるときは、視聴途中の番組を選びます。それでも決まらなければ、IDとともに一覧を表示し、何もしません。',
  'verbs.checkinBlocked': 'ほかの作品にチェックイン中のときも、--replaceか--waitで指定しないかぎり何もしません。',
  'verbs.exampleEpisode': 'このエピソード',
  'verbs.exampleNext': '最後に見た番組の次のエピソード',
  'verbs.exampleNextOf': 'この番組の次のエピソード',
  'verbs.exampleReplace': '視聴中の作品をキャンセルして、これにチェックイン',
  'verbs.exampleAgo': '20分前に見始めた（スクロブル。Traktのチェックインは過去の時刻にできません）',

  'verbs.status': '視聴中の作品と残り時間を表示する',
  'verbs.statusMore':
    '--watchを付けると、変化のたびに1行ずつ表示し続けます。ステータスバー向けで、Marqueeを終了して起動し直しても続きます。--jsonを付けると、各行が1つのオブジェクトになります。Ctrl+Cを押すか、読み手がいなくなると、静かに終わります。',
  'verbs.exampleStatus': 'Severance S2E3、残り23分',
  'verbs.exampleWatch': 'Waybarなど向け',

  'verbs.cancel': '視聴中の作品をキャンセルする（視聴済みにはならない）',
  'verbs.cancelMore': '進行中のスクロブルは、再生位置がTraktに保存されます。{percent}からは視聴済みになります。',
  'verbs.exampleCancel': '視聴中の作品をキャンセル',
  'verbs.exampleCancelWaiting': '待機中のチェックインを取りやめる',

  'verbs.undo': '30秒以内のチェックインを元に戻す',
  'verbs.undoMore': 'チェックインをキャンセルし、視聴履歴に入っていればそこからも取り除きます。',
  'verbs.exampleUndo': 'なかったことにする',

  'verbs.rate': '視聴中または最後に見た作品を1〜10で評価する',
  'verbs.exampleRate': '映画またはエピソード',
  'verbs.exampleRateShow': 'そのエピソードの番組',

  'verbs.queue': 'まだTraktに伝えていないものを表示する',
  'verbs.queueMore': 'Traktに接続できない間にしたことはここに保存され、自動で送信されます。',
  'verbs.exampleQueue': '1件につき1行',

  'verbs.open': 'アプリを表示する',
  'verbs.openMore':
    'アプリがグローバルショートカットを使えないデスクトップでは、`marquee open palette` をキーに割り当ててください。',
  'verbs.exampleOpen': 'ウィンドウ',
  'verbs.exampleOpenPalette': 'チェックインの入力欄',

  'verbs.quit': 'アプリを終了する',
  'verbs.quitMore': '送信待ちのものは次の起動まで保存されます。',
  'verbs.exampleQuit': '終了したら戻る',

  'verbs.completions': 'シェルの補完スクリプトを出力する',
  'verbs.exampleBash': '~/.bashrc に',
  'verbs.exampleZsh': '~/.zshrc のcompinitよりあとに',
  'verbs.exampleFish': '~/.config/fish/config.fish に',

  'verbs.help': 'このヘルプ、またはコマンドの詳細を表示する',
  'verbs.exampleHelp': 'チェックインのすべて',
}
