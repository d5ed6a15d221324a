import type { Moment, Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { felt, seen } from '#library/asked.ts';
import { five } from '#library/five.ts';
import { inOwnWords } from '#library/shared-words.ts';

/** The one instant that is tapped; the answer is dated from the network itself. */
export const socialMoments: Moment[] = [
  {
    id: 'asked',
    required: true,
    name: five('Asked', 'Pajautāju', 'Zeptal(a) jsem se', 'پرسیدم', 'Gevraagd'),
    definition: five(
      'Your question stands on the company’s page, where you can see it yourself.',
      'Jūsu jautājums ir uzņēmuma lapā, un jūs to redzat.',
      'Vaše otázka je na stránce firmy a sami ji vidíte.',
      'پرسش شما در صفحهٔ شرکت هست و خودتان آن را می‌بینید.',
      'Je vraag staat op de pagina van het bedrijf en je ziet hem zelf.',
    ),
  },
];

const wasAnswered: Condition = { not: { question: 'answered', is: 'never' } };

/** What anyone sees there before asking. */
const page: Section = {
  id: 'page',
  weight: 15,
  title: five('The page', 'Lapa', 'Stránka', 'صفحه', 'De pagina'),
  questions: [
    {
      ...seen,
      id: 'official',
      type: 'yes-no',
      text: five(
        'Does the company’s website link to this page?',
        'Vai uzņēmuma vietnē ir saite uz šo lapu?',
        'Odkazuje web firmy na tuto stránku?',
        'آیا وب‌سایت شرکت به این صفحه پیوند دارد؟',
        'Linkt de website van het bedrijf naar deze pagina?',
      ),
      score: { standard: 'page-tended', points: 1, good: true },
    },
    {
      ...seen,
      id: 'others-unanswered',
      type: 'number',
      least: 0,
      most: 5,
      text: five(
        'Of the last five questions of others, how many have no answer of the company?',
        'Uz cik no citu pēdējiem pieciem jautājumiem nav uzņēmuma atbildes?',
        'Kolik z posledních pěti otázek ostatních nemá odpověď firmy?',
        'از پنج پرسش آخر دیگران چند تا پاسخ شرکت را ندارد؟',
        'Hoeveel van de laatste vijf vragen van anderen zijn door het bedrijf niet beantwoord?',
      ),
      help: five(
        'Leave out questions of today.',
        'Šodienas jautājumus neskaitiet.',
        'Dnešní otázky nepočítejte.',
        'پرسش‌های امروز را حساب نکنید.',
        'Tel de vragen van vandaag niet mee.',
      ),
      score: {
        standard: 'page-tended',
        bands: [
          { upTo: 0, points: 4 },
          { upTo: 1, points: 2 },
        ],
      },
    },
  ],
};

/** The answer, and how long it took. */
const answer: Section = {
  id: 'answer',
  weight: 60,
  title: five('The answer', 'Atbilde', 'Odpověď', 'پاسخ', 'Het antwoord'),
  questions: [
    {
      ...seen,
      id: 'answered',
      type: 'choice',
      aspect: 'speed',
      text: five(
        'How long did a person’s answer take?',
        'Cik ilgi bija jāgaida cilvēka atbilde?',
        'Jak dlouho trvala odpověď člověka?',
        'پاسخ یک انسان چقدر طول کشید؟',
        'Hoelang duurde het antwoord van een mens?',
      ),
      help: five(
        'From Asked to the time that the network shows at the answer. Hours in which the company is closed do not count. “We will look at it” is no answer.',
        'No Pajautāju līdz laikam, ko tīkls rāda pie atbildes. Stundas, kad uzņēmums slēgts, neskaitās. “Paskatīsimies” nav atbilde.',
        'Od otázky do času, který síť ukazuje u odpovědi. Hodiny, kdy má firma zavřeno, se nepočítají. „Podíváme se“ není odpověď.',
        'از «پرسیدم» تا ساعتی که شبکه کنار پاسخ نشان می‌دهد. ساعت‌های تعطیلی شرکت حساب نیست. «بررسی می‌کنیم» پاسخ نیست.',
        'Van Gevraagd tot de tijd die het netwerk bij het antwoord toont. Uren waarin het bedrijf dicht is, tellen niet. “We kijken ernaar” is geen antwoord.',
      ),
      options: [
        {
          id: 'hour',
          text: five('Up to an hour', 'Līdz stundai', 'Do hodiny', 'تا یک ساعت', 'Tot een uur'),
        },
        {
          id: 'four-hours',
          text: five(
            'Up to four hours',
            'Līdz četrām stundām',
            'Do čtyř hodin',
            'تا چهار ساعت',
            'Tot vier uur',
          ),
        },
        {
          id: 'day',
          text: five(
            'Up to a working day',
            'Līdz darba dienai',
            'Do pracovního dne',
            'تا یک روز کاری',
            'Tot een werkdag',
          ),
        },
        { id: 'later', text: five('Longer', 'Ilgāk', 'Déle', 'بیشتر', 'Langer') },
        {
          id: 'never',
          text: five(
            'None in three days',
            'Trīs dienās nevienas',
            'Do tří dnů žádná',
            'تا سه روز نیامد',
            'Geen in drie dagen',
          ),
        },
      ],
      score: { standard: 'social-answer-soon', points: { hour: 8, 'four-hours': 8, day: 4, later: 1 } },
    },
    {
      ...seen,
      id: 'answer-date',
      showIf: wasAnswered,
      type: 'date',
      aspect: 'speed',
      text: five(
        'Which day does the network show at it?',
        'Kādu dienu tīkls pie tās rāda?',
        'Který den u ní síť ukazuje?',
        'شبکه کنار آن چه روزی را نشان می‌دهد؟',
        'Welke dag toont het netwerk erbij?',
      ),
    },
    {
      ...seen,
      id: 'answer-time',
      showIf: wasAnswered,
      type: 'time',
      aspect: 'speed',
      text: five(
        'Which time does it show?',
        'Kādu laiku tas rāda?',
        'Jaký čas ukazuje?',
        'چه ساعتی را نشان می‌دهد؟',
        'Welke tijd toont het?',
      ),
    },
    {
      ...seen,
      id: 'removed',
      showIf: { moment: 'asked', marked: true },
      type: 'yes-no',
      text: five(
        'Was your question hidden or removed?',
        'Vai jūsu jautājumu paslēpa vai izdzēsa?',
        'Byla vaše otázka skryta nebo smazána?',
        'آیا پرسشتان پنهان یا پاک شد؟',
        'Is je vraag verborgen of verwijderd?',
      ),
      score: { standard: 'answered-where-asked', points: 5, good: false },
    },
    {
      ...seen,
      id: 'where',
      showIf: wasAnswered,
      type: 'choice',
      text: five(
        'Where was your question answered?',
        'Kur atbildēja uz jūsu jautājumu?',
        'Kde na vaši otázku odpověděli?',
        'پرسشتان را کجا جواب دادند؟',
        'Waar werd je vraag beantwoord?',
      ),
      options: [
        {
          id: 'here',
          text: five('Under the question', 'Zem jautājuma', 'Pod otázkou', 'زیر پرسش', 'Onder de vraag'),
        },
        {
          id: 'message',
          text: five(
            'In a message that they sent me',
            'Ziņā, ko man atsūtīja',
            'Ve zprávě, kterou mi poslali',
            'در پیامی که برایم فرستادند',
            'In een bericht dat ze me stuurden',
          ),
        },
        {
          id: 'sent-away',
          text: five(
            'I was told to write or call elsewhere',
            'Lika rakstīt vai zvanīt citur',
            'Poslali mě psát nebo volat jinam',
            'گفتند جای دیگری بنویسم یا زنگ بزنم',
            'Ik moest elders schrijven of bellen',
          ),
        },
      ],
      score: { standard: 'answered-where-asked', points: { here: 6, message: 5 } },
    },
    {
      ...seen,
      id: 'took-up',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Did the answer take up something that stood in your question?',
        'Vai atbilde skāra ko no jūsu jautājuma?',
        'Vztahovala se odpověď k něčemu z vaší otázky?',
        'آیا پاسخ به چیزی از پرسش شما اشاره داشت؟',
        'Ging het antwoord in op iets uit je vraag?',
      ),
      followUp: {
        text: five(
          'What does it say, word for word?',
          'Kas tajā teikts, vārds vārdā?',
          'Co v ní stojí, doslova?',
          'کلمه به کلمه چه نوشته‌اند؟',
          'Wat staat er, woordelijk?',
        ),
      },
      score: { standard: 'social-right', points: 3, good: true },
    },
    {
      ...seen,
      id: 'social-correct',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Does it agree with the answer on your assignment?',
        'Vai tā saskan ar atbildi jūsu uzdevumā?',
        'Shoduje se s odpovědí ve vašem zadání?',
        'آیا با پاسخی که در مأموریت آمده یکی است؟',
        'Klopt het met het antwoord in je opdracht?',
      ),
      score: { standard: 'social-right', points: 5, good: true },
    },
    {
      ...seen,
      id: 'private-asked',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Were you asked in public for a number, an address or your name?',
        'Vai publiski prasīja numuru, adresi vai jūsu vārdu?',
        'Chtěli po vás veřejně číslo, adresu nebo jméno?',
        'آیا جلوی همه شماره، نشانی یا نامتان را خواستند؟',
        'Werd je in het openbaar om een nummer, adres of naam gevraagd?',
      ),
      score: { standard: 'private-stays-private', points: 5, good: false },
    },
    {
      ...seen,
      id: 'mocked',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Did they mock or blame you, or argue?',
        'Vai jūs izsmēja, vainoja vai strīdējās?',
        'Posmívali se vám, vyčítali nebo se hádali?',
        'آیا مسخره یا سرزنش کردند یا جدل کردند؟',
        'Hebben ze gespot, verweten of gekibbeld?',
      ),
      followUp: {
        when: { question: 'mocked', is: true },
        text: five(
          'What was written, word for word?',
          'Kas tika rakstīts, vārds vārdā?',
          'Co bylo napsáno, doslova?',
          'چه نوشتند، کلمه به کلمه؟',
          'Wat werd er geschreven, woordelijk?',
        ),
      },
      score: { standard: 'civil-in-public', points: 5, good: false },
    },
  ],
};

