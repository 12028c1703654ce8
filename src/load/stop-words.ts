/**
 * The commonest small words of languages in Latin letters, by BCP 47 tag. A few lines of prose hold several; the words
 * that two languages share count for both.
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in a is that for on with as it was by are this from at be were has have had an which their not but they or its will been who more about said after when than',
    fr: 'le la les l de des du d et en un une que qui dans pour sur par au aux est plus ce il elle ne pas se son sa ses avec cette sont été ont leur mais où comme nous qu n c s à',
    de: 'der die das und in den von zu mit ist im auf ein eine einer dem des nicht als auch sich für aus bei wird nach am werden sind wie über oder aber vor zum zur wurde hat dass sie er',
    es: 'el la los las de que en un una y del por con se su para es al lo como más o pero sus fue ha han entre sobre este esta también cuando son no sin según donde',
    pt: 'o a os as de do da dos das que em um uma para com no na nos nas se por ao mais como mas foi não são pela pelo sobre também seu sua entre é à onde quando',
    it: 'il la lo gli le di che e un una del della dei delle per in con i si non al da dal nel nella sono è come più anche ha hanno alla ma o dove tra dopo questo',
    nl: 'de het een van en in te dat op is met voor zijn niet aan er om ook als bij of uit door over naar wordt werden heeft maar deze nog worden waar hun',
    sv: 'och i att det som en av på är för med den till ett om de har inte från vid var men sig där över också efter under när eller hur ska',
    da: 'og i at det som en af på er for med den til et om de har ikke fra ved var men sig hvor over også efter under når eller hvordan blev blive skal',
    nb: 'og i at det som en av på er for med den til et om de har ikke fra ved var men seg hvor over også etter under når eller hvordan ble bli skal',
    fi: 'ja on ei se että oli hän mutta joka jotka kun kuin ovat myös sekä ollut tai jos mukaan sen jossa niin vain hänen tämä ole koska voi',
    pl: 'w na i nie do jest z od po o to jak za ale przez oraz się że są dla ze który która które przy był była być tym co ma już ich jego tylko gdy',
    cs: 'a na se je v do to ve za z o po jak ale od jsou že si pro který která které při byl byla bylo být jako také nebo jeho jen podle ze až i když',
    sk: 'a na sa je v do to vo za z o po ako ale od sú že si pre ktorý ktorá ktoré pri bol bola bolo byť aj tiež alebo jeho len podľa zo až keď',
    hu: 'a az egy hogy nem is volt meg és ez de csak már még mint vagy ki el van azt ezt szerint között után akkor ha amely lesz minden ahol',
    ro: 'de la cu din pe un o care nu mai pentru este în și sau au fost ca ce se al a ai ale prin după dar să că sunt unde dintre',
    hr: 'i u na je se da od za su s o iz kao nije koji koja koje ali ili po bio bila biti kako to što te gdje nakon samo kada',
    sl: 'in v na je se da za so s z o iz kot ni ki pa ali po bil bila biti tudi če ter pri kjer le med ko lahko',
    tr: 've bir bu ile için olarak olan da de daha en çok gibi kadar sonra ne ise ancak her o göre olduğu ya oldu',
    vi: 'và của là các được trong có cho một với những này không đã về từ đến khi người để tại ở ra sẽ',
    id: 'yang dan di dengan untuk pada dari ini itu tidak dalam ke akan adalah telah oleh juga sebagai karena mereka atau bisa para tersebut',
    et: 'ja on ei et oli kui see ning aga mis ka oma kes või nagu selle pärast ole nende siis ta üle',
    lt: 'ir kad tai su yra buvo per bet nuo kaip jau iki į iš apie tik po jie kur ar kuris už taip',
    lv: 'un ir kas par no ar tika bet lai vai uz kā arī pie tā pēc bija kur šo līdz jau tikai',
    is: 'og í að er sem á til um var en ekki við fyrir með það af hann þar eru hefur frá eftir',
    ca: 'el la els les de que en un una i del per amb es al no com més o però dels va són entre aquest aquesta també on d l',
    eu: 'eta da ez bat du dira izan ere egin den zuen baina dute edo hau duen dago zen',
    ga: 'an na ar agus go sé is do bhí i le ag sin ní ach leis ó mar atá',
    cy: 'y yr a i o yn ar mae ei am ac oedd wedi gan eu ond bod hyn',
    sw: 'ya na wa kwa ni za katika la kuwa hii hiyo cha alisema lakini kama huo wake pia',
    tl: 'ang ng sa na mga at ay para ito hindi ni si kay kung may nang siya',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Letters that, among these languages, only one has: a word with one of them counts as a small word of it. */
export const ownLetters: Readonly<Record<string, RegExp>> = {
  tr: /[ğı]/,
  hu: /[őű]/,
  cs: /[řěů]/,
  sk: /[ľŕĺ]/,
  pl: /[łśź]/,
  es: /ñ/,
  de: /ß/,
  pt: /[ãõ]/,
  is: /[þð]/,
  ro: /[țșţ]/,
  lv: /[ķļņģ]/,
  lt: /[ėų]/,
  vi: /[ơưạảấầẩậắằẳặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹ]/,
}
