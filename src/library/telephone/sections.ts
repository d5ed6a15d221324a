import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';

const yes = { good: true } as const;

/** Getting through: the ringing, the menu, the hold. */
const reaching: Section = {
  id: 'reaching',
  weight: 35,
  title: five('Getting through', 'Sazvanīšana', 'Dovolat se', 'رسیدن به پاسخ‌گو', 'Erdoor komen'),
  questions: [
    {
      ...seen,
      id: 'menu-choices',
      type: 'number',
      least: 0,
      most: 30,
      text: five(
        'How many times did you have to choose in a menu? None: 0.',
        'Cik reižu bija jāizvēlas izvēlnē? Nevienu: 0.',
        'Kolikrát jste museli volit v nabídce? Vůbec: 0.',
        'چند بار باید در منو انتخاب می‌کردید؟ هیچ: ۰.',
        'Hoe vaak moest je in een menu kiezen? Niet: 0.',
      ),
    },
    {
      ...seenIfItArose,
      id: 'way-out',
      type: 'yes-no',
      text: five(
        'Did the menu tell a way to a person?',
        'Vai izvēlne pateica ceļu pie cilvēka?',
        'Řekla nabídka cestu k člověku?',
        'آیا منو راهی برای رسیدن به انسان گفت؟',
        'Noemde het menu een weg naar een mens?',
      ),
      help: five(
        'No menu: not applicable.',
        'Nav izvēlnes: neattiecas.',
        'Bez nabídky: netýká se.',
        'منویی نبود: مورد ندارد.',
        'Geen menu: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'What did you do to get through?',
          'Ko darījāt, lai tiktu tālāk?',
          'Co jste udělali, abyste se dovolali?',
          'برای رسیدن چه کردید؟',
          'Wat deed je om erdoor te komen?',
        ),
      },
      score: { standard: 'way-to-person', points: 6, ...yes },
    },
    {
      ...seenIfItArose,
      id: 'hold-told',
      type: 'yes-no',
      text: five(
        'On hold: were you told how long, or your place in the line?',
        'Gaidot: vai pateica, cik ilgi, vai vietu rindā?',
        'Při čekání: řekli vám, jak dlouho, nebo kolikátí jste?',
        'در انتظار: گفتند چقدر طول می‌کشد یا نفر چندم هستید؟',
        'In de wacht: kreeg je te horen hoe lang, of je plaats in de rij?',
      ),
      help: five(
        'Never on hold: not applicable.',
        'Nebija jāgaida: neattiecas.',
        'Bez čekání: netýká se.',
        'منتظر نماندید: مورد ندارد.',
        'Niet in de wacht: niet van toepassing.',
      ),
      score: { standard: 'way-to-person', points: 2, ...yes },
    },
  ],
};

