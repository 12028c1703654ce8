/** A language, an account of a conference in it, and the encodings that people write it in. */
export interface Paragraph {
  readonly language: string
  readonly text: string
  readonly encodings: readonly string[]
}

const western = ['windows-1252', 'ISO-8859-15', 'Mac Roman']
const central = ['windows-1250', 'ISO-8859-2']
const russian = ['windows-1251', 'KOI8-R', 'ISO-8859-5']

export const paragraphs: readonly Paragraph[] = [
  {
    language: 'zh-Hans',
    encodings: ['GB18030'],
    text: '第三届港口城市开放数据大会周二上午在滨海会堂开幕，来自四十座城市的代表就各自的做法交换了意见。大会主席在致辞中说，数据只有被人使用才有价值，因此会议把一半的时间留给了讨论。下午的分会场里，几位年轻的档案员介绍了他们怎样把旧报纸变成可以检索的文字，听众提了许多问题，会后还不愿离开。组织者表示，全部材料将在一个月内公布，明年的会议已经确定在秋天举行。',
  },
  {
    language: 'zh-Hant',
    encodings: ['Big5', 'GB18030'],
    text: '第三屆港口城市開放資料大會週二上午在濱海會堂開幕，來自四十座城市的代表就各自的做法交換了意見。大會主席在致詞中說，資料只有被人使用才有價值，因此會議把一半的時間留給了討論。下午的分會場裡，幾位年輕的檔案員介紹了他們怎樣把舊報紙變成可以檢索的文字，聽眾提了許多問題，會後還不願離開。主辦單位表示，全部材料將在一個月內公布，明年的會議已經確定在秋天舉行。',
  },
  {
    language: 'ja',
    encodings: ['Shift_JIS', 'EUC-JP', 'ISO-2022-JP'],
    text: '第三回港湾都市オープンデータ会議は火曜日の午前、海浜ホールで開幕し、四十の都市から集まった参加者がそれぞれの取り組みについて意見を交わした。議長はあいさつで、データは使われて初めて価値を持つと述べ、日程の半分を討論にあてた理由を説明した。午後の分科会では、若い司書たちが古い新聞を検索できる文字に変える方法を紹介し、会場からは多くの質問が出た。資料はすべて一か月以内に公開される予定で、来年の会議は秋に開かれることが決まっている。',
  },
  {
    language: 'ko',
    encodings: ['EUC-KR'],
    text: '제3회 항구 도시 열린 자료 회의가 화요일 오전 바닷가 회관에서 시작되어 마흔 개 도시에서 온 참가자들이 저마다의 방법을 두고 의견을 나누었다. 의장은 인사말에서 자료는 사람이 써야 값이 있다고 말하며 일정의 절반을 토론에 쓰기로 한 까닭을 밝혔다. 오후 분과에서는 젊은 사서들이 오래된 신문을 찾을 수 있는 글자로 바꾸는 일을 소개했고 질문이 끊이지 않았다. 모든 자료는 한 달 안에 공개될 것이며 내년 회의는 가을에 열린다.',
  },
  {
    language: 'ru',
    encodings: russian,
    text: 'Третья конференция портовых городов по открытым данным началась во вторник утром в приморском зале; представители сорока городов рассказали, как они работают с архивами. Председатель отметил, что данные имеют цену лишь тогда, когда ими пользуются, поэтому половину времени отдали обсуждению. Днём молодые сотрудники библиотек показали, как старые газеты становятся текстом, по которому можно искать. Все материалы обещают выложить в течение месяца, а следующая встреча пройдёт осенью.',
  },
  {
    language: 'uk',
    encodings: ['windows-1251', 'KOI8-U'],
    text: 'Третя конференція портових міст із відкритих даних розпочалася у вівторок уранці в приморській залі; представники сорока міст розповіли, як вони працюють з архівами. Голова зауважив, що дані мають ціну лише тоді, коли ними користуються, тому половину часу віддали обговоренню. Удень молоді бібліотекарі показали, як старі газети стають текстом, у якому можна шукати. Усі матеріали обіцяють викласти протягом місяця, а наступна зустріч відбудеться восени.',
  },
  {
    language: 'bg',
    encodings: ['windows-1251'],
    text: 'Третата конференция на пристанищните градове за отворени данни започна във вторник сутринта в морската зала; представители на четиридесет града разказаха как работят с архивите си. Председателят отбеляза, че данните имат стойност само когато някой ги използва, затова половината време беше отделено за обсъждане. Следобед млади библиотекари показаха как старите вестници стават текст, в който може да се търси. Всички материали ще бъдат публикувани до един месец.',
  },
  {
    language: 'el',
    encodings: ['windows-1253', 'ISO-8859-7'],
    text: 'Η τρίτη διάσκεψη των πόλεων με λιμάνι για τα ανοιχτά δεδομένα άρχισε το πρωί της Τρίτης στην παραλιακή αίθουσα· εκπρόσωποι από σαράντα πόλεις μίλησαν για τον τρόπο που δουλεύουν. Ο πρόεδρος είπε ότι τα δεδομένα έχουν αξία μόνο όταν τα χρησιμοποιεί κάποιος, γι αυτό ο μισός χρόνος δόθηκε στη συζήτηση. Το απόγευμα νέοι βιβλιοθηκάριοι έδειξαν πώς οι παλιές εφημερίδες γίνονται κείμενο. Όλο το υλικό θα δημοσιευθεί μέσα σε έναν μήνα.',
  },
  {
    language: 'fr',
    encodings: western,
    text: "La troisième conférence des villes portuaires sur les données ouvertes a débuté mardi matin dans la grande salle du front de mer, où des délégués venus de quarante villes ont comparé leurs méthodes. Le président a rappelé que les données n'ont de valeur que lorsqu'elles servent à quelqu'un ; la moitié du temps a donc été réservée aux débats. L'après-midi, de jeunes bibliothécaires ont montré comment de vieux journaux deviennent un texte où l'on peut chercher. Tout sera publié d'ici un mois.",
  },
  {
    language: 'de',
    encodings: [...western, ...central],
    text: 'Die dritte Tagung der Hafenstädte über offene Daten hat am Dienstagmorgen im Saal am Ufer begonnen; Vertreter aus vierzig Städten verglichen, wie sie ihre Archive öffnen. Der Vorsitzende erklärte, Daten hätten nur dann einen Wert, wenn jemand sie benutze, und so gehörte die Hälfte der Zeit den Gesprächen. Am Nachmittag zeigten jüngere Bibliothekare, wie aus alten Zeitungen durchsuchbarer Text wird. Alle Unterlagen sollen binnen eines Monats veröffentlicht werden, die nächste Tagung findet im Herbst statt.',
  },
  {
    language: 'es',
    encodings: western,
    text: 'La tercera conferencia de ciudades portuarias sobre datos abiertos comenzó el martes por la mañana en el salón del paseo marítimo, donde delegados de cuarenta ciudades compararon cómo abren sus archivos. La presidenta señaló que los datos sólo tienen valor cuando alguien los usa; por eso la mitad del tiempo se dedicó al debate. ¿Qué ocurrirá después? Toda la documentación se publicará en un mes y la próxima reunión será en otoño, según anunció la organización.',
  },
  {
    language: 'pt',
    encodings: western,
    text: 'A terceira conferência das cidades portuárias sobre dados abertos começou na manhã de terça-feira no salão à beira-mar, onde representantes de quarenta cidades compararam as suas práticas. O presidente lembrou que os dados só têm valor quando alguém os utiliza, e por isso metade do tempo foi reservada à discussão. À tarde, jovens bibliotecários mostraram como jornais antigos se transformam em texto. Os materiais serão publicados dentro de um mês; a próxima reunião é no outono.',
  },
  {
    language: 'it',
    encodings: western,
    text: 'La terza conferenza delle città portuali sui dati aperti è cominciata martedì mattina nella sala sul lungomare, dove i delegati di quaranta città hanno confrontato i loro metodi. Il presidente ha ricordato che i dati hanno valore solo se qualcuno li usa; perciò metà del tempo è stata lasciata alla discussione. Nel pomeriggio alcuni giovani bibliotecari hanno mostrato come i vecchi giornali diventano testo. Il materiale sarà pubblicato entro un mese e la prossima riunione si terrà più avanti.',
  },
  {
    language: 'sv',
    encodings: western,
    text: 'Den tredje konferensen för hamnstäder om öppna data började på tisdagsmorgonen i salen vid stranden, där ombud från fyrtio städer jämförde hur de öppnar sina arkiv. Ordföranden påminde om att data är värda något först när någon använder dem, och därför ägnades hälften av tiden åt samtal. På eftermiddagen visade yngre bibliotekarier hur gamla tidningar blir sökbar text. Allt material ska läggas ut inom en månad och nästa möte hålls till hösten.',
  },
  {
    language: 'pl',
    encodings: central,
    text: 'Trzecia konferencja miast portowych o otwartych danych rozpoczęła się we wtorek rano w sali nad brzegiem morza, gdzie delegaci z czterdziestu miast porównywali swoje sposoby pracy. Przewodnicząca przypomniała, że dane mają wartość tylko wtedy, gdy ktoś z nich korzysta, dlatego połowę czasu przeznaczono na dyskusję. Po południu młodzi bibliotekarze pokazali, jak stare gazety stają się tekstem. Całość zostanie opublikowana w ciągu miesiąca, a następne spotkanie odbędzie się jesienią.',
  },
  {
    language: 'cs',
    encodings: central,
    text: 'Třetí konference přístavních měst o otevřených datech začala v úterý ráno v sále na nábřeží, kde zástupci čtyřiceti měst porovnávali, jak otevírají své archivy. Předsedkyně připomněla, že data mají cenu jen tehdy, když je někdo používá, a proto byla polovina času věnována diskusi. Odpoledne mladší knihovníci ukázali, jak se ze starých novin stává text, ve kterém lze hledat. Všechny materiály budou zveřejněny do měsíce a příští setkání se uskuteční na podzim.',
  },
  {
    language: 'hu',
    encodings: central,
    text: 'A kikötővárosok harmadik konferenciája a nyílt adatokról kedden reggel kezdődött a tengerparti teremben, ahol negyven város küldöttei hasonlították össze módszereiket. Az elnök emlékeztetett rá, hogy az adat csak akkor ér valamit, ha valaki használja is, ezért az idő felét megbeszélésre szánták. Délután fiatal könyvtárosok mutatták meg, hogyan lesz a régi újságokból kereshető szöveg. Minden anyagot egy hónapon belül közzétesznek, a következő találkozó ősszel lesz.',
  },
  {
    language: 'tr',
    encodings: ['windows-1254'],
    text: 'Liman kentlerinin açık veri üzerine üçüncü konferansı salı sabahı sahildeki salonda başladı; kırk kentten gelen temsilciler arşivlerini nasıl açtıklarını karşılaştırdı. Başkan, verinin ancak birisi kullandığında değer taşıdığını söyledi ve sürenin yarısı bu yüzden tartışmaya ayrıldı. Öğleden sonra genç kütüphaneciler eski gazetelerin nasıl aranabilir metne dönüştüğünü gösterdi. Bütün belgeler bir ay içinde yayımlanacak, gelecek toplantı güzün yapılacak.',
  },
  {
    language: 'lt',
    encodings: ['windows-1257'],
    text: 'Trečioji uostamiesčių konferencija apie atvirus duomenis prasidėjo antradienio rytą salėje prie jūros, kur keturiasdešimties miestų atstovai palygino, kaip jie atveria savo archyvus. Pirmininkė priminė, kad duomenys turi vertę tik tada, kai kas nors jais naudojasi, todėl pusė laiko buvo skirta pokalbiams. Po pietų jauni bibliotekininkai parodė, kaip seni laikraščiai virsta tekstu. Visa medžiaga bus paskelbta per mėnesį, o kitas susitikimas įvyks rudenį.',
  },
]
