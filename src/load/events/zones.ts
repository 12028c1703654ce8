// Countries that have one time zone, by ISO 3166-1.
const byCountry: Readonly<Record<string, string>> = {
  ...{
    CN: 'Asia/Shanghai',
    HK: 'Asia/Hong_Kong',
    MO: 'Asia/Macau',
    TW: 'Asia/Taipei',
    JP: 'Asia/Tokyo',
    KR: 'Asia/Seoul',
  },
  ...{ SG: 'Asia/Singapore', TH: 'Asia/Bangkok', VN: 'Asia/Ho_Chi_Minh', MY: 'Asia/Kuala_Lumpur', PH: 'Asia/Manila' },
  ...{
    IN: 'Asia/Kolkata',
    PK: 'Asia/Karachi',
    AE: 'Asia/Dubai',
    SA: 'Asia/Riyadh',
    QA: 'Asia/Qatar',
    IL: 'Asia/Jerusalem',
  },
  ...{ TR: 'Europe/Istanbul', GB: 'Europe/London', IE: 'Europe/Dublin', FR: 'Europe/Paris', DE: 'Europe/Berlin' },
  ...{ IT: 'Europe/Rome', NL: 'Europe/Amsterdam', BE: 'Europe/Brussels', CH: 'Europe/Zurich', AT: 'Europe/Vienna' },
  ...{ SE: 'Europe/Stockholm', NO: 'Europe/Oslo', DK: 'Europe/Copenhagen', FI: 'Europe/Helsinki', PL: 'Europe/Warsaw' },
  ...{ CZ: 'Europe/Prague', HU: 'Europe/Budapest', GR: 'Europe/Athens', RO: 'Europe/Bucharest', BG: 'Europe/Sofia' },
  ...{
    EG: 'Africa/Cairo',
    ZA: 'Africa/Johannesburg',
    KE: 'Africa/Nairobi',
    NG: 'Africa/Lagos',
    MA: 'Africa/Casablanca',
  },
  ...{ AR: 'America/Argentina/Buenos_Aires', CO: 'America/Bogota', PE: 'America/Lima', NZ: 'Pacific/Auckland' },
}

// What clocks are called beside a time, where that is one place's alone; `CST` is Chicago's and Shanghai's.
const byText: readonly (readonly [RegExp, string])[] = [
  [/^(?:北京时间|beijing time|china standard time|东八区|上海时间)$/i, 'Asia/Shanghai'],
  [/^(?:utc|gmt|世界时|utc\s*[+±-]\s*0)$/i, 'UTC'],
  [/^(?:et|est|edt|eastern(?: (?:standard |daylight )?time)?|美东时间|us eastern)$/i, 'America/New_York'],
  [/^(?:ct|cdt|central time|us central)$/i, 'America/Chicago'],
  [/^(?:mt|mst|mdt|mountain time)$/i, 'America/Denver'],
  [
    /^(?:pt|pst|pdt|pacific(?: (?:standard |daylight )?time)?|americas? pacific|us pacific|美西时间)$/i,
    'America/Los_Angeles',
  ],
  [/^(?:bst|uk time|london time|伦敦时间)$/i, 'Europe/London'],
  [/^(?:jst|japan standard time|东京时间|日本时间)$/i, 'Asia/Tokyo'],
  [/^(?:kst)$/i, 'Asia/Seoul'],
  [/^(?:sgt|singapore time|新加坡时间)$/i, 'Asia/Singapore'],
  [/^(?:hkt|hong kong time|香港时间)$/i, 'Asia/Hong_Kong'],
  [/^(?:aest|aedt|sydney time)$/i, 'Australia/Sydney'],
]

/** The zone of the IANA database that a text names beside a time. */
export function zoneNamed(text: string): string | undefined {
  const bare = text.trim()
  return byText.find(([pattern]) => pattern.test(bare))?.[1]
}

/** The zone of a country, where it has just one. */
export function zoneOfCountry(country: string): string | undefined {
  return byCountry[country]
}
