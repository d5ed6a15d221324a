import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';
import { inOwnWords } from '#library/shared-words.ts';

/** Being called: by whom, and whether one agreed to it. */
const calling: Section = {
  id: 'calling',
  weight: 40,
  title: five('Being called', 'Zvans jums', 'Volají vám', 'تماس با شما', 'Gebeld worden'),
  questions: [
    {
      ...seen,
      id: 'agreed',
      type: 'yes-no',
      text: five(
        'Had you agreed to be called by this company?',
        'Vai bijāt piekritis šī uzņēmuma zvaniem?',
        'Souhlasili jste s tím, aby vám tato firma volala?',
        'آیا پذیرفته بودید که این شرکت با شما تماس بگیرد؟',
        'Had je ermee ingestemd dat dit bedrijf je belt?',
      ),
      followUp: {
        text: five(
          'Where could they have your number from?',
          'No kurienes viņiem varētu būt jūsu numurs?',
          'Odkud mohou mít vaše číslo?',
          'شماره‌تان را از کجا می‌توانند داشته باشند؟',
          'Waar kunnen ze je nummer vandaan hebben?',
        ),
      },
      score: { standard: 'only-if-agreed', points: 6, good: true },
    },
    {
      ...seen,
      id: 'working-hours',
      type: 'yes-no',
      text: five(
        'Did it ring between nine and eight on a working day?',
        'Vai zvanīja darba dienā no 9 līdz 20?',
        'Zvonilo to v pracovní den mezi 9. a 20. hodinou?',
        'آیا در روز کاری و میان نه صبح و هشت شب زنگ خورد؟',
        'Ging hij op een werkdag tussen 9 en 20 uur?',
      ),
      score: { standard: 'only-if-agreed', points: 2, good: true },
    },
    {
      ...seen,
      id: 'number-shown',
      type: 'yes-no',
      text: five(
        'Did your phone show the number that called?',
        'Vai tālrunis rādīja zvanītāja numuru?',
        'Ukázal telefon číslo volajícího?',
        'آیا گوشی شمارهٔ تماس‌گیرنده را نشان داد؟',
        'Toonde je telefoon het nummer dat belde?',
      ),
      score: { standard: 'says-who', points: 2, good: true },
    },
    {
      ...seen,
      id: 'said-machine',
      type: 'yes-no',
      text: five(
        'Did the voice say that it is a machine or a recording?',
        'Vai balss pateica, ka tā ir automāts vai ieraksts?',
        'Řekl hlas, že je automat nebo nahrávka?',
        'آیا صدا گفت که ماشین یا ضبط‌شده است؟',
        'Zei de stem dat ze een machine of opname is?',
      ),
      score: { standard: 'says-who', points: 3, good: true },
    },
    {
      ...seen,
      id: 'purpose-first',
      type: 'yes-no',
      text: five(
        'Did it say what the call is for before it asked you anything?',
        'Vai tā pateica zvana mērķi, pirms ko jautāja?',
        'Řekl, proč volá, dřív než se na něco zeptal?',
        'آیا پیش از هر پرسشی گفت تماس برای چیست؟',
        'Zei ze waarvoor ze belt voordat ze iets vroeg?',
      ),
      followUp: {
        text: five(
          'What did it ask first, word for word?',
          'Ko tā jautāja vispirms, vārds vārdā?',
          'Na co se zeptal nejdřív, doslova?',
          'اول چه پرسید، کلمه به کلمه؟',
          'Wat vroeg ze het eerst, woordelijk?',
        ),
      },
      score: { standard: 'says-who', points: 3, good: true },
    },
  ],
};

