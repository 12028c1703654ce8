/** `周五`, `星期五`, `礼拜五`; its group `day` is the character that tells which. */
export const chineseWeekday = '(?:周|週|星期|礼拜|禮拜)(?<day>[一二三四五六日天])'

/** 0 for 日 and 天. */
export function weekdayOfCharacter(character: string | undefined): number | undefined {
  if (!character) return undefined
  return character === '天' ? 0 : '日一二三四五六'.indexOf(character)
}
