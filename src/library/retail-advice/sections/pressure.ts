import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

const someoneHelped: Condition = { not: { question: 'help-how', is: 'nobody' } };

/** The hard sell (S25), by what was said and done. Something shown beside it is a bonus of one point. */
export const pressureSection: Section = {
  id: 'pressure',
  weight: 20,
  title: five('Free to decide', 'Brīva izvēle', 'Svobodné rozhodnutí', 'آزاد در تصمیم', 'Vrij om te kiezen'),
  questions: [
    {
      ...seen,
      id: 'took-no',
      type: 'choice',
      showIf: someoneHelped,
      text: five(
        'You said that you want to think about it. What happened?',
        'Jūs teicāt, ka vēlaties padomāt. Kas notika?',
        'Řekli jste, že si to rozmyslíte. Co se stalo?',
        'گفتید می‌خواهید فکر کنید. چه شد؟',
        'Je zei dat je erover wilt nadenken. Wat gebeurde er?',
      ),
      options: [
        {
          id: 'accepted',
          text: five('They accepted it', 'To pieņēma', 'Přijali to', 'پذیرفتند', 'Ze vonden het goed'),
        },
        {
          id: 'once-more',
          text: five(
            'They tried once more, then let it be',
            'Vēlreiz pamēģināja, tad lika mierā',
            'Zkusili to ještě jednou, pak přestali',
            'یک بار دیگر تلاش کردند و بعد رها کردند',
            'Ze probeerden het nog eens en lieten het toen',
          ),
        },
        {
          id: 'kept-on',
          text: five(
            'They kept on, or were cross',
            'Turpināja spiest vai bija īgni',
            'Naléhali dál nebo byli nepříjemní',
            'دست برنداشتند یا ترش کردند',
            'Ze hielden aan, of waren kortaf',
          ),
        },
      ],
      followUp: {
        when: { question: 'took-no', is: 'kept-on' },
        text: five(
          'What was said, word for word?',
          'Kas tika teikts, vārds vārdā?',
          'Co bylo řečeno, doslova?',
          'چه گفتند، کلمه به کلمه؟',
          'Wat werd er gezegd, woordelijk?',
        ),
      },
      score: { standard: 'no-pressure', points: { accepted: 6, 'once-more': 3, 'kept-on': 0 } },
    },
    {
      ...seen,
      id: 'hurried',
      type: 'yes-no',
      showIf: someoneHelped,
      text: five(
        'Were you urged to decide now, for instance “the last one”, “only today”?',
        'Vai mudināja izlemt tūlīt, piemēram, “pēdējais”, “tikai šodien”?',
        'Naléhali, ať se rozhodnete hned, třeba „poslední kus“, „jen dnes“?',
        'آیا فشار آوردند همان لحظه تصمیم بگیرید؟ مثلاً «آخری است» یا «فقط امروز».',
        'Werd je aangespoord nu te beslissen, zoals “de laatste”, “alleen vandaag”?',
      ),
      followUp: {
        text: five(
          'What was said?',
          'Kas tika teikts?',
          'Co bylo řečeno?',
          'چه گفتند؟',
          'Wat werd er gezegd?',
        ),
      },
      score: { standard: 'no-pressure', points: 3, good: false },
    },
    {
      ...seen,
      id: 'dearer',
      type: 'yes-no',
      showIf: someoneHelped,
      text: five(
        'After you named your limit, did they show only things above it?',
        'Kad nosaucāt savu summu, vai rādīja tikai dārgāko?',
        'Ukazovali vám po zmínce o částce jen dražší věci?',
        'پس از گفتن سقف پولتان، فقط چیزهای گران‌تر نشان دادند؟',
        'Lieten ze na je bedrag alleen duurdere dingen zien?',
      ),
      followUp: {
        text: five(
          'Your limit, and the price of what was shown?',
          'Jūsu summa un parādītā cena?',
          'Vaše částka a cena ukázaného?',
          'سقف شما چقدر بود و قیمت آنچه نشان دادند چقدر؟',
          'Jouw bedrag, en de prijs van wat ze lieten zien?',
        ),
      },
      score: { standard: 'within-budget', points: 4, good: false },
    },
    {
      ...seen,
      id: 'offer',
      type: 'yes-no',
      showIf: someoneHelped,
      text: five(
        'Did they mention, once, something that is needed with it?',
        'Vai vienreiz pieminēja ko tādu, kas pie tā vajadzīgs?',
        'Zmínili jednou něco, co je k tomu potřeba?',
        'یک بار به چیزی که همراهش لازم است اشاره کردند؟',
        'Noemden ze één keer iets dat erbij nodig is?',
      ),
      score: { standard: 'fitting-offer', points: 1, good: true, bonus: true },
    },
  ],
};
