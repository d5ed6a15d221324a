import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';

const gotSomething: Condition = {
  any: ['as-promised', 'less'].map((is) => ({ question: 'result', is })),
};

/** Whether what is promised is kept (S25: a returns policy that is not honoured). A refusal caps the visit, however kind it was. */
export const outcomeSection: Section = {
  id: 'outcome',
  weight: 40,
  title: five('What came of it', 'Iznākums', 'Jak to dopadlo', 'نتیجه', 'Wat het opleverde'),
  questions: [
    {
      ...seen,
      id: 'result',
      type: 'choice',
      text: five('How did it end?', 'Kā tas beidzās?', 'Jak to skončilo?', 'آخرش چه شد؟', 'Hoe liep het af?'),
      help: five(
        'Measured by the rule on your assignment.',
        'Pēc noteikumiem jūsu uzdevumā.',
        'Podle pravidel ve vašem zadání.',
        'بر پایهٔ قانونی که در مأموریت آمده است.',
        'Gemeten aan de regels in je opdracht.',
      ),
      options: [
        {
          id: 'as-promised',
          text: five(
            'As the rule promises',
            'Kā noteikumi sola',
            'Jak pravidla slibují',
            'همان‌طور که قانون می‌گوید',
            'Zoals de regels beloven',
          ),
        },
        {
          id: 'less',
          text: five(
            'With less than it promises',
            'Ar mazāk, nekā sola',
            'Méně, než slibují',
            'کمتر از آنچه می‌گوید',
            'Met minder dan ze beloven',
          ),
        },
        {
          id: 'put-off',
          text: five(
            'Put off to another day or place',
            'Atlika uz citu dienu vai vietu',
            'Odloženo na jindy nebo jinam',
            'به روز یا جای دیگر موکول شد',
            'Uitgesteld of doorverwezen',
          ),
        },
        {
          id: 'refused',
          text: five('Refused', 'Atteica', 'Odmítnuto', 'رد شد', 'Geweigerd'),
        },
      ],
      followUp: {
        when: { not: { question: 'result', is: 'as-promised' } },
        text: five(
          'What were you given or told instead, and for what reason?',
          'Ko tā vietā deva vai teica, un ar kādu iemeslu?',
          'Co vám místo toho dali nebo řekli a s jakým důvodem?',
          'به جایش چه دادند یا گفتند، و به چه دلیل؟',
          'Wat kreeg of hoorde je in plaats daarvan, en om welke reden?',
        ),
      },
      score: {
        standard: 'policy-honoured',
        points: { 'as-promised': 12, less: 4, 'put-off': 2, refused: 0 },
        critical: { effect: 'cap', percent: 50 },
      },
    },
    {
      ...seen,
      id: 'amount-right',
      type: 'yes-no',
      showIf: gotSomething,
      text: five(
        'Was it worth what you had paid?',
        'Vai tas bija tikpat vērts, cik bijāt samaksājis?',
        'Mělo to hodnotu, kterou jste zaplatili?',
        'آیا ارزشش به اندازهٔ پولی بود که داده بودید؟',
        'Was het evenveel waard als je betaald had?',
      ),
      followUp: {
        text: five(
          'How much was missing, and why?',
          'Cik pietrūka un kāpēc?',
          'Kolik chybělo a proč?',
          'چقدر کم بود و چرا؟',
          'Hoeveel ontbrak er, en waarom?',
        ),
      },
      score: { standard: 'full-value', points: 4, good: true },
    },
    {
      ...seenIfItArose,
      id: 'when-told',
      type: 'yes-no',
      showIf: gotSomething,
      text: five(
        'Were you told by when the money is on your account?',
        'Vai pateica, līdz kurai dienai nauda būs kontā?',
        'Řekli vám, kdy budete mít peníze na účtu?',
        'گفتند پول تا چه روزی به حسابتان می‌رسد؟',
        'Kreeg je te horen wanneer het geld op je rekening staat?',
      ),
      help: five(
        'Money in hand, a voucher or another thing: not applicable.',
        'Skaidra nauda, kupons vai cita prece: neattiecas.',
        'Peníze na ruku, poukaz nebo jiné zboží: netýká se.',
        'پول نقد، بن خرید یا کالای دیگر: مورد ندارد.',
        'Contant geld, een tegoedbon of iets anders: niet van toepassing.',
      ),
      score: { standard: 'full-value', points: 2, good: true },
    },
    {
      ...seen,
      id: 'slip',
      type: 'yes-no',
      showIf: gotSomething,
      text: five(
        'Did you get it in writing, on paper or by e-mail?',
        'Vai saņēmāt to rakstiski, uz papīra vai e-pastā?',
        'Dostali jste to písemně, na papíře nebo e-mailem?',
        'آیا مدرکی کتبی، کاغذی یا با ایمیل، گرفتید؟',
        'Kreeg je het op schrift, op papier of per e-mail?',
      ),
      score: { standard: 'full-value', points: 2, good: true },
    },
    {
      ...seen,
      id: 'pressed',
      type: 'yes-no',
      text: five(
        'After your no, were you urged to take something else instead?',
        'Vai pēc jūsu “nē” mudināja tā vietā ņemt ko citu?',
        'Přemlouvali vás po vašem „ne“, ať si místo toho vezmete něco jiného?',
        'پس از «نه» گفتن شما اصرار کردند چیز دیگری به جایش بردارید؟',
        'Drong men na je nee aan om iets anders te nemen?',
      ),
      followUp: {
        text: five(
          'What was offered, and how often?',
          'Ko piedāvāja un cik reižu?',
          'Co nabízeli a kolikrát?',
          'چه چیزی را و چند بار پیشنهاد کردند؟',
          'Wat werd er aangeboden, en hoe vaak?',
        ),
      },
      score: { standard: 'free-choice', points: 4, good: false },
    },
    {
      ...seen,
      required: false,
      id: 'slip-photo',
      type: 'photo',
      showIf: { question: 'slip', is: true },
      text: five(
        'The slip that you were given',
        'Saņemtais apliecinājums',
        'Doklad, který jste dostali',
        'برگه‌ای که به شما دادند',
        'Het bewijs dat je kreeg',
      ),
      help: five(
        'After you have left. Cover account and card numbers.',
        'Pēc aiziešanas. Aizklājiet konta un kartes numuru.',
        'Až po odchodu. Zakryjte číslo účtu a karty.',
        'پس از بیرون آمدن. شمارهٔ حساب و کارت را بپوشانید.',
        'Als je weg bent. Dek rekening- en kaartnummers af.',
      ),
    },
  ],
};
