const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date `YYYY-MM-DD` as sites write it. */
export function written(date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const name = months[month - 1] ?? ''
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    /** `May 17, 2023` */
    american: `${name} ${day}, ${year}`,
    /** `17 May 2023` */
    british: `${day} ${name} ${year}`,
    /** `17 MAY 2023` in short: `17 MAY 2023`, `9 NOV 2022` */
    short: `${day} ${name.slice(0, 3).toUpperCase()} ${year}`,
    /** `Wednesday, May 17, 2023` */
    long: `${weekday(date)}, ${name} ${day}, ${year}`,
    /** `2023年5月17日` */
    han: `${year}年${month}月${day}日`,
    /** `2023年05月17日` */
    hanTwo: `${year}年${two(month)}月${two(day)}日`,
    slashes: `${year}/${two(month)}/${two(day)}`,
    dots: `${year}.${two(month)}.${two(day)}`,
    plain: date,
  }
}

function weekday(date: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}
