import type { BylineWords } from './byline-words.ts'

export const japanese: BylineWords = {
  language: 'ja',
  keys: {
    source: '出典|提供元|引用元|情報元|配信元|提供',
    author:
      '文|文章|文・写真|写真・文|取材・文|文・取材|取材|執筆|執筆者|著者|筆者|記者|ライター|寄稿|作者|投稿者|文責|聞き手|取材・執筆|原稿',
    other: '写真|撮影|画像|イラスト|編集|構成|監修|校正|翻訳|閲覧数|読了時間|カテゴリー?|図版',
  },
  role: '記者|編集委員|論説委員|特派員',
  name: '[\\p{Script=Han}々ヶ]{2,6}|[\\p{Script=Han}々ヶ]{1,3}[ 　][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]{1,5}',
  published: '(?:記事)?(?:公開|掲載|投稿|配信|発行|発表|作成|登録)(?:日時|日)?|(?:初出|日時|日付)',
  updated: '(?:最終)?(?:更新|修正|改訂|編集)(?:日時|日)?',
  namesDateBefore: true,
  beside: '付|午前|午後|頃|朝刊|夕刊',
  weekdays: '[（(][日月火水木金土](?:曜日?)?[）)]|[日月火水木金土]曜日?',
  event: '(?:開催|開始|開幕|開演|公演|発売|会議|実施|申込|受付|締結)(?:日時|日|期間)?|期間|日程|会期',
  deadline: '(?:締切|締め切り|申込期限|応募期限|期限|有効期限)(?:日)?',
}
