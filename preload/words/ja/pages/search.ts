// Where results would be, when there are none, in Japanese.
import type { search as english } from '../../en/pages/search.ts'
import type { Translated } from '../../message.ts'

export const search: Translated<typeof english> = {
  'search.nothing': '見つかりませんでした',
  'search.nothingHint': '言葉を減らすか、原題で試すか、TraktやIMDbのリンクを貼り付けてください。',
  'search.noEpisode': '該当するエピソードがありません',
  'search.noNumber': 'その名前で、シーズン{season}の第{number}話がある番組はありません。番号を省くと選べます。',
  'search.noAbsolute': 'その名前で、第{number}話まである番組はありません。番号を省くと選べます。',
  'search.notMedia': 'このリンクは映画、番組、エピソードのものではありません',
  'search.notMediaHint': '人物、リスト、シーズンにはチェックインできません。',
  'search.unknownSite': 'このサイトには対応していません',
  'search.unknownSiteHint': 'Trakt、IMDb、TMDB、TVDBのリンクが使えます。',
  'search.unknownId': 'このIDはTraktにありません',
  'search.unknownIdHint': 'リンクを確認するか、タイトルを入力してください。',
  'search.linkEmpty': 'リンクは読み取れましたが、その先はTraktにありません。',
}
