import type { Moment, Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { felt, seen } from '#library/asked.ts';
import { five } from '#library/five.ts';
import { inOwnWords } from '#library/shared-words.ts';

/** The one instant that is tapped; answers come when nobody is looking, and are dated from the mailbox. */
export const emailMoments: Moment[] = [
  {
    id: 'sent',
    required: true,
    name: five('Sent', 'Nosūtīts', 'Odesláno', 'فرستادم', 'Verstuurd'),
    definition: five(
      'You press Send, and the e-mail leaves without an error.',
      'Jūs nospiežat Sūtīt, un vēstule aiziet bez kļūdas.',
      'Stisknete Odeslat a e-mail odejde bez chyby.',
      'دکمهٔ فرستادن را می‌زنید و ایمیل بی‌خطا می‌رود.',
      'Je drukt op Verzenden en de mail gaat zonder fout weg.',
    ),
  },
];

const wasAnswered: Condition = { not: { question: 'answered', is: 'never' } };

/** How long it took. Working days, so that a weekend is nobody's fault. */
const time: Section = {
  id: 'time',
  weight: 30,
  title: five('The wait', 'Gaidīšana', 'Čekání', 'انتظار', 'Het wachten'),
  questions: [
    {
      ...seen,
      id: 'receipt',
      showIf: { moment: 'sent', marked: true },
      type: 'choice',
      text: five(
        'Did an automatic receipt come?',
        'Vai atnāca automātisks apstiprinājums?',
        'Přišlo automatické potvrzení?',
        'آیا رسید خودکاری آمد؟',
        'Kwam er een automatische ontvangstmelding?',
      ),
      options: [
        {
          id: 'with-day',
          text: five(
            'Yes, and it says when a person answers',
            'Jā, un tajā teikts, kad atbildēs cilvēks',
            'Ano, a píše, kdy odpoví člověk',
            'بله، و می‌گوید انسان کی جواب می‌دهد',
            'Ja, en die zegt wanneer een mens antwoordt',
          ),
        },
        {
          id: 'without',
          text: five('Yes, without a day', 'Jā, bez dienas', 'Ano, bez dne', 'بله، بی روز', 'Ja, zonder dag'),
        },
        { id: 'none', text: five('None came', 'Neatnāca', 'Nepřišlo', 'نیامد', 'Er kwam geen') },
      ],
      score: { standard: 'knows-when', points: { 'with-day': 3, without: 1 } },
    },
    {
      ...seen,
      id: 'answered',
      type: 'choice',
      aspect: 'speed',
      text: five(
        'When did a person’s answer arrive?',
        'Kad pienāca cilvēka atbilde?',
        'Kdy přišla odpověď člověka?',
        'پاسخ یک انسان کی رسید؟',
        'Wanneer kwam het antwoord van een mens?',
      ),
      help: five(
        'From Sent to the time at which the answer reached your mailbox. Days on which the company is closed do not count. An automatic receipt is no answer.',
        'No Nosūtīts līdz laikam, kad atbilde nonāca jūsu pastkastē. Dienas, kad uzņēmums slēgts, neskaitās. Automātisks apstiprinājums nav atbilde.',
        'Od Odesláno do času, kdy odpověď došla do vaší schránky. Dny, kdy má firma zavřeno, se nepočítají. Automatické potvrzení není odpověď.',
        'از «فرستادم» تا ساعتی که پاسخ به صندوق شما رسید. روزهای تعطیل شرکت حساب نیست. رسید خودکار پاسخ نیست.',
        'Van Verstuurd tot het tijdstip waarop het antwoord in je mailbox kwam. Dagen waarop het bedrijf dicht is, tellen niet. Een automatische melding is geen antwoord.',
      ),
      options: [
        {
          id: 'same-day',
          text: five(
            'On the same working day',
            'Tajā pašā darba dienā',
            'Týž pracovní den',
            'همان روز کاری',
            'Dezelfde werkdag',
          ),
        },
        {
          id: 'next-day',
          text: five(
            'On the next working day',
            'Nākamajā darba dienā',
            'Příští pracovní den',
            'روز کاری بعد',
            'De volgende werkdag',
          ),
        },
        {
          id: 'three-days',
          text: five(
            'On the second or third working day',
            'Otrajā vai trešajā darba dienā',
            'Druhý nebo třetí pracovní den',
            'روز کاری دوم یا سوم',
            'De tweede of derde werkdag',
          ),
        },
        {
          id: 'later',
          text: five(
            'Later, within a week',
            'Vēlāk, nedēļas laikā',
            'Později, do týdne',
            'دیرتر، در یک هفته',
            'Later, binnen een week',
          ),
        },
        {
          id: 'never',
          text: five(
            'Not in seven days',
            'Septiņās dienās ne',
            'Do sedmi dnů ne',
            'تا هفت روز نیامد',
            'Niet in zeven dagen',
          ),
        },
      ],
      score: {
        standard: 'answered-in-time',
        points: { 'same-day': 8, 'next-day': 8, 'three-days': 4, later: 1 },
      },
    },
    {
      ...seen,
      id: 'answer-date',
      showIf: wasAnswered,
      type: 'date',
      aspect: 'speed',
      text: five(
        'On which day did it arrive?',
        'Kurā dienā tā pienāca?',
        'Který den přišla?',
        'چه روزی رسید؟',
        'Op welke dag kwam het aan?',
      ),
    },
    {
      ...seen,
      id: 'answer-time',
      showIf: wasAnswered,
      type: 'time',
      aspect: 'speed',
      text: five(
        'At what time, as your mailbox shows it?',
        'Cikos, kā rāda jūsu pastkaste?',
        'V kolik hodin, podle vaší schránky?',
        'چه ساعتی، آن‌طور که صندوق نامه نشان می‌دهد؟',
        'Hoe laat, volgens je mailbox?',
      ),
    },
    {
      ...seen,
      id: 'answer-file',
      showIf: wasAnswered,
      required: false,
      type: 'document',
      text: five(
        'The answer as a file or a picture of the screen',
        'Atbilde kā fails vai ekrāna attēls',
        'Odpověď jako soubor nebo snímek obrazovky',
        'پاسخ به شکل فایل یا عکس صفحه',
        'Het antwoord als bestand of schermafdruk',
      ),
      help: five(
        'Cover your own name and address.',
        'Aizklājiet savu vārdu un adresi.',
        'Zakryjte své jméno a adresu.',
        'نام و نشانی خودتان را بپوشانید.',
        'Dek je eigen naam en adres af.',
      ),
    },
  ],
};

/** What the first answer says. */
const answer: Section = {
  id: 'answer',
  weight: 45,
  title: five('The first answer', 'Pirmā atbilde', 'První odpověď', 'پاسخ اول', 'Het eerste antwoord'),
  questions: [
    {
      ...seen,
      id: 'which-answered',
      showIf: wasAnswered,
      type: 'choice',
      text: five(
        'Which of your two questions were answered?',
        'Uz kuriem no abiem jautājumiem atbildēja?',
        'Na které z vašich dvou otázek odpověděli?',
        'به کدام‌یک از دو پرسش شما جواب دادند؟',
        'Welke van je twee vragen kregen antwoord?',
      ),
      options: [
        { id: 'both', text: five('Both', 'Uz abiem', 'Na obě', 'هر دو', 'Allebei') },
        { id: 'one', text: five('One', 'Uz vienu', 'Na jednu', 'یکی', 'Eén') },
        { id: 'neither', text: five('Neither', 'Ne uz vienu', 'Na žádnou', 'هیچ‌کدام', 'Geen van beide') },
      ],
      score: { standard: 'answers-the-question', points: { both: 8, one: 3 } },
    },
    {
      ...seen,
      id: 'email-right',
      showIf: { all: [wasAnswered, { not: { question: 'which-answered', is: 'neither' } }] },
      type: 'yes-no',
      text: five(
        'Does what they wrote agree with your assignment?',
        'Vai rakstītais saskan ar jūsu uzdevumu?',
        'Shoduje se to, co napsali, s vaším zadáním?',
        'آیا آنچه نوشتند با مأموریت شما یکی است؟',
        'Klopt wat ze schreven met je opdracht?',
      ),
      followUp: {
        text: five(
          'What is wrong in it?',
          'Kas tajā nav pareizi?',
          'Co v ní není správně?',
          'چه چیزش نادرست است؟',
          'Wat klopt er niet?',
        ),
      },
      score: { standard: 'answers-the-question', points: 5, good: true },
    },
    {
      ...seen,
      id: 'beside-it',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Did it hold a paragraph that had nothing to do with your questions?',
        'Vai bija rindkopa, kurai ar jūsu jautājumiem nav sakara?',
        'Byl v ní odstavec, který s vašimi otázkami nesouvisel?',
        'آیا بندی داشت که به پرسش‌های شما ربطی نداشت؟',
        'Stond er een alinea in die niets met je vragen te maken had?',
      ),
      score: { standard: 'answers-the-question', points: 1, good: false },
    },
    {
      ...seen,
      id: 'asked-again',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Were you asked for something that stood in your e-mail?',
        'Vai prasīja ko tādu, kas jūsu vēstulē jau bija?',
        'Chtěli po vás něco, co ve vašem e-mailu už stálo?',
        'چیزی را پرسیدند که در ایمیلتان نوشته بودید؟',
        'Werd er iets gevraagd dat al in je mail stond?',
      ),
      followUp: {
        when: { question: 'asked-again', is: true },
        text: five(
          'What were you asked for again?',
          'Ko prasīja vēlreiz?',
          'Co chtěli znovu?',
          'چه چیزی را دوباره خواستند؟',
          'Wat werd opnieuw gevraagd?',
        ),
      },
      score: { standard: 'read-once', points: 6, good: false },
    },
    {
      ...seen,
      id: 'sent-elsewhere',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Were you told to call, log in or fill in a form instead?',
        'Vai atbildes vietā lika zvanīt, pieteikties vai aizpildīt veidlapu?',
        'Poslali vás místo odpovědi volat, přihlásit se nebo vyplnit formulář?',
        'به جای پاسخ گفتند زنگ بزنید، وارد حساب شوید یا فرم پر کنید؟',
        'Moest je in plaats daarvan bellen, inloggen of een formulier invullen?',
      ),
      score: { standard: 'read-once', points: 4, good: false },
    },
    {
      ...seen,
      id: 'signed',
      showIf: wasAnswered,
      type: 'yes-no',
      text: five(
        'Was it signed with a person’s name?',
        'Vai bija cilvēka vārds parakstā?',
        'Byla podepsaná jménem člověka?',
        'آیا نام یک انسان پای آن بود؟',
        'Was het met de naam van een mens ondertekend?',
      ),
      score: { standard: 'signed-by-someone', points: 2, good: true },
    },
  ],
};