/** The two ways out: to a person, and to no more calls. */
const ways: Section = {
  id: 'ways',
  weight: 40,
  title: five('The ways out', 'Izejas', 'Cesty ven', 'راه‌های بیرون', 'De uitwegen'),
  questions: [
    {
      ...seen,
      id: 'person-way',
      type: 'choice',
      text: five(
        'How did you learn the way to a person?',
        'Kā uzzinājāt ceļu pie cilvēka?',
        'Jak jste se dozvěděli cestu k člověku?',
        'راه رسیدن به انسان را چگونه فهمیدید؟',
        'Hoe kwam je de weg naar een mens te weten?',
      ),
      options: [
        {
          id: 'told',
          text: five(
            'It was told unasked',
            'To pateica bez lūguma',
            'Řekli mi ji sami',
            'خودش گفت',
            'Die werd uit zichzelf genoemd',
          ),
        },
        {
          id: 'asked',
          text: five(
            'Only as I asked',
            'Tikai, kad palūdzu',
            'Až na požádání',
            'فقط وقتی خواستم',
            'Pas toen ik erom vroeg',
          ),
        },
        {
          id: 'none',
          text: five('There was none', 'Tāda nebija', 'Žádná nebyla', 'راهی نبود', 'Die was er niet'),
        },
      ],
      score: { standard: 'way-to-someone', points: { told: 5, asked: 3 } },
    },
    {
      ...seen,
      id: 'stop-told',
      type: 'yes-no',
      text: five(
        'Did the call say how to stop such calls?',
        'Vai zvanā pateica, kā šādus zvanus apturēt?',
        'Řekli v hovoru, jak takové hovory zastavit?',
        'آیا در تماس گفته شد چگونه می‌توان جلوی این تماس‌ها را گرفت؟',
        'Werd er gezegd hoe je zulke telefoontjes stopt?',
      ),
      score: { standard: 'way-to-stop', points: 4, good: true },
    },
    {
      ...seen,
      id: 'after-no',
      type: 'yes-no',
      text: five(
        'Did it go on after you had said no?',
        'Vai tā turpināja pēc jūsu “nē”?',
        'Pokračoval hlas i po vašem „ne“?',
        'آیا پس از «نه» گفتن شما ادامه داد؟',
        'Ging het door nadat je nee had gezegd?',
      ),
      score: { standard: 'way-to-stop', points: 4, good: false },
    },
    {
      ...seen,
      id: 'called-again',
      type: 'yes-no',
      text: five(
        'Did they call again within a week of your no?',
        'Vai nedēļas laikā pēc “nē” zvanīja vēlreiz?',
        'Volali znovu do týdne po vašem „ne“?',
        'آیا تا یک هفته پس از «نه» باز زنگ زدند؟',
        'Belden ze binnen een week na je nee weer?',
      ),
      followUp: {
        when: { question: 'called-again', is: true },
        text: five(
          'On which days, at what time?',
          'Kurās dienās, cikos?',
          'Ve které dny, v kolik hodin?',
          'چه روزهایی، چه ساعتی؟',
          'Op welke dagen, hoe laat?',
        ),
      },
      score: { standard: 'way-to-stop', points: 6, good: false },
    },
    {
      ...seenIfItArose,
      id: 'number-answers',
      type: 'yes-no',
      text: five(
        'Does the company answer when you call that number back?',
        'Vai uzņēmums atbild, ja uz šo numuru atzvanāt?',
        'Ozve se firma, když na to číslo zavoláte zpět?',
        'اگر با همان شماره تماس بگیرید شرکت جواب می‌دهد؟',
        'Krijg je het bedrijf als je dat nummer terugbelt?',
      ),
      help: five(
        'No number was shown: not applicable.',
        'Numurs netika rādīts: neattiecas.',
        'Číslo se neukázalo: netýká se.',
        'شماره‌ای دیده نشد: مورد ندارد.',
        'Er was geen nummer: niet van toepassing.',
      ),
      score: { standard: 'way-to-someone', points: 2, good: true },
    },
  ],
};

/** What was asked of whoever was called, and how it felt. */
const respect: Section = {
  id: 'respect',
  weight: 20,
  title: five('Respect', 'Cieņa', 'Respekt', 'احترام', 'Respect'),
  questions: [
    {
      ...seen,
      id: 'secret-asked',
      type: 'yes-no',
      text: five(
        'Were you asked for a card number, a password or an identity paper?',
        'Vai prasīja kartes numuru, paroli vai personas dokumentu?',
        'Chtěli po vás číslo karty, heslo nebo doklad totožnosti?',
        'آیا شمارهٔ کارت، گذرواژه یا مدرک شناسایی خواستند؟',
        'Werd je om een kaartnummer, wachtwoord of identiteitsbewijs gevraagd?',
      ),
      followUp: {
        when: { question: 'secret-asked', is: true },
        text: five(
          'What was asked for, word for word?',
          'Ko tieši prasīja, vārds vārdā?',
          'Co přesně chtěli, doslova?',
          'دقیقاً چه خواستند، کلمه به کلمه؟',
          'Wat werd er gevraagd, woordelijk?',
        ),
      },
      score: { standard: 'nothing-secret-asked', points: 4, good: false },
    },
    {
      ...felt,
      id: 'respected',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How much respect for you was in this call?',
        'Cik daudz cieņas pret jums bija šajā zvanā?',
        'Kolik respektu k vám v tom hovoru bylo?',
        'در این تماس چقدر به شما احترام گذاشتند؟',
        'Hoeveel respect voor jou zat er in dit gesprek?',
      ),
      worstName: five('None', 'Nemaz', 'Žádný', 'هیچ', 'Geen'),
      bestName: five('Very much', 'Ļoti daudz', 'Velmi mnoho', 'خیلی زیاد', 'Heel veel'),
      score: { standard: 'felt-respected', points: 4 },
    },
    inOwnWords,
  ],
};

export const robotCallSections: Section[] = [calling, ways, respect];