/** How it was. */
const outcome: Section = {
  id: 'outcome',
  weight: 25,
  title: five('What came of it', 'Iznākums', 'Jak to dopadlo', 'نتیجه', 'Wat het opleverde'),
  questions: [
    {
      ...seen,
      id: 'know-now',
      type: 'yes-no',
      text: five(
        'Do you know now what you wanted to know?',
        'Vai tagad zināt, ko gribējāt zināt?',
        'Víte teď, co jste chtěli vědět?',
        'حالا آنچه را می‌خواستید می‌دانید؟',
        'Weet je nu wat je wilde weten?',
      ),
      followUp: {
        text: five('What is missing?', 'Kā trūkst?', 'Co chybí?', 'چه چیزی کم است؟', 'Wat ontbreekt er?'),
      },
      score: { standard: 'social-right', points: 5, good: true },
    },
    {
      ...felt,
      id: 'serious',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How seriously did you feel taken?',
        'Cik nopietni jutāties uztverts?',
        'Nakolik jste měli pocit, že vás berou vážně?',
        'چقدر حس کردید جدی گرفته شدید؟',
        'Hoe serieus voelde je je genomen?',
      ),
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Very', 'Ļoti', 'Velmi', 'خیلی زیاد', 'Heel serieus'),
      score: { standard: 'felt-answered', points: 4 },
    },
    inOwnWords,
  ],
};

export const socialSections: Section[] = [page, answer, outcome];
