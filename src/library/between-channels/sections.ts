import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';
import { inOwnWords } from '#library/shared-words.ts';

/** The channels that one can begin or go on in. */
const ways = [
  { id: 'store', text: five('In the store', 'Veikalā', 'V prodejně', 'در فروشگاه', 'In de winkel') },
  { id: 'phone', text: five('By telephone', 'Pa tālruni', 'Telefonem', 'با تلفن', 'Per telefoon') },
  { id: 'web', text: five('On the website', 'Vietnē', 'Na webu', 'در وب‌سایت', 'Op de website') },
  { id: 'email', text: five('By e-mail', 'E-pastā', 'E-mailem', 'با ایمیل', 'Per e-mail') },
  {
    id: 'social',
    text: five(
      'On a social network',
      'Sociālajā tīklā',
      'Na sociální síti',
      'در شبکهٔ اجتماعی',
      'Op sociale media',
    ),
  },
];

/** What the first contact gave along. */
const first: Section = {
  id: 'first',
  weight: 15,
  title: five('The first contact', 'Pirmā saziņa', 'První kontakt', 'تماس اول', 'Het eerste contact'),
  questions: [
    {
      ...seen,
      id: 'first-channel',
      type: 'choice',
      text: five(
        'Where did you begin?',
        'Kur sākāt?',
        'Kde jste začali?',
        'از کجا شروع کردید؟',
        'Waar begon je?',
      ),
      options: ways,
    },
    {
      ...seen,
      id: 'first-date',
      type: 'date',
      text: five(
        'On which day did you begin?',
        'Kurā dienā sākāt?',
        'Který den jste začali?',
        'چه روزی شروع کردید؟',
        'Op welke dag begon je?',
      ),
    },
    {
      ...seen,
      id: 'reference',
      type: 'choice',
      text: five(
        'What were you given to refer to?',
        'Ko iedeva, uz ko atsaukties?',
        'Co vám dali, abyste se měli nač odvolat?',
        'برای پیگیری چه به شما دادند؟',
        'Wat kreeg je om naar te verwijzen?',
      ),
      options: [
        { id: 'number', text: five('A number', 'Numuru', 'Číslo', 'یک شماره', 'Een nummer') },
        {
          id: 'name',
          text: five('A person’s name', 'Cilvēka vārdu', 'Jméno člověka', 'نام یک نفر', 'Een naam'),
        },
        { id: 'nothing', text: five('Nothing', 'Neko', 'Nic', 'هیچ', 'Niets') },
      ],
      score: { standard: 'reference-given', points: { number: 3, name: 3 } },
    },
    {
      ...seen,
      id: 'next-told',
      type: 'yes-no',
      text: five(
        'Were you told what happens next?',
        'Vai pateica, kas notiks tālāk?',
        'Řekli vám, co bude dál?',
        'آیا گفتند بعد چه می‌شود؟',
        'Werd je verteld wat er hierna gebeurt?',
      ),
      score: { standard: 'reference-given', points: 2, good: true },
    },
  ],
};

