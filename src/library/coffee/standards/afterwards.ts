import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

/** Seeds row S15: would this customer come back, and what would they tell others? Silent leavers don't complain. */
export const afterwardsStandards = [
  {
    id: 'would-return',
    measure: 'rating',
    channels: ['store'],
    name: five(
      'The guest would come back',
      'Viesis nāktu vēlreiz',
      'Host by přišel znovu',
      'مهمان دوباره می‌آید',
      'De gast zou terugkomen',
    ),
    purpose: five(
      'Most who are disappointed say nothing and simply stay away.',
      'Vairums vīlušos neko nesaka un vienkārši vairs nenāk.',
      'Většina zklamaných nic neřekne a prostě už nepřijde.',
      'بیشتر کسانی که ناراضی‌اند چیزی نمی‌گویند و فقط دیگر نمی‌آیند.',
      'De meeste teleurgestelden zeggen niets en blijven gewoon weg.',
    ),
    target: five('4 or 5 of 5.', '4 vai 5 no 5.', '4 nebo 5 z 5.', '۴ یا ۵ از ۵.', '4 of 5 van 5.'),
    howTo: five(
      'At the end of the shift ask: who left without a smile, and what would have kept them?',
      'Maiņas beigās jautājiet: kurš aizgāja bez smaida, un kas viņu būtu noturējis?',
      'Na konci směny se ptejte: kdo odešel bez úsměvu a co by ho bylo udrželo?',
      'آخر شیفت بپرسید: چه کسی بی‌لبخند رفت و چه چیزی او را نگه می‌داشت؟',
      'Vraag aan het eind van de dienst: wie vertrok zonder glimlach, en wat had die gehouden?',
    ),
  },
  {
    id: 'would-recommend',
    measure: 'rating',
    channels: ['store'],
    name: five(
      'The guest would speak well of it',
      'Viesis par to runātu labu',
      'Host by o podniku mluvil dobře',
      'مهمان از اینجا تعریف می‌کند',
      'De gast zou er goed over spreken',
    ),
    purpose: five(
      'Friends hear of the worst visit, not of the average one.',
      'Draugi dzird par sliktāko apmeklējumu, nevis parasto.',
      'Známí slyší o nejhorší návštěvě, ne o té průměrné.',
      'دوستان از بدترین بازدید باخبر می‌شوند، نه از بازدید معمولی.',
      'Vrienden horen over het slechtste bezoek, niet over het gewone.',
    ),
    target: five(
      'The guest would recommend the store.',
      'Viesis šo vietu ieteiktu.',
      'Host by podnik doporučil.',
      'مهمان فروشگاه را به دیگران پیشنهاد کند.',
      'De gast zou de zaak aanraden.',
    ),
    howTo: five(
      'Do one small thing that was not asked for: a glass of water, a table wiped, a name remembered.',
      'Izdariet vienu sīkumu, ko neviens nelūdza: glāze ūdens, noslaucīts galds, atcerēts vārds.',
      'Udělejte jednu maličkost, o kterou nikdo nežádal: sklenice vody, utřený stůl, zapamatované jméno.',
      'یک کار کوچک بکنید که از شما نخواسته‌اند: یک لیوان آب، پاک کردن میز، به یاد آوردن یک نام.',
      'Doe één klein ding waar niet om gevraagd is: een glas water, een tafel afgeveegd, een naam onthouden.',
    ),
  },
] as const satisfies readonly Standard[];