/** What came of it. */
const outcome: Section = {
  id: 'outcome',
  weight: 25,
  title: five('What came of it', 'Iznākums', 'Jak to dopadlo', 'نتیجه', 'Wat het opleverde'),
  questions: [
    {
      ...seen,
      id: 'settled',
      type: 'choice',
      text: five(
        'When was it settled?',
        'Kad tas bija nokārtots?',
        'Kdy to bylo vyřešené?',
        'کی تکلیف روشن شد؟',
        'Wanneer was het rond?',
      ),
      options: [
        {
          id: 'first',
          text: five(
            'With the first answer',
            'Ar pirmo atbildi',
            'První odpovědí',
            'با پاسخ اول',
            'Met het eerste antwoord',
          ),
        },
        {
          id: 'second',
          text: five(
            'After I wrote a second time',
            'Kad uzrakstīju otrreiz',
            'Až když jsem psal(a) podruhé',
            'پس از آنکه بار دوم نوشتم',
            'Nadat ik nog eens schreef',
          ),
        },
        { id: 'not', text: five('It was not', 'Nebija', 'Nebylo', 'روشن نشد', 'Het is niet rond') },
      ],
      score: { standard: 'settled-by-email', points: { first: 8, second: 4 } },
    },
    {
      ...felt,
      id: 'read',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How much did you feel that somebody had read you?',
        'Cik ļoti jutāt, ka kāds jūs izlasīja?',
        'Nakolik jste měli pocit, že vás někdo četl?',
        'چقدر حس کردید کسی نامه‌تان را خوانده است؟',
        'Hoezeer had je het gevoel dat iemand je gelezen had?',
      ),
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Wholly', 'Pilnībā', 'Zcela', 'کاملاً', 'Volledig'),
      score: { standard: 'felt-read', points: 4 },
    },
    inOwnWords,
  ],
};

export const emailSections: Section[] = [time, answer, outcome];