/** What the second knew, and how often it had to be told. */
const second: Section = {
  id: 'second',
  weight: 60,
  title: five('The second contact', 'Otrā saziņa', 'Druhý kontakt', 'تماس دوم', 'Het tweede contact'),
  questions: [
    {
      ...seen,
      id: 'second-channel',
      type: 'choice',
      text: five(
        'Where did you go on?',
        'Kur turpinājāt?',
        'Kde jste pokračovali?',
        'کجا ادامه دادید؟',
        'Waar ging je verder?',
      ),
      options: ways,
    },
    {
      ...seen,
      id: 'knew',
      type: 'choice',
      text: five(
        'How did the second come to know what it is about?',
        'Kā otrajā vietā uzzināja, par ko ir runa?',
        'Jak se na druhém místě dozvěděli, oč jde?',
        'جای دوم از کجا فهمید موضوع چیست؟',
        'Hoe wist de tweede waar het om gaat?',
      ),
      options: [
        {
          id: 'reference',
          text: five(
            'My name or reference was enough',
            'Pietika ar vārdu vai numuru',
            'Stačilo jméno nebo číslo',
            'نام یا شماره کافی بود',
            'Mijn naam of nummer was genoeg',
          ),
        },
        {
          id: 'part',
          text: five(
            'I had to tell a part again',
            'Daļu nācās stāstīt vēlreiz',
            'Část bylo třeba říct znovu',
            'بخشی را باز گفتم',
            'Een deel moest ik opnieuw vertellen',
          ),
        },
        {
          id: 'all',
          text: five(
            'I had to tell all of it again',
            'Viss bija jāstāsta vēlreiz',
            'Bylo třeba říct všechno znovu',
            'همه را باز گفتم',
            'Alles moest ik opnieuw vertellen',
          ),
        },
      ],
      score: { standard: 'second-knows', points: { reference: 8, part: 3 } },
    },
    {
      ...seen,
      id: 'times-again',
      type: 'number',
      least: 0,
      most: 20,
      text: five(
        'How many times did you have to tell it again in full? Never: 0.',
        'Cik reižu bija viss jāstāsta no jauna? Nevienu: 0.',
        'Kolikrát jste to museli říct celé znovu? Nikdy: 0.',
        'چند بار باید همه را از نو می‌گفتید؟ هیچ: ۰.',
        'Hoe vaak moest je het helemaal opnieuw vertellen? Nooit: 0.',
      ),
      help: five(
        'From Turned to the second on, to each person anew.',
        'Skaitot no otrās vietas, katram cilvēkam atsevišķi.',
        'Počítejte od druhého kanálu, u každého člověka zvlášť.',
        'از تماس دوم به بعد، برای هر نفر جدا.',
        'Vanaf het tweede kanaal, voor elke mens apart.',
      ),
      score: {
        standard: 'told-once-in-all',
        bands: [
          { upTo: 0, points: 8 },
          { upTo: 1, points: 2 },
        ],
      },
    },
    {
      ...seen,
      id: 'what-again',
      showIf: { not: { question: 'knew', is: 'reference' } },
      type: 'choices',
      text: five(
        'What did you have to tell again?',
        'Kas bija jāstāsta vēlreiz?',
        'Co jste museli říct znovu?',
        'چه چیزهایی را باز گفتید؟',
        'Wat moest je opnieuw vertellen?',
      ),
      options: [
        { id: 'who', text: five('Who I am', 'Kas es esmu', 'Kdo jsem', 'من کی هستم', 'Wie ik ben') },
        {
          id: 'what',
          text: five('What it is about', 'Par ko ir runa', 'Oč jde', 'موضوع چیست', 'Waar het om gaat'),
        },
        {
          id: 'promised',
          text: five(
            'What I was promised',
            'Kas man solīts',
            'Co mi slíbili',
            'چه قولی داده‌اند',
            'Wat mij is beloofd',
          ),
        },
        {
          id: 'papers',
          text: five(
            'Photos or papers that I had sent',
            'Attēli vai papīri, ko biju sūtījis',
            'Fotky nebo doklady, které už měli',
            'عکس یا مدرکی که فرستاده بودم',
            'Foto’s of papieren die ik al gestuurd had',
          ),
        },
      ],
    },
    {
      ...seen,
      id: 'same-answer',
      type: 'choice',
      text: five(
        'How did the second answer agree with the first?',
        'Kā otrā atbilde saskanēja ar pirmo?',
        'Jak se druhá odpověď shodovala s první?',
        'پاسخ دوم با پاسخ اول چگونه می‌خواند؟',
        'Hoe klopte het tweede antwoord met het eerste?',
      ),
      options: [
        {
          id: 'same',
          text: five(
            'They said the same',
            'Teica to pašu',
            'Řekli totéž',
            'همان را گفتند',
            'Ze zeiden hetzelfde',
          ),
        },
        {
          id: 'explained',
          text: five(
            'Different, and they explained why',
            'Citādi, un paskaidroja, kāpēc',
            'Něco jiného a vysvětlili proč',
            'فرق داشت و دلیلش را گفتند',
            'Anders, en ze legden uit waarom',
          ),
        },
        {
          id: 'against',
          text: five(
            'Different, without a word on it',
            'Citādi, bez paskaidrojuma',
            'Něco jiného bez vysvětlení',
            'فرق داشت و چیزی نگفتند',
            'Anders, zonder er iets over te zeggen',
          ),
        },
      ],
      score: { standard: 'one-answer', points: { same: 4, explained: 4 } },
    },
    {
      ...seenIfItArose,
      id: 'promise-held',
      type: 'yes-no',
      text: five(
        'Did what the first had promised hold?',
        'Vai pirmajā reizē solītais bija spēkā?',
        'Platilo, co slíbili poprvé?',
        'آیا قولی که بار اول داده بودند سر جایش بود؟',
        'Gold nog wat de eerste had beloofd?',
      ),
      help: five(
        'Nothing was promised: not applicable.',
        'Nekas netika solīts: neattiecas.',
        'Nic neslíbili: netýká se.',
        'قولی نداده بودند: مورد ندارد.',
        'Er was niets beloofd: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'What was promised, and what did the second say?',
          'Kas bija solīts, un ko teica otrajā vietā?',
          'Co slíbili a co řekli podruhé?',
          'چه قولی داده بودند و جای دوم چه گفت؟',
          'Wat was beloofd, en wat zei de tweede?',
        ),
      },
      score: { standard: 'one-answer', points: 3, good: true },
    },
    {
      ...seen,
      id: 'sent-back',
      type: 'yes-no',
      text: five(
        'Were you sent back to where you had begun?',
        'Vai jūs sūtīja atpakaļ tur, kur sākāt?',
        'Poslali vás zpátky tam, kde jste začali?',
        'آیا شما را به همان جایی که شروع کرده بودید برگرداندند؟',
        'Werd je teruggestuurd naar waar je begon?',
      ),
      followUp: {
        when: { question: 'sent-back', is: true },
        text: five(
          'What was said, word for word?',
          'Kas tika teikts, vārds vārdā?',
          'Co bylo řečeno, doslova?',
          'چه گفتند، کلمه به کلمه؟',
          'Wat werd er gezegd, woordelijk?',
        ),
      },
      score: { standard: 'no-sending-back', points: 5, good: false },
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
        'How did it stand when the second contact ended?',
        'Kā bija, kad otrā saziņa beidzās?',
        'Jak to bylo, když druhý kontakt skončil?',
        'در پایان تماس دوم وضع چه بود؟',
        'Hoe stond het ervoor na het tweede contact?',
      ),
      options: [
        { id: 'settled', text: five('Settled', 'Nokārtots', 'Vyřízeno', 'تمام شد', 'Afgehandeld') },
        {
          id: 'passed-on',
          text: five(
            'They passed it on, and will call me',
            'Nodeva tālāk un man piezvanīs',
            'Předali to dál a ozvou se mi',
            'ارجاع دادند و خودشان خبر می‌دهند',
            'Ze gaven het door en bellen mij',
          ),
        },
        {
          id: 'again',
          text: five(
            'I would have to turn to a third',
            'Man būtu jāvēršas vēl kur citur',
            'Musím se obrátit ještě jinam',
            'باید سراغ سومی بروم',
            'Ik zou naar een derde moeten',
          ),
        },
      ],
      score: { standard: 'no-sending-back', points: { settled: 6, 'passed-on': 5 } },
    },
    {
      ...felt,
      id: 'one-company',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How much did it feel like one company?',
        'Cik ļoti tas šķita viens uzņēmums?',
        'Nakolik to působilo jako jedna firma?',
        'چقدر حس کردید با یک شرکت طرف هستید؟',
        'Hoezeer voelde het als één bedrijf?',
      ),
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Wholly', 'Pilnībā', 'Zcela', 'کاملاً', 'Volledig'),
      score: { standard: 'felt-one-company', points: 4 },
    },
    inOwnWords,
  ],
};

export const betweenSections: Section[] = [first, second, outcome];
