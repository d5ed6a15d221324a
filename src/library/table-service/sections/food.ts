import type { Section } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { felt, seen, seenInside } from '#library/asked.ts';
import { five } from '#library/five.ts';

const foodCame: Condition = { not: { question: 'what-came', is: 'nothing' } };

/** What was served (S02), and how warm it was as it was served: late and cold are two failures, each with its own mark (S25). */
export const foodSection: Section = {
  id: 'food',
  weight: 25,
  title: five('The food', 'Ēdiens', 'Jídlo', 'غذا', 'Het eten'),
  questions: [
    {
      ...seen,
      id: 'ordered-items',
      type: 'text',
      text: five(
        'What did you order?',
        'Ko pasūtījāt?',
        'Co jste si objednali?',
        'چه سفارش دادید؟',
        'Wat bestelde je?',
      ),
      help: five(
        'Names as in the menu.',
        'Nosaukumi kā ēdienkartē.',
        'Názvy jako v lístku.',
        'نام‌ها مثل منو.',
        'Namen zoals op de kaart.',
      ),
      atMostCharacters: 120,
    },
    {
      ...seen,
      id: 'what-came',
      type: 'choice',
      text: five('What came?', 'Ko atnesa?', 'Co přinesli?', 'چه آوردند؟', 'Wat kwam er?'),
      help: five(
        'As first set down, before anything was put right.',
        'Kā pirmoreiz nolika, pirms kaut ko laboja.',
        'Jak to poprvé postavili na stůl, před nápravou.',
        'همان‌طور که بار اول گذاشتند، پیش از هر اصلاحی.',
        'Zoals het eerst werd neergezet, voor iets werd rechtgezet.',
      ),
      options: [
        {
          id: 'as-ordered',
          text: five(
            'All as ordered',
            'Viss, kā pasūtīts',
            'Vše podle objednávky',
            'همه، همان‌طور که سفارش داده بودم',
            'Alles zoals besteld',
          ),
        },
        {
          id: 'not-all',
          text: five(
            'Something was wrong or missing',
            'Kaut kas bija nepareizs vai trūka',
            'Něco bylo špatně nebo chybělo',
            'چیزی اشتباه یا کم بود',
            'Er was iets verkeerd of er ontbrak iets',
          ),
        },
        {
          id: 'nothing',
          text: five(
            'My dish never came',
            'Manu ēdienu tā arī neatnesa',
            'Moje jídlo vůbec nepřišlo',
            'غذایم هرگز نیامد',
            'Mijn gerecht kwam nooit',
          ),
        },
      ],
      followUp: {
        when: { question: 'what-came', is: 'not-all' },
        text: five(
          'What was wrong or missing?',
          'Kas bija nepareizs vai trūka?',
          'Co bylo špatně nebo chybělo?',
          'چه چیزی اشتباه یا کم بود؟',
          'Wat was er verkeerd of ontbrak er?',
        ),
      },
      score: { standard: 'right-dish', points: { 'as-ordered': 6, 'not-all': 2, nothing: 0 } },
    },
    {
      ...seenInside,
      mayBeNotApplicable: true,
      id: 'temperature',
      type: 'choice',
      showIf: foodCame,
      text: five(
        'How warm was the dish at the first bite?',
        'Cik silts bija ēdiens pie pirmā kumosa?',
        'Jak teplé bylo jídlo při prvním soustu?',
        'غذا در لقمهٔ اول چقدر گرم بود؟',
        'Hoe warm was het gerecht bij de eerste hap?',
      ),
      help: five(
        'Take the first bite within a minute of its coming, from the middle. A dish meant to be cold: not applicable.',
        'Pirmo kumosu ņemiet minūtes laikā, no vidus. Auksts ēdiens jau pēc receptes: neattiecas.',
        'První sousto si vezměte do minuty, ze středu. Jídlo, které má být studené: netýká se.',
        'لقمهٔ اول را تا یک دقیقه پس از رسیدن غذا و از وسط آن بردارید. اگر غذا خودش سرد است: مورد ندارد.',
        'Neem de eerste hap binnen een minuut, uit het midden. Een koud gerecht: niet van toepassing.',
      ),
      options: [
        { id: 'hot', text: five('Hot', 'Karsts', 'Horké', 'داغ', 'Heet') },
        { id: 'warm', text: five('Warm', 'Silts', 'Teplé', 'گرم', 'Warm') },
        { id: 'lukewarm', text: five('Lukewarm', 'Remdens', 'Vlažné', 'ولرم', 'Lauw') },
        {
          id: 'cold',
          text: five(
            'Cold, wholly or in the middle',
            'Auksts, viss vai vidū',
            'Studené, celé nebo uprostřed',
            'سرد، همه یا وسطش',
            'Koud, helemaal of van binnen',
          ),
        },
      ],
      score: { standard: 'hot-food', points: { hot: 6, warm: 5, lukewarm: 1, cold: 0 } },
    },
    {
      ...seen,
      id: 'unsafe',
      type: 'yes-no',
      showIf: foodCame,
      text: five(
        'Did you find raw meat that should be done, mould, or a foreign thing in the food?',
        'Vai ēdienā atradāt jēlu gaļu, kam jābūt gatavai, pelējumu vai svešķermeni?',
        'Našli jste v jídle syrové maso, které mělo být hotové, plíseň nebo cizí předmět?',
        'آیا در غذا گوشت خامی که باید پخته می‌بود، کپک یا جسم خارجی دیدید؟',
        'Vond je rauw vlees dat gaar had moeten zijn, schimmel of iets vreemds in het eten?',
      ),
      help: five(
        'Yes only if you saw it yourself. Stop eating and keep a photo. A visit with “yes” fails.',
        'Jā tikai tad, ja redzējāt pats. Pārtrauciet ēst un nofotografējiet. Apmeklējums ar “jā” ir nesekmīgs.',
        'Ano jen tehdy, když jste to viděli sami. Přestaňte jíst a vyfoťte to. Návštěva s „ano“ nevyhoví.',
        'فقط اگر خودتان دیدید بله بزنید. دیگر نخورید و عکس بگیرید. بازدیدِ دارای «بله» مردود است.',
        'Alleen ja als je het zelf zag. Eet niet verder en maak een foto. Een bezoek met “ja” is niet geslaagd.',
      ),
      followUp: {
        text: five(
          'What was it, and where?',
          'Kas tas bija un kur?',
          'Co to bylo a kde?',
          'چه بود و کجا؟',
          'Wat was het, en waar?',
        ),
      },
      score: { standard: 'safe-food', points: 6, good: false, critical: { effect: 'fail' } },
    },
    {
      ...seen,
      id: 'dishes-clean',
      type: 'yes-no',
      text: five(
        'Were plate, glass and cutlery clean?',
        'Vai šķīvis, glāze un galda piederumi bija tīri?',
        'Byly talíř, sklenice a příbor čisté?',
        'بشقاب، لیوان و قاشق و چنگال تمیز بود؟',
        'Waren bord, glas en bestek schoon?',
      ),
      followUp: {
        text: five(
          'Which was not, and what was on it?',
          'Kas nebija, un kas uz tā bija?',
          'Co nebylo a co na tom bylo?',
          'کدام تمیز نبود و چه رویش بود؟',
          'Wat niet, en wat zat erop?',
        ),
      },
      score: { standard: 'clean-table', points: 3, good: true },
    },
    {
      ...felt,
      id: 'taste',
      type: 'scale',
      showIf: foodCame,
      text: five(
        'How was the food?',
        'Kā garšoja?',
        'Jak jídlo chutnalo?',
        'غذا چطور بود؟',
        'Hoe was het eten?',
      ),
      worst: 1,
      best: 4,
      worstName: five('Poor', 'Slikti', 'Špatně', 'بد', 'Slecht'),
      bestName: five('Excellent', 'Izcili', 'Výborně', 'عالی', 'Uitstekend'),
      score: { standard: 'good-food', points: 6, map: { 1: 0, 2: 2, 3: 4, 4: 6 } },
    },
    {
      ...seen,
      id: 'menu-price',
      type: 'yes-no',
      text: five(
        'Could you see the price of all that you ordered before ordering?',
        'Vai pirms pasūtīšanas redzējāt visa pasūtītā cenu?',
        'Viděli jste před objednáním cenu všeho, co jste si dali?',
        'پیش از سفارش قیمت همهٔ آنچه خواستید معلوم بود؟',
        'Kon je voor het bestellen de prijs zien van alles wat je nam?',
      ),
      score: { standard: 'honest-bill', points: 2, good: true },
    },
  ],
};