/** The talk: respect, telling it once, knowing the answer. */
const talking: Section = {
  id: 'talking',
  weight: 40,
  title: five('The talk', 'Saruna', 'Rozhovor', 'گفت‌وگو', 'Het gesprek'),
  questions: [
    {
      ...seen,
      id: 'reached',
      type: 'yes-no',
      text: five(
        'Did you speak with a person?',
        'Vai jūs runājāt ar cilvēku?',
        'Mluvili jste s člověkem?',
        'با انسان صحبت کردید؟',
        'Heb je een mens gesproken?',
      ),
    },
    {
      ...seen,
      id: 'named',
      showIf: { question: 'reached', is: true },
      type: 'yes-no',
      text: five(
        'Did they say their name or the company’s?',
        'Vai nosauca savu vai uzņēmuma vārdu?',
        'Řekli své jméno nebo jméno firmy?',
        'نام خود یا شرکت را گفتند؟',
        'Noemden ze hun naam of die van het bedrijf?',
      ),
      score: { standard: 'phone-respect', points: 2, ...yes },
    },
    {
      ...seen,
      id: 'finished',
      showIf: { question: 'reached', is: true },
      type: 'yes-no',
      text: five(
        'Could you finish what you wanted to say?',
        'Vai varējāt pabeigt sakāmo?',
        'Mohli jste domluvit?',
        'گذاشتند حرفتان تمام شود؟',
        'Kon je uitpraten?',
      ),
      followUp: {
        text: five(
          'What was said instead?',
          'Kas tika teikts tā vietā?',
          'Co bylo řečeno místo toho?',
          'به جایش چه گفتند؟',
          'Wat werd er in plaats daarvan gezegd?',
        ),
      },
      score: { standard: 'phone-respect', points: 3, ...yes },
    },
    {
      ...seen,
      id: 'told-times',
      showIf: { question: 'reached', is: true },
      type: 'choice',
      text: five(
        'How often did you have to say what it is about?',
        'Cik reižu bija jāsaka, par ko ir runa?',
        'Kolikrát jste museli říct, oč jde?',
        'چند بار باید می‌گفتید موضوع چیست؟',
        'Hoe vaak moest je zeggen waar het over gaat?',
      ),
      options: [
        { id: 'once', text: five('Once', 'Vienreiz', 'Jednou', 'یک بار', 'Eén keer') },
        { id: 'twice', text: five('Twice', 'Divreiz', 'Dvakrát', 'دو بار', 'Twee keer') },
        {
          id: 'more',
          text: five(
            'Three times or more',
            'Trīs reizes vai vairāk',
            'Třikrát nebo víc',
            'سه بار یا بیشتر',
            'Drie keer of vaker',
          ),
        },
      ],
      score: { standard: 'told-once', points: { once: 6, twice: 2, more: 0 } },
    },
    {
      ...seen,
      id: 'knew',
      showIf: { question: 'reached', is: true },
      type: 'choice',
      text: five(
        'How was your question answered?',
        'Kā atbildēja uz jūsu jautājumu?',
        'Jak odpověděli na vaši otázku?',
        'به پرسشتان چگونه پاسخ دادند؟',
        'Hoe werd je vraag beantwoord?',
      ),
      options: [
        {
          id: 'at-once',
          text: five('Rightly, at once', 'Pareizi, uzreiz', 'Správně, hned', 'درست و فوری', 'Goed, meteen'),
        },
        {
          id: 'found-out',
          text: five(
            'Rightly, after looking it up',
            'Pareizi, pēc noskaidrošanas',
            'Správně, po vyhledání',
            'درست، پس از پرس‌وجو',
            'Goed, na opzoeken',
          ),
        },
        {
          id: 'guessed',
          text: five('With a guess', 'Ar minējumu', 'Odhadem', 'با حدس', 'Met een gok'),
        },
        {
          id: 'not',
          text: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Niet'),
        },
      ],
      score: { standard: 'phone-knowledge', points: { 'at-once': 6, 'found-out': 6, guessed: 1, not: 0 } },
    },
    {
      ...seen,
      id: 'sent-away',
      showIf: { question: 'reached', is: true },
      type: 'yes-no',
      text: five(
        'Were you sent to a website or a login instead of being helped?',
        'Vai palīdzības vietā jūs nosūtīja uz vietni vai pieteikšanos?',
        'Poslali vás místo pomoci na web nebo k přihlášení?',
        'به جای کمک، شما را سراغ وب‌سایت یا ورود به حساب فرستادند؟',
        'Werd je naar een website of inlogpagina gestuurd in plaats van geholpen?',
      ),
      score: { standard: 'phone-solved', points: 4, good: false },
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
      id: 'solved',
      type: 'choice',
      text: five(
        'How did it stand when the call ended?',
        'Kā bija, kad zvans beidzās?',
        'Jak to bylo, když hovor skončil?',
        'در پایان تماس وضع چه بود؟',
        'Hoe stond het ervoor toen het gesprek eindigde?',
      ),
      options: [
        { id: 'solved', text: five('Solved', 'Atrisināts', 'Vyřešeno', 'حل شد', 'Opgelost') },
        {
          id: 'next-step',
          text: five(
            'A next step, with a name and a day',
            'Nākamais solis, ar vārdu un dienu',
            'Další krok, se jménem a dnem',
            'گام بعدی، با نام و روز',
            'Een volgende stap, met naam en dag',
          ),
        },
        {
          id: 'vague',
          text: five(
            '“Someone will be in touch”',
            '“Ar jums sazināsies”',
            '„Někdo se ozve“',
            '«تماس می‌گیریم»',
            '“Er neemt iemand contact op”',
          ),
        },
        { id: 'unsolved', text: five('Unsolved', 'Neatrisināts', 'Nevyřešeno', 'حل نشد', 'Niet opgelost') },
      ],
      score: { standard: 'phone-solved', points: { solved: 8, 'next-step': 7, vague: 1, unsolved: 0 } },
    },
    {
      ...felt,
      id: 'helped',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How much did they want to help you?',
        'Cik ļoti gribēja jums palīdzēt?',
        'Jak moc vám chtěli pomoci?',
        'چقدر دلشان می‌خواست کمکتان کنند؟',
        'Hoe graag wilden ze je helpen?',
      ),
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Very much', 'Ļoti', 'Velmi', 'خیلی زیاد', 'Heel graag'),
      score: { standard: 'felt-helped', points: 4 },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      atLeastCharacters: 40,
      text: five(
        'The call in your own words',
        'Zvans jūsu vārdiem',
        'Hovor vlastními slovy',
        'تماس به زبان خودتان',
        'Het gesprek in je eigen woorden',
      ),
      prompts: [
        five(
          'What was said, word for word where you can',
          'Kas tika teikts, vārds vārdā, kur varat',
          'Co bylo řečeno, doslova, kde to jde',
          'چه گفتند؛ هر جا می‌توانید کلمه به کلمه',
          'Wat er gezegd werd, woordelijk waar je kunt',
        ),
      ],
    },
  ],
};

export const telephoneSections: Section[] = [reaching, talking, outcome];
