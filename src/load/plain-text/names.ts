// Parts of names that are written small: `Erik van Vulpen`.
const particles = 'de|van|von|der|den|da|di|du|del|dos|la|le|al|bin|ibn|ter|ten|of'
const nameWord = /^(?:\p{Lu}[\p{L}'’‘-]*\.?|(?:\p{Lu}\.){1,3}|[\p{Lu}][\p{L}'’-]*\.-[\p{L}.]+)$/u
const particle = new RegExp(`^(?:${particles})$`)
const title = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame)\.?$/

// Words that are no part of a person's name: those of menus, places, papers and trades.
const notNames = new Set(
  [
    'about action actions add advertisement advice all alert an analysis and apply archive archives article articles asia australia back',
    'best blog book books breaking britain business buy by california canada career careers category center centre china choose city click',
    'close college column columns comment comments community company contact contents cookie copy council country courses culture daily data dashboard department',
    'design development digital download edition editorial education email energy english entertainment europe event events',
    'exclusive expert explore express facebook fashion feature featured features february finance find follow food for forum free friday full',
    'gallery games get global google guide guides health help highlights home hotel house how in india industry institute instagram insights insurance interview',
    'january jobs join journal july june key knowledge latest law learn letters life lifestyle like link linkedin listen live local log london',
    'magazine mail main management march market marketing markets media medical member membership menu metro ministry mobile monday money more',
    'most music my national new news newsletter newsroom next no not november now of office on online opinion or order our overview',
    'page pages partner partners people photo photos pinterest podcast policy politics popular post posts premium press pricing print privacy products',
    'programs project projects publications purchase reading ready real recent related relations release releases report reports request',
    'research resource resources review reviews sales school science search section security see services share shop show sign site software south special sponsored sport sports start state',
    'states station stories story strategy subscribe sunday support table tags team tech technology terms test thanks the times tips to today tools top topic topics',
    'travel trending trends tv twitter uk united university unknown update updated us use user video videos view views watch way weather web website',
    'week what when where which who why wine women work world year yes you your youth yesterday',
    'association agency foundation society committee inc ltd llc corp group bureau gazette tribune herald chronicle guardian staff reporter writer correspondent editor contributor author monday tuesday wednesday thursday saturday april may august september october december east west north',
  ]
    .join(' ')
    .split(' '),
)

/** Whether a text looks like the name of one person: `Jane M. Doe`, `JANE DOE`, `Erik van Vulpen`. */
export function isPerson(text: string): boolean {
  const words = text.split(' ').filter((word) => !title.test(word))
  if (text.length > 40 || words.length < 2 || words.length > 5) return false
  const own = words.filter((word) => !particle.test(word))
  return (
    own.length >= 2 &&
    own.length <= 4 &&
    own.every((word) => nameWord.test(word) && !isNoName(word)) &&
    own.some((word) => word.replace(/\W/g, '').length > 1) &&
    nameWord.test(words[0] ?? '')
  )
}

/** Whether a word is one of menus, places, papers or trades, and so no part of a name. */
export function isNoName(word: string): boolean {
  return notNames.has(word.toLowerCase().replace(/\W/g, ''))
}

/** The persons of a list, `Jane Doe and John Roe`, `Jane Doe, John Roe & Ann Poe`; undefined where one is none. */
export function personsIn(text: string): string[] | undefined {
  const names = text
    .split(/\s*(?:,\s*and|,|&|\band\b|;)\s+/i)
    .map((name) => name.trim())
    .filter(Boolean)
  return names.length > 0 && names.length <= 6 && names.every(isPerson) ? names : undefined
}

// The hundred surnames that nine of ten Chinese have.
const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林郑鄭谢謝罗羅梁宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于余蒋蔣蔡杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官'

/** Whether a text looks like the name of a Chinese: two or three characters that begin with a surname. */
export function isHanName(text: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(text) && surnames.includes(text.slice(0, 1))
}

// Sites, papers and sections whose names begin with a surname: `金羊网`, `时尚`, `江苏`.
const noHanNames =
  /[网網报報社台臺站线線刊版道市县縣省区區部局会會院]$|^(?:文化|文旅|文学|金融|安全|管理|关注|查看|项目|高清|高中|高考|成长|时间|时尚|时政|时事|时评|焦点|房产|全文|全球|江苏|江西|安徽|甘肃|宁夏|宁波|温州|金华|武汉|成都|常州|石油|农业|农村|司法|游戏|车讯|家居|幸福|健康|方法|解读|通知|通告|公告|阅读|计算机)$/

/** Whether a text that stands alone beside a date is the name of a Chinese, not of a place, a paper or a section. */
export function isHanNameBeside(text: string): boolean {
  return isHanName(text) && !noHanNames.test(text)
}
