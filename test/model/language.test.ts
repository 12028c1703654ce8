import { describe, expect, it } from 'vitest'
import { characterVotes, chineseOf } from '../../src/model/chinese.ts'
import { directionOf, isLatin, isSameWriting, languageOf, runsOf } from '../../src/model/language.ts'

describe('languageOf', () => {
  it.each([
    ['Opening night', 'en'],
    ['2024', 'en'],
    ['会议在海边开幕', 'zh-Hans'],
    ['會議在海邊開幕', 'zh-Hant'],
    ['MIT 科技评论的年会', 'zh-Hans'],
    ['会議は海のそばで始まった', 'ja'],
    ['来自日本的客人解释了什么是おもてなし，大家都听得很认真，后来还提了许多问题，讨论持续了一整个下午', 'zh-Hans'],
    ['회의가 바닷가에서 시작되었다', 'ko'],
    ['Встреча была у моря', 'ru'],
    ['Зустріч біля моря', 'uk'],
    ['Конференцията започна вчера сутринта в града, където хората се съгласиха', 'bg'],
    ['Састанак је почео крај мора, љубазно', 'sr'],
    ['Сустрэча каля мора ў нядзелю', 'be'],
    ['Кездесу теңіз жағасында өтті', 'kk'],
    ['Η συνάντηση άρχισε', 'el'],
    ['بدأ الاجتماع', 'ar'],
    ['همایش بزرگ کنار دریا با گفتگو آغاز شد', 'fa'],
    ['اجلاس سمندر کے کنارے شروع ہوا', 'ur'],
    ['הכינוס נפתח', 'he'],
    ['การประชุมเริ่มขึ้น', 'th'],
    ['सम्मेलन शुरू हुआ', 'hi'],
    ['საუბარი ზღვასთან', 'ka'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('chineseOf', () => {
  it.each([
    ['台北的里長與皇后', 'zh-Hant'],
    ['台北的里长与皇后', 'zh-Hans'],
    ['中山先生在海上看月', 'zh-Hans'],
  ])('%s is %s', (text, script) => {
    expect(chineseOf(text)).toBe(script)
  })

  it('has no opinion on characters that both use, nor on those of names', () => {
    expect(characterVotes('台里后面云于著喆堃')).toEqual({ simplified: 0, traditional: 0 })
    expect(characterVotes('国这为臺灣會')).toEqual({ simplified: 3, traditional: 3 })
  })
})

describe('runsOf', () => {
  const marked = (text: string, language: string) =>
    runsOf(text, language)
      .map((run) => (run.language ? `[${run.language}:${run.text}]` : run.text))
      .join('')

  it.each([
    ['en', 'The 科学智能 forum and《开放法》too', 'The [zh-Hans:科学智能] forum and[zh-Hans:《开放法》]too'],
    ['en', 'Held in 臺灣, then in 東京タワー', 'Held in [zh-Hant:臺灣], then in [ja:東京タワー]'],
    ['en', 'The angles α and β, and the word αρχείο', 'The angles α and β, and the word [el:αρχείο]'],
    ['fr', 'La revue Nature Machine Intelligence de 北京', 'La revue Nature Machine Intelligence de [zh-Hans:北京]'],
    ['zh-Hans', '主题是おもてなし，口号是 Open the Archives', '主题是[ja:おもてなし]，口号是 [en:Open the Archives]'],
    ['zh-Hans', '引用了臺灣學會的話', '引用了臺灣學會的話'],
    ['zh-Hant', '引用了《开放法》的話', '引用了《开放法》的話'],
    ['ja', '中国語の开放法という言葉 Open the Archives です', '中国語の开放法という言葉 [en:Open the Archives] です'],
    ['ko', '개방(開放)과 Open the Archives', '개방(開放)과 [en:Open the Archives]'],
    ['ru', 'Слово 开放 и Open the Archives', 'Слово [zh-Hans:开放] и [en:Open the Archives]'],
    ['ar', 'شعار المؤتمر Open the Archives', 'شعار المؤتمر [en:Open the Archives]'],
  ])('in %s: %s', (language, text, expected) => {
    expect(marked(text, language)).toBe(expected)
  })

  it('takes a long word in its stride', () => {
    expect(runsOf(`在${'a'.repeat(300_000)}在`, 'zh-Hans')).toHaveLength(1)
  })
})

it('scripts have a direction, and some are Latin', () => {
  expect(['ar', 'he', 'fa', 'ur', 'en', 'zh-Hant', 'not a tag'].map(directionOf)).toEqual([
    ...['rtl', 'rtl', 'rtl', 'rtl'],
    ...[undefined, undefined, undefined],
  ])
  expect(['fr', 'tr', 'vi', 'ru', 'zh-Hans', 'sr'].map(isLatin)).toEqual([true, true, true, false, false, false])
  expect([isSameWriting('zh-CN', 'zh-Hans'), isSameWriting('zh-Hant', 'zh-Hans')]).toEqual([true, false])
})
