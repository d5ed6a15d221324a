import type { Interval, Moment, Section } from '#domain/checklist/checklist.ts';
import { felt, seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** Three instants: said, taken up, settled. The last may never come. */
export const complaintMoments: Moment[] = [
  {
    id: 'said',
    required: true,
    name: five('Said it', 'Pateicu', 'Řečeno', 'گفتم', 'Gezegd'),
    definition: five(
      'You have said the first sentence that tells what is wrong.',
      'Jūs esat pateicis pirmo teikumu par to, kas nav kārtībā.',
      'Řekli jste první větu o tom, co není v pořádku.',
      'اولین جمله‌ای را که می‌گوید مشکل چیست گفته‌اید.',
      'Je hebt de eerste zin gezegd over wat er mis is.',
    ),
  },
  {
    id: 'taken-up',
    required: false,
    name: five('Taken up', 'Pieņēma', 'Ujali se toho', 'رسیدگی شروع شد', 'Opgepakt'),
    definition: five(
      'Someone says or shows that they now deal with it. “Wait a moment” alone does not count.',
      'Kāds pasaka vai parāda, ka tagad ar to nodarbojas. Tikai “mirklīti” neskaitās.',
      'Někdo řekne nebo ukáže, že se tím teď zabývá. Samotné „moment“ se nepočítá.',
      'کسی می‌گوید یا نشان می‌دهد که رسیدگی می‌کند. «یک لحظه» به‌تنهایی حساب نیست.',
      'Iemand zegt of toont dat die het nu oppakt. Alleen “een ogenblikje” telt niet.',
    ),
  },
  {
    id: 'settled',
    required: false,
    name: five('Settled', 'Nokārtots', 'Vyřízeno', 'تکلیف روشن شد', 'Afgehandeld'),
    definition: five(
      'You have what you were given for it, or a promise with a day. Turned away: leave it unmarked.',
      'Jums ir tas, ko par to deva, vai solījums ar dienu. Ja atraidīja: neatzīmējiet.',
      'Máte, co jste za to dostali, nebo slib s dnem. Odmítli vás: neoznačujte.',
      'چیزی گرفته‌اید یا قولی با روز مشخص. اگر ردتان کردند علامت نزنید.',
      'Je hebt wat je ervoor kreeg, of een belofte met een dag. Weggestuurd: laat het leeg.',
    ),
  },
];

export const complaintIntervals: Interval[] = [
  {
    id: 'until-taken-up',
    section: 'handling',
    from: 'said',
    to: 'taken-up',
    targetSeconds: 120,
    limitSeconds: 600,
    name: five(
      'Until someone takes it up',
      'Līdz kāds to pieņem',
      'Než se toho někdo ujme',
      'تا کسی رسیدگی کند',
      'Tot iemand het oppakt',
    ),
    score: { by: 'line', standard: 'solve', points: 3 },
  },
];

const handling: Section = {
  id: 'handling',
  weight: 70,
  title: five(
    'How it was handled',
    'Kā rīkojās',
    'Jak to řešili',
    'چگونه رسیدگی شد',
    'Hoe het werd aangepakt',
  ),
  questions: [
    {
      ...seen,
      id: 'heard-out',
      type: 'yes-no',
      text: five(
        'Could you finish, and were you asked what happened?',
        'Vai varējāt pabeigt, un vai jautāja, kas noticis?',
        'Mohli jste domluvit a zeptali se, co se stalo?',
        'گذاشتند حرفتان تمام شود و پرسیدند چه شده است؟',
        'Kon je uitpraten, en vroegen ze wat er gebeurde?',
      ),
      score: { standard: 'find-out-why', points: 5, good: true },
    },
    {
      ...seen,
      id: 'apology',
      type: 'choice',
      text: five(
        'Did they apologise?',
        'Vai atvainojās?',
        'Omluvili se?',
        'عذرخواهی کردند؟',
        'Boden ze excuses aan?',
      ),
      options: [
        {
          id: 'plain',
          text: five('Yes, plainly', 'Jā, vienkārši', 'Ano, prostě', 'بله، ساده و روشن', 'Ja, gewoon'),
        },
        {
          id: 'but',
          text: five(
            'Yes, with a “but”',
            'Jā, ar “bet”',
            'Ano, s „ale“',
            'بله، با «ولی»',
            'Ja, met een “maar”',
          ),
        },
        { id: 'no', text: five('No', 'Nē', 'Ne', 'نه', 'Nee') },
      ],
      score: { standard: 'apologise', points: { plain: 5, but: 2, no: 0 } },
    },
    {
      ...seen,
      id: 'reason',
      type: 'choice',
      text: five(
        'What did they say about why?',
        'Ko teica par iemeslu?',
        'Co řekli o důvodu?',
        'دربارهٔ دلیل چه گفتند؟',
        'Wat zeiden ze over de reden?',
      ),
      options: [
        {
          id: 'true',
          text: five(
            'A reason, plainly',
            'Iemeslu, skaidri',
            'Důvod, jasně',
            'دلیل را روشن گفتند',
            'Een reden, duidelijk',
          ),
        },
        {
          id: 'unknown',
          text: five(
            'That they do not know, and will find out',
            'Ka nezina un noskaidros',
            'Že to nevědí a zjistí',
            'نمی‌دانند و پیگیری می‌کنند',
            'Dat ze het niet weten en het uitzoeken',
          ),
        },
        {
          id: 'policy',
          text: five(
            '“It is company policy”',
            '“Tāda ir kārtība”',
            '„Taková jsou pravidla“',
            '«قانون شرکت است»',
            '“Dat is ons beleid”',
          ),
        },
        { id: 'nothing', text: five('Nothing', 'Neko', 'Nic', 'هیچ', 'Niets') },
      ],
      score: { standard: 'explain', points: { true: 4, unknown: 4, policy: 0, nothing: 0 } },
    },
    {
      ...seen,
      id: 'blamed',
      type: 'yes-no',
      text: five(
        'Did anyone blame, scold or belittle you?',
        'Vai kāds jūs vainoja, rāja vai nievāja?',
        'Vyčítal vám to někdo, káral vás nebo ponižoval?',
        'کسی سرزنش یا تحقیرتان کرد؟',
        'Heeft iemand je verwijten gemaakt, berispt of gekleineerd?',
      ),
      followUp: {
        when: { question: 'blamed', is: true },
        text: five(
          'What was said, word for word?',
          'Kas tika teikts, vārds vārdā?',
          'Co bylo řečeno, doslova?',
          'چه گفتند، کلمه به کلمه؟',
          'Wat werd er gezegd, woordelijk?',
        ),
      },
      score: { standard: 'no-blame', points: 6, good: false },
    },
    {
      ...seen,
      id: 'authority',
      type: 'choice',
      text: five(
        'When you asked for someone who can decide, what happened?',
        'Kas notika, kad palūdzāt kādu, kurš var izlemt?',
        'Co se stalo, když jste chtěli někoho, kdo může rozhodnout?',
        'وقتی کسی را خواستید که اختیار داشته باشد چه شد؟',
        'Je vroeg naar iemand die mag beslissen. Wat gebeurde er?',
      ),
      options: [
        {
          id: 'could',
          text: five(
            'They could decide themselves',
            'Varēja izlemt paši',
            'Mohli rozhodnout sami',
            'خودشان اختیار داشتند',
            'Ze mochten zelf beslissen',
          ),
        },
        {
          id: 'fetched',
          text: five(
            'They fetched someone',
            'Pasauca kādu',
            'Někoho přivedli',
            'کسی را آوردند',
            'Ze haalden iemand',
          ),
        },
        { id: 'refused', text: five('They refused', 'Atteica', 'Odmítli', 'نپذیرفتند', 'Ze weigerden') },
      ],
      score: { standard: 'solve', points: { could: 4, fetched: 4, refused: 0 } },
    },
  ],
};

const outcome: Section = {
  id: 'outcome',
  weight: 30,
  title: five('What came of it', 'Iznākums', 'Jak to dopadlo', 'نتیجه', 'Wat het opleverde'),
  questions: [
    {
      ...seen,
      id: 'asked-what',
      type: 'yes-no',
      text: five(
        'Did they ask what would satisfy you?',
        'Vai jautāja, kas jūs apmierinātu?',
        'Zeptali se, co by vás uspokojilo?',
        'پرسیدند با چه چیزی راضی می‌شوید؟',
        'Vroegen ze wat je tevreden zou stellen?',
      ),
      score: { standard: 'solve', points: 3, good: true },
    },
    {
      ...seen,
      id: 'result',
      type: 'choice',
      text: five('How did it end?', 'Kā tas beidzās?', 'Jak to skončilo?', 'آخرش چه شد؟', 'Hoe liep het af?'),
      options: [
        {
          id: 'solved',
          text: five('Solved at once', 'Atrisināja uzreiz', 'Vyřešeno hned', 'فوری حل شد', 'Meteen opgelost'),
        },
        {
          id: 'promised',
          text: five(
            'Promised, with a day and a name',
            'Apsolīja, ar dienu un vārdu',
            'Slíbeno, se dnem a jménem',
            'قول با روز و نام',
            'Beloofd, met dag en naam',
          ),
        },
        {
          id: 'vague',
          text: five('Put off', 'Atlika', 'Odloženo', 'به بعد موکول شد', 'Op de lange baan'),
        },
        {
          id: 'turned-away',
          text: five('Turned away', 'Atraidīja', 'Odmítnuto', 'رد شد', 'Afgewezen'),
        },
      ],
      score: { standard: 'solve', points: { solved: 6, promised: 5, vague: 1, 'turned-away': 0 } },
    },
    {
      ...felt,
      id: 'heard',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How much did you feel heard?',
        'Cik ļoti jutāties uzklausīts?',
        'Nakolik jste měli pocit, že vás vyslechli?',
        'چقدر حس کردید حرفتان شنیده شد؟',
        'Hoezeer voelde je je gehoord?',
      ),
      worstName: five('Not at all', 'Nemaz', 'Vůbec', 'اصلاً', 'Helemaal niet'),
      bestName: five('Wholly', 'Pilnībā', 'Zcela', 'کاملاً', 'Volledig'),
      score: { standard: 'felt-heard', points: 4 },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      atLeastCharacters: 40,
      text: five(
        'It in your own words',
        'Jūsu pašu vārdiem',
        'Vlastními slovy',
        'به زبان خودتان',
        'In je eigen woorden',
      ),
      prompts: [
        five(
          'Who said what, in its order',
          'Kas ko teica, pēc kārtas',
          'Kdo co řekl, popořadě',
          'چه کسی چه گفت، به ترتیب',
          'Wie wat zei, op volgorde',
        ),
      ],
    },
  ],
};

export const complaintSections: Section[] = [handling, outcome];
