import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { seen, seenIfItArose } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** Something is marked, and it is not "none of them". */
const somethingWrong: Condition = {
  all: [{ question: 'problems-met', answered: true }, { not: { question: 'problems-met', is: 'none' } }],
};

const neverSaid = five(
  'You did not say so: not applicable.',
  'Jūs to nepateicāt: neattiecas.',
  'Neřekli jste to: netýká se.',
  'اگر به آنها نگفتید: مورد ندارد.',
  'Je hebt het niet gezegd: niet van toepassing.',
);

/** When something goes wrong: who takes charge and is it solved (S05), in the plain words of bad service (S23). */
export const problemSection: Section = {
  id: 'problem',
  weight: 10,
  title: five(
    'If something went wrong',
    'Ja kaut kas nogāja greizi',
    'Když se něco nepovedlo',
    'اگر مشکلی پیش آمد',
    'Als er iets misging',
  ),
  questions: [
    {
      ...seen,
      id: 'problems-met',
      type: 'choices',
      text: five(
        'Which of these did you meet? Mark all.',
        'Ar ko no šī saskārāties? Atzīmējiet visu.',
        'S čím z toho jste se setkali? Označte vše.',
        'با کدام‌یک روبه‌رو شدید؟ همه را علامت بزنید.',
        'Wat hiervan maakte je mee? Kruis alles aan.',
      ),
      options: [
        { id: 'none', text: five('None of them', 'Nekas no tā', 'Nic z toho', 'هیچ‌کدام', 'Niets daarvan') },
        {
          id: 'long-wait',
          text: five('A long wait', 'Ilga gaidīšana', 'Dlouhé čekání', 'انتظار طولانی', 'Lang wachten'),
        },
        {
          id: 'rude',
          text: five(
            'Rude treatment',
            'Rupja izturēšanās',
            'Hrubé zacházení',
            'رفتار بی‌ادبانه',
            'Een onbeschofte behandeling',
          ),
        },
        {
          id: 'false-promise',
          text: five(
            'A promise that was not kept',
            'Neizpildīts solījums',
            'Nedodržený slib',
            'قولی که عملی نشد',
            'Een belofte die niet werd nagekomen',
          ),
        },
        {
          id: 'wrong-order',
          text: five(
            'A wrong or poor order',
            'Nepareizs vai slikts pasūtījums',
            'Špatná nebo nekvalitní objednávka',
            'سفارش اشتباه یا بی‌کیفیت',
            'Een verkeerde of slechte bestelling',
          ),
        },
        {
          id: 'unsolved',
          text: five(
            'A problem left unsolved',
            'Neatrisināta problēma',
            'Nevyřešený problém',
            'مشکلی که حل نشد',
            'Een onopgelost probleem',
          ),
        },
      ],
    },
    {
      ...seenIfItArose,
      id: 'promise-kept',
      type: 'yes-no',
      text: five(
        'Was what staff told you true: how long, how much, what there was?',
        'Vai tas, ko darbinieki teica, bija patiesība: cik ilgi, cik maksā, kas ir?',
        'Byla pravda, co vám personál řekl: jak dlouho, za kolik, co mají?',
        'آیا آنچه کارکنان گفتند درست بود: مدت انتظار، قیمت و موجودی؟',
        'Klopte wat het personeel zei: hoe lang, hoeveel, wat er was?',
      ),
      help: five(
        'You were told nothing of the kind: not applicable.',
        'Nekā tāda jums neteica: neattiecas.',
        'Nic takového vám neřekli: netýká se.',
        'اگر چنین چیزی نگفتند: مورد ندارد.',
        'Er werd niets van dien aard gezegd: niet van toepassing.',
      ),
      followUp: {
        text: five(
          'What was promised, and what happened?',
          'Ko solīja, un kas notika?',
          'Co slíbili a co se stalo?',
          'چه قولی دادند و چه شد؟',
          'Wat werd er beloofd, en wat gebeurde er?',
        ),
      },
      score: { standard: 'kept-promises', points: 3, good: true },
    },
    {
      ...seenIfItArose,
      id: 'problem-response',
      showIf: somethingWrong,
      type: 'choice',
      text: five(
        'When you said that something was wrong, what did staff do?',
        'Kad teicāt, ka kaut kas nav kārtībā, ko darbinieki darīja?',
        'Když jste řekli, že něco není v pořádku, co personál udělal?',
        'وقتی گفتید مشکلی هست، کارکنان چه کردند؟',
        'Wat deed het personeel toen je zei dat er iets mis was?',
      ),
      help: neverSaid,
      options: [
        {
          id: 'took-charge',
          text: five(
            'Apologised and took charge',
            'Atvainojās un rīkojās',
            'Omluvili se a ujali se toho',
            'عذرخواهی و رسیدگی کردند',
            'Excuses, en ze pakten het op',
          ),
        },
        {
          id: 'acted-only',
          text: five(
            'Acted, without an apology',
            'Rīkojās bez atvainošanās',
            'Jednali bez omluvy',
            'رسیدگی کردند، بی‌عذرخواهی',
            'Ze deden iets, zonder excuses',
          ),
        },
        {
          id: 'passed-on',
          text: five(
            'Sent me to someone else',
            'Nosūtīja mani pie cita',
            'Poslali mě za někým jiným',
            'مرا پیش کس دیگری فرستادند',
            'Ze stuurden me naar een ander',
          ),
        },
        {
          id: 'policy',
          text: five(
            'Said it was the rule',
            'Teica, ka tāda ir kārtība',
            'Řekli, že to tak mají v pravidlech',
            'گفتند قانون همین است',
            'Ze zeiden dat het de regel is',
          ),
        },
        {
          id: 'blamed',
          text: five(
            'Blamed me or did nothing',
            'Vainoja mani vai nedarīja neko',
            'Dávali vinu mně nebo neudělali nic',
            'تقصیر را گردن من انداختند یا کاری نکردند',
            'Ze gaven mij de schuld of deden niets',
          ),
        },
      ],
      score: {
        standard: 'problem-owned',
        points: { 'took-charge': 4, 'acted-only': 2, 'passed-on': 1, policy: 0, blamed: 0 },
      },
    },
    {
      ...seenIfItArose,
      id: 'problem-process',
      showIf: somethingWrong,
      type: 'yes-no',
      text: five(
        'Did staff know at once what to do about it?',
        'Vai darbinieki uzreiz zināja, ko darīt?',
        'Věděl personál hned, co s tím?',
        'آیا کارکنان بی‌درنگ می‌دانستند چه باید بکنند؟',
        'Wist het personeel meteen wat te doen?',
      ),
      help: five(
        'No: they asked around, argued or left you standing. You did not say so: not applicable.',
        'Nē: apjautājās, strīdējās vai atstāja jūs gaidām. Jūs to nepateicāt: neattiecas.',
        'Ne: ptali se kolem, hádali se nebo vás nechali stát. Neřekli jste to: netýká se.',
        'خیر یعنی: از این و آن پرسیدند، بحث کردند یا شما را معطل گذاشتند. اگر به آنها نگفتید: مورد ندارد.',
        'Nee: ze vroegen rond, gingen in discussie of lieten je staan. Je hebt het niet gezegd: niet van toepassing.',
      ),
      score: { standard: 'problem-owned', points: 2, good: true },
    },
    {
      ...seenIfItArose,
      id: 'problem-resolved',
      showIf: somethingWrong,
      type: 'yes-no',
      text: five(
        'Was it solved before you left?',
        'Vai to atrisināja, pirms aizgājāt?',
        'Vyřešilo se to, než jste odešli?',
        'آیا پیش از رفتن شما حل شد؟',
        'Was het opgelost voor je wegging?',
      ),
      help: neverSaid,
      followUp: {
        text: five(
          'What was still wrong as you left?',
          'Kas vēl nebija kārtībā, kad gājāt prom?',
          'Co ještě nebylo v pořádku, když jste odcházeli?',
          'هنگام رفتن چه چیزی هنوز درست نشده بود؟',
          'Wat was er nog mis toen je wegging?',
        ),
      },
      score: { standard: 'problem-resolved', points: 4, good: true },
    },
  ],
};
