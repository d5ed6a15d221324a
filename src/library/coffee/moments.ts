import type { Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/**
 * Six instants, each with what exactly starts it: two shoppers side by side must tap at the same time.
 * "Greeted" may never come and is then not marked.
 */
export const coffeeMoments: Moment[] = [
  {
    id: 'entered',
    required: true,
    name: five('Entered', 'Ienācu', 'Vstup', 'وارد شدم', 'Binnen'),
    definition: five(
      'Both your feet are inside the door. Where there is no door: you pass the line where the store’s floor begins.',
      'Abas jūsu kājas ir pār slieksni. Ja durvju nav: jūs šķērsojat līniju, kur sākas iestādes grīda.',
      'Oběma nohama jste za dveřmi. Kde dveře nejsou: překročíte čáru, za kterou podnik začíná.',
      'هر دو پایتان از در گذشته است. اگر در ندارد: از خطی که کف فروشگاه شروع می‌شود رد شدید.',
      'Je staat met beide voeten binnen. Is er geen deur: je passeert de lijn waar de vloer van de zaak begint.',
    ),
  },
  {
    id: 'greeted',
    required: false,
    name: five('Greeted', 'Sasveicināja', 'Pozdrav', 'خوشامد گفتند', 'Begroet'),
    definition: five(
      'A member of staff first speaks to you, or looks at you and nods. A general call to the room does not count. “What can I get you?” does. Never greeted: leave it unmarked.',
      'Kāds no darbiniekiem pirmoreiz jūs uzrunā vai paskatās un pamāj. Sauciens visai telpai neskaitās. “Ko jums?” skaitās. Ja nesasveicināja: neatzīmējiet.',
      'Někdo z personálu vás poprvé osloví, nebo se na vás podívá a kývne. Zavolání na všechny se nepočítá. „Co to bude?“ ano. Nikdo nepozdravil: neoznačujte.',
      'یکی از کارکنان برای اولین بار با شما حرف می‌زند، یا نگاهتان می‌کند و سر تکان می‌دهد. حرفی که رو به جمع گفته شود حساب نیست. «چی میل دارید؟» حساب است. اگر هیچ‌کس خوشامد نگفت علامت نزنید.',
      'Iemand van het personeel spreekt je voor het eerst aan, of kijkt je aan en knikt. Een groet aan de hele zaal telt niet. “Wat mag het zijn?” wel. Nooit begroet: laat het leeg.',
    ),
  },
  {
    id: 'joined',
    required: true,
    name: five('Joined the queue', 'Nostājos rindā', 'Ve frontě', 'در صف ایستادم', 'In de rij'),
    definition: five(
      'You stand still behind the last person in line. Nobody waiting: you stand at the counter, ready to order.',
      'Jūs stāvat aiz pēdējā rindā. Ja neviens negaida: stāvat pie letes, gatavs pasūtīt.',
      'Stojíte za posledním ve frontě. Nikdo nečeká: stojíte u pultu, připraveni objednat.',
      'پشت سر آخرین نفر صف می‌ایستید. اگر کسی در صف نیست: روبه‌روی پیشخان و آمادهٔ سفارش ایستاده‌اید.',
      'Je staat stil achter de laatste in de rij. Wacht er niemand: je staat aan de balie, klaar om te bestellen.',
    ),
  },
  {
    id: 'ordered',
    required: true,
    name: five(
      'Order taken',
      'Pasūtījumu pieņēma',
      'Objednávka přijata',
      'سفارش گرفته شد',
      'Bestelling opgenomen',
    ),
    definition: five(
      'You have said the last item and staff repeat the order or name the price, whichever is first. Before you pay.',
      'Jūs esat nosaucis pēdējo, un darbinieks atkārto pasūtījumu vai nosauc cenu, kas notiek pirmais. Pirms maksājat.',
      'Řekli jste poslední položku a obsluha objednávku zopakuje nebo řekne cenu, co nastane dřív. Před zaplacením.',
      'آخرین قلم را گفته‌اید و کارمند سفارش را تکرار می‌کند یا قیمت را می‌گوید، هر کدام که زودتر باشد. پیش از پرداخت.',
      'Je hebt het laatste genoemd en het personeel herhaalt de bestelling of noemt de prijs, wat het eerst komt. Voor je betaalt.',
    ),
  },
  {
    id: 'served',
    required: true,
    name: five('Served', 'Saņēmu', 'Vydáno', 'تحویل گرفتم', 'Gekregen'),
    definition: five(
      'The last item of your order is in your hand or in front of you, and you may take it. A part of the order does not count.',
      'Pēdējais no pasūtītā ir jums rokā vai priekšā, un jūs drīkstat to ņemt. Daļa pasūtījuma neskaitās.',
      'Poslední položku objednávky máte v ruce nebo před sebou a smíte si ji vzít. Část objednávky se nepočítá.',
      'آخرین قلم سفارش در دست شما یا جلو شماست و می‌توانید بردارید. تحویل بخشی از سفارش حساب نیست.',
      'Het laatste van je bestelling is in je hand of staat voor je, en je mag het pakken. Een deel van de bestelling telt niet.',
    ),
  },
  {
    id: 'left',
    required: true,
    name: five('Left', 'Izgāju', 'Odchod', 'بیرون آمدم', 'Weer buiten'),
    definition: five(
      'Both your feet are outside the door again.',
      'Abas jūsu kājas atkal ir ārpus durvīm.',
      'Oběma nohama jste zase venku za dveřmi.',
      'هر دو پایتان دوباره بیرون از در است.',
      'Je staat weer met beide voeten buiten de deur.',
    ),
  },
];
