import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

const saidSo: Condition = { question: 'said-so', is: true };

/** Where something was wrong and the guest said so: who took charge, and what came of it (S05). Its weight is shared out where nothing was. */
export const problemSection: Section = {
  id: 'problem',
  weight: 10,
  title: five(
    'If something was wrong',
    'Ja kaut kas nebija kārtībā',
    'Když něco nebylo v pořádku',
    'اگر مشکلی بود',
    'Als er iets niet klopte',
  ),
  questions: [
    {
      ...seen,
      id: 'said-so',
      type: 'yes-no',
      text: five(
        'Did you tell the staff that something was wrong: late, cold, not as ordered?',
        'Vai teicāt darbiniekiem, ka kaut kas nav kārtībā: vēlu, auksts, nav tas, ko pasūtījāt?',
        'Řekli jste obsluze, že něco není v pořádku: pozdě, studené, jiné, než jste chtěli?',
        'آیا به کارکنان گفتید مشکلی هست: دیر، سرد یا جز آنچه خواسته بودید؟',
        'Heb je gezegd dat er iets niet klopte: laat, koud, niet wat je bestelde?',
      ),
    },
    {
      ...seen,
      id: 'response',
      type: 'choice',
      showIf: saidSo,
      text: five('What did they do?', 'Ko viņi darīja?', 'Co udělali?', 'چه کردند؟', 'Wat deden ze?'),
      options: [
        {
          id: 'took-charge',
          text: five(
            'Apologised and put it right',
            'Atvainojās un izlaboja',
            'Omluvili se a napravili to',
            'عذر خواستند و درستش کردند',
            'Excuses, en ze maakten het in orde',
          ),
        },
        {
          id: 'apologised',
          text: five(
            'Apologised, and no more',
            'Atvainojās, un viss',
            'Omluvili se, nic víc',
            'فقط عذر خواستند',
            'Excuses, en verder niets',
          ),
        },
        {
          id: 'nothing',
          text: five('Nothing', 'Neko', 'Nic', 'هیچ', 'Niets'),
        },
        {
          id: 'blamed',
          text: five(
            'Argued, or blamed me',
            'Strīdējās vai vainoja mani',
            'Hádali se nebo dávali vinu mně',
            'بحث کردند یا تقصیر را گردن من انداختند',
            'Ze gingen in discussie of gaven mij de schuld',
          ),
        },
      ],
      score: {
        standard: 'problem-solved',
        points: { 'took-charge': 5, apologised: 1, nothing: 0, blamed: 0 },
      },
    },
    {
      ...seen,
      id: 'solved',
      type: 'yes-no',
      showIf: saidSo,
      text: five(
        'Was it settled to your satisfaction before you left?',
        'Vai to nokārtoja jums par labu, pirms aizgājāt?',
        'Vyřešilo se to k vaší spokojenosti, než jste odešli?',
        'آیا پیش از رفتن، آن‌طور که راضی باشید حل شد؟',
        'Was het naar je zin opgelost voor je wegging?',
      ),
      followUp: {
        text: five(
          'What was still wrong?',
          'Kas vēl nebija kārtībā?',
          'Co ještě nebylo v pořádku?',
          'چه چیزی هنوز درست نشده بود؟',
          'Wat was er nog niet goed?',
        ),
      },
      score: { standard: 'problem-solved', points: 5, good: true },
    },
  ],
};
