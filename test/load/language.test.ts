import { describe, expect, it } from 'vitest'
import { languageIn, surelySpokenIn } from '../../src/load/language.ts'
import { paragraphs } from '../read/paragraphs.ts'

const more: readonly (readonly [string, string])[] = [
  [
    'da',
    'Den tredje konference for havnebyer om åbne data begyndte tirsdag morgen i salen ved stranden, hvor udsendinge fra fyrre byer blev enige om, hvordan de skal åbne deres arkiver.',
  ],
  [
    'nb',
    'Den tredje konferansen for havnebyer om åpne data begynte tirsdag morgen i salen ved stranda, der utsendinger fra førti byer ble enige om hvordan de skal åpne arkivene sine etter møtet.',
  ],
  [
    'fi',
    'Kolmas satamakaupunkien konferenssi avoimesta datasta alkoi tiistaiaamuna rantasalissa, jossa edustajat vertasivat, kuinka he avaavat arkistonsa ja miten se on maksettu.',
  ],
  [
    'nl',
    'De derde conferentie van havensteden over open data begon dinsdagochtend in de zaal aan het strand, waar afgevaardigden uit veertig steden hun aanpak vergeleken.',
  ],
  [
    'vi',
    'Hội nghị lần thứ ba của các thành phố cảng về dữ liệu mở đã bắt đầu vào sáng thứ Ba, đại biểu từ bốn mươi thành phố so sánh cách làm của mình.',
  ],
  [
    'id',
    'Konferensi ketiga kota pelabuhan tentang data terbuka dimulai pada Selasa pagi di balai tepi pantai, dan para utusan dari empat puluh kota membandingkan cara mereka.',
  ],
  [
    'en',
    'The third conference of harbour cities on open data began on Tuesday morning in the hall on the shore, where delegates from forty cities compared the ways in which they work.',
  ],
  ['ar', 'بدأ المؤتمر الثالث لمدن الموانئ حول البيانات المفتوحة صباح الثلاثاء في القاعة المطلة على البحر'],
  ['fa', 'سومین همایش شهرهای بندری درباره داده‌های باز صبح سه‌شنبه در تالار کنار دریا آغاز شد و نمایندگان گفتگو کردند'],
  ['he', 'הכינוס השלישי של ערי הנמל בנושא נתונים פתוחים נפתח ביום שלישי בבוקר באולם שעל שפת הים'],
  ['th', 'การประชุมเมืองท่าครั้งที่สามว่าด้วยข้อมูลเปิดเริ่มขึ้นเมื่อเช้าวันอังคารในหอประชุมริมทะเล'],
  ['hi', 'बंदरगाह नगरों का तीसरा सम्मेलन मंगलवार की सुबह समुद्र किनारे के सभागार में शुरू हुआ'],
  ['sw', 'Mkutano wa tatu wa miji ya bandari kuhusu data huria ulianza Jumanne asubuhi katika ukumbi wa pwani.'],
  ['ka', 'საპორტო ქალაქების მესამე კონფერენცია სამშაბათს დილით გაიხსნა'],
]

describe('languageIn', () => {
  const accounts = [...paragraphs.map(({ language, text }) => [language, text] as const), ...more]
  it.each(accounts)('%s is told in a paragraph', (language, text) => {
    const found = languageIn(text)
    expect(found.value).toBe(language)
    expect(found.confidence).toBeGreaterThanOrEqual(0.6)
  })

  it.each(paragraphs.map(({ language, text }) => [language, text.slice(0, 130)] as const))(
    '%s is told in a sentence, or not said to be sure',
    (language, text) => {
      const found = languageIn(text)
      expect([language, language === 'bg' ? 'ru' : 'en']).toContain(found.value)
      if (found.value !== language && language !== 'bg') expect(found.confidence).toBeLessThanOrEqual(0.6)
    },
  )

  it('is English where a title says nothing, and where nobody knows', () => {
    expect(languageIn('Opening night')).toMatchObject({ value: 'en', confidence: 0.6 })
    expect(languageIn(`${'zxqv brrt klmn prst '.repeat(2)}Vwxz`)).toMatchObject({ value: 'en' })
  })

  it('tells a language whose small words are in no list by its letters', () => {
    const hausa =
      'Taron na uku na garuruwan tashar jiragen ruwa kan bayanai ya fara ranar Talata da safe a babban dakin taro inda wakilai suka kwatanta hanyoyinsu.'
    expect(languageIn(hausa)).toMatchObject({ value: 'ha', confidence: 0.6 })
  })

  it('is less sure of Chinese that both ways of writing share', () => {
    expect(languageIn('中山先生在海上看月').confidence).toBeLessThan(languageIn('开会时讲话').confidence)
    expect(languageIn('開會時講話')).toMatchObject({ value: 'zh-Hant' })
  })

  it('does not count addresses', () => {
    expect(languageIn('会议见 https://www.example.org/the-third-conference-of-harbour-cities').value).toBe('zh-Hans')
  })
})

it('surelySpokenIn is silent on little text', () => {
  const french = paragraphs.find(({ language }) => language === 'fr')?.text ?? ''
  expect(surelySpokenIn(french)).toBe('fr')
  expect(surelySpokenIn(french.slice(0, 40))).toBeUndefined()
})
