// The user's own year, in Japanese: a calendar of what was watched, and hours by month.
import type { year as english } from '../../en/pages/year.ts'
import type { Translated } from '../../message.ts'

export const year: Translated<typeof english> = {
  'year.title': 'あなたの1年',
  'year.reading': '1年分の視聴履歴を読み込んでいます…',
  'year.toCome': 'これからの1年',
  'year.toComeHint': 'これから見る作品が、このカレンダーを埋めていきます。',
  'year.sum': { other: '{count}回の視聴、{span}、{days}' },
  'year.onDays': { other: '{count}日間' },
  'year.incomplete': 'Traktからすべてを取得できませんでした。抜けている日があるかもしれません。',

  'year.days': '日別',
  'year.day': '日付',
  'year.dayNothing': '{date}：なし',
  'year.dayPlays': { other: '{date}：{count}回、{span}' },
  'year.walk': '日にポインターを合わせるか、矢印キーで移動',
  'year.less': '少',
  'year.more': '多',
  'year.daysTable': '視聴した日',
  'year.plays': '視聴回数',
  'year.time': '時間',

  'year.hoursByMonth': '月別の視聴時間',
  'year.monthSpan': '{month}：{span}',
  'year.monthsTable': '月別の視聴時間',
  'year.month': '月',
}
